package org.nightdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.names.ActorType;
import org.nightdesk.reconcile.KnownActor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Actors as remembered from night to night. Writing belongs into a transaction of the caller's. */
public final class ActorRows {

    private final JdbcTemplate jdbc;

    ActorRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps actors as they are now; those that are not among them stay as they were. */
    public void save(Collection<KnownActor> actors) {
        List<Object[]> ids = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> forms = new ArrayList<>();
        for (KnownActor actor : actors) {
            ids.add(new Object[] {actor.id()});
            rows.add(new Object[] {actor.id(), actor.canonical(), actor.type()});
            actor.forms().stream().sorted().forEach(form -> forms.add(new Object[] {actor.id(), form}));
        }
        Statements.batch(jdbc, "delete from known_actor where actor_id = ?", ids);
        Statements.batch(jdbc, "insert into known_actor (actor_id, canonical, actor_type) values (?, ?, ?)", rows);
        Statements.batch(jdbc, "insert into known_actor_form (actor_id, form) values (?, ?)", forms);
    }

    /** All known actors: {@code A2} before {@code A10}. */
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
                        "select actor_id, canonical, actor_type from known_actor",
                        List.of(),
                        row -> new KnownActor(
                                row.text("actor_id"),
                                row.text("canonical"),
                                row.choice(ActorType.class, "actor_type"),
                                forms.getOrDefault(row.text("actor_id"), Set.of())))
                .stream()
                .sorted(Comparator.comparingInt((KnownActor actor) -> actor.id().length())
                        .thenComparing(KnownActor::id))
                .toList();
    }
}
