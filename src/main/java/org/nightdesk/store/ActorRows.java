package org.nightdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.names.ActorType;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.Join;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;

/** Actors as remembered from night to night. Writing belongs into a transaction of the caller's. */
public final class ActorRows {

    private static final Join.Witness NO_WITNESS = new Join.Witness("", 0, new Span(0, 0), "");

    private final JdbcTemplate jdbc;

    ActorRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps actors as they are now, each with the document that first told of it; others stay as they were. */
    public void save(Collection<KnownActor> actors) {
        Map<String, String> first = first();
        List<Object[]> ids = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> forms = new ArrayList<>();
        List<Object[]> merges = new ArrayList<>();
        for (KnownActor actor : actors) {
            ids.add(new Object[] {actor.id()});
            Optional<String> known = Optional.ofNullable(first.get(actor.id())).or(actor::first);
            rows.add(new Object[] {actor.id(), actor.canonical(), actor.type(), known});
            actor.forms().stream().sorted().forEach(form -> forms.add(new Object[] {actor.id(), form}));
            actor.merges().forEach(merge -> merges.add(row(actor.id(), merge)));
        }
        Statements.batch(jdbc, "delete from known_actor where actor_id = ?", ids);
        Statements.batch(
                jdbc,
                "insert into known_actor (actor_id, canonical, actor_type, first_document) values (?, ?, ?, ?)",
                rows);
        Statements.batch(jdbc, "insert into known_actor_form (actor_id, form) values (?, ?)", forms);
        Statements.batch(
                jdbc,
                "insert into actor_merge (actor_id, document, local_actor, name, rule, reason, witness_document,"
                        + " witness_sentence, witness_start, witness_end, witness_words)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                merges);
    }

    private Map<String, String> first() {
        Map<String, String> first = new HashMap<>();
        Statements.query(
                jdbc,
                "select actor_id, first_document from known_actor where first_document is not null",
                List.of(),
                row -> first.put(row.text("actor_id"), row.text("first_document")));
        return first;
    }

    private static Object[] row(String actor, KnownActor.Merge merge) {
        Join.Witness witness = merge.join().witness().orElse(NO_WITNESS);
        return new Object[] {
            actor,
            merge.item().document(),
            merge.item().id(),
            merge.name(),
            merge.join().rule(),
            merge.join().reason(),
            witness.document(),
            witness.sentence(),
            witness.span().start(),
            witness.span().end(),
            witness.words()
        };
    }

    /** Why actors of documents under other names are an actor, in order of the documents. */
    public List<KnownActor.Merge> merges(String actor) {
        return Statements.list(
                jdbc,
                "select document, local_actor, name, rule, reason, witness_document, witness_sentence, witness_start,"
                        + " witness_end, witness_words from actor_merge where actor_id = ?"
                        + " order by document, local_actor",
                List.of(actor),
                ActorRows::merge);
    }

    private static KnownActor.Merge merge(Row row) {
        Join.Witness read = new Join.Witness(
                row.text("witness_document"),
                row.integer("witness_sentence"),
                new Span(row.integer("witness_start"), row.integer("witness_end")),
                row.text("witness_words"));
        Optional<Join.Witness> witness = read.document().isEmpty() ? Optional.empty() : Optional.of(read);
        return new KnownActor.Merge(
                new Item(row.text("document"), row.text("local_actor")),
                row.text("name"),
                new Join(row.choice(Join.Rule.class, "rule"), row.text("reason"), witness));
    }

    /** All known actors, without what made them one: {@code A2} before {@code A10}. */
    public List<KnownActor> all() {
        Map<String, Set<String>> forms = new HashMap<>();
        Statements.query(
                jdbc,
                "select actor_id, form from known_actor_form",
                List.of(),
                row -> forms.computeIfAbsent(row.text("actor_id"), id -> new HashSet<>())
                        .add(row.text("form")));
        return Statements.list(
                        jdbc,
                        "select actor_id, canonical, actor_type, first_document from known_actor",
                        List.of(),
                        row -> new KnownActor(
                                row.text("actor_id"),
                                row.text("canonical"),
                                row.choice(ActorType.class, "actor_type"),
                                forms.getOrDefault(row.text("actor_id"), Set.of()),
                                row.optionalText("first_document"),
                                List.of()))
                .stream()
                .sorted(Comparator.comparingInt((KnownActor actor) -> actor.id().length())
                        .thenComparing(KnownActor::id))
                .toList();
    }
}
