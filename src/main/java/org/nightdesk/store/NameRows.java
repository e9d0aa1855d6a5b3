package org.nightdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.nightdesk.store.Statements.iso;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.analysis.DatedRole;
import org.nightdesk.analysis.Term;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;
import org.nightdesk.names.Role;
import org.nightdesk.names.Tenure;
import org.nightdesk.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whom documents name: actors, their roles with the time of each, and mentions. */
record NameRows(JdbcTemplate jdbc) {

    private static final VersionTable ACTORS = VersionTable.of("actor", "actor", "actor_type", "canonical");

    private static final VersionTable ROLES = VersionTable.of(
            "role",
            "actor",
            "role_words",
            "title",
            "body",
            "tenure",
            "sentence",
            "span_start",
            "span_end",
            "clause_start",
            "clause_end",
            "from_time",
            "until_time",
            "at_time",
            "start_low",
            "start_high",
            "end_low",
            "end_high",
            "reason");

    private static final VersionTable MENTIONS =
            VersionTable.of("mention", "actor", "sentence", "head", "span_start", "span_end", "surface", "form");

    private record Of<T>(String actor, T value) {}

    void insert(long version, List<Actor> actors, List<DatedRole> roles) {
        ACTORS.insert(jdbc, version, actors, actor -> new Object[] {actor.id(), actor.type(), actor.canonical()});
        ROLES.insert(jdbc, version, roles, NameRows::columns);
        List<Of<Mention>> mentions = actors.stream()
                .flatMap(actor -> actor.mentions().stream().map(mention -> new Of<>(actor.id(), mention)))
                .toList();
        MENTIONS.insert(jdbc, version, mentions, mention -> columns(mention.actor(), mention.value()));
    }

    private static Object[] columns(DatedRole dated) {
        Role role = dated.role();
        return new Object[] {
            dated.actor(),
            role.words(),
            role.title(),
            role.body(),
            role.tenure(),
            role.sentence(),
            role.span().start(),
            role.span().end(),
            role.clause().start(),
            role.clause().end(),
            dated.times().from(),
            dated.times().until(),
            dated.times().at(),
            iso(dated.term().start().low()),
            iso(dated.term().start().high()),
            iso(dated.term().end().low()),
            iso(dated.term().end().high()),
            dated.term().reason()
        };
    }

    private static DatedRole role(Row row) {
        Role role = new Role(
                row.text("role_words"),
                row.text("title"),
                row.text("body"),
                row.choice(Tenure.class, "tenure"),
                row.integer("sentence"),
                row.span(),
                new Span(row.integer("clause_start"), row.integer("clause_end")));
        DatedRole.Times times = new DatedRole.Times(
                row.optionalText("from_time"), row.optionalText("until_time"), row.optionalText("at_time"));
        Term term = new Term(
                new TimeInterval(row.day("start_low"), row.day("start_high")),
                new TimeInterval(row.day("end_low"), row.day("end_high")),
                row.text("reason"));
        return new DatedRole(row.text("actor"), role, times, term);
    }

    private static Object[] columns(String actor, Mention mention) {
        return new Object[] {
            actor,
            mention.sentence(),
            mention.head(),
            mention.span().start(),
            mention.span().end(),
            mention.surface(),
            mention.form()
        };
    }

    /** The roles of each version. */
    Map<Long, List<DatedRole>> roles(Collection<Long> versions) {
        return ROLES.load(jdbc, versions, NameRows::role);
    }

    Map<Long, List<Actor>> load(Collection<Long> versions, Map<Long, List<DatedRole>> roles) {
        Map<Long, List<Of<Mention>>> mentions =
                MENTIONS.load(jdbc, versions, row -> new Of<>(row.text("actor"), mention(row)));
        Map<Long, List<Actor>> bare = ACTORS.load(jdbc, versions, NameRows::bare);
        Map<Long, List<Actor>> actors = new HashMap<>();
        bare.forEach((version, named) -> actors.put(
                version,
                complete(
                        named,
                        roles.getOrDefault(version, List.of()).stream()
                                .collect(groupingBy(DatedRole::actor, mapping(DatedRole::role, toList()))),
                        byActor(mentions.getOrDefault(version, List.of())))));
        return actors;
    }

    private static Actor bare(Row row) {
        return new Actor(
                row.text("actor"),
                row.choice(ActorType.class, "actor_type"),
                row.text("canonical"),
                List.of(),
                List.of());
    }

    private static Mention mention(Row row) {
        return new Mention(
                row.integer("sentence"),
                row.integer("head"),
                row.span(),
                row.text("surface"),
                row.choice(Mention.Form.class, "form"));
    }

    private static <T> Map<String, List<T>> byActor(List<Of<T>> values) {
        return values.stream().collect(groupingBy(Of::actor, mapping(Of::value, toList())));
    }

    private static List<Actor> complete(
            List<Actor> actors, Map<String, List<Role>> roles, Map<String, List<Mention>> mentions) {
        return actors.stream()
                .map(actor -> new Actor(
                        actor.id(),
                        actor.type(),
                        actor.canonical(),
                        roles.getOrDefault(actor.id(), List.of()),
                        mentions.getOrDefault(actor.id(), List.of())))
                .toList();
    }
}
