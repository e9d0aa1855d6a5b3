package org.nightdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whom documents name: actors, their roles and mentions. */
record NameRows(JdbcTemplate jdbc) {

    private static final VersionTable ACTORS = VersionTable.of("actor", "actor", "actor_type", "canonical");

    private static final VersionTable ROLES = VersionTable.of("actor_role", "actor", "role_words");

    private static final VersionTable MENTIONS =
            VersionTable.of("mention", "actor", "sentence", "head", "span_start", "span_end", "surface", "form");

    private record Of<T>(String actor, T value) {}

    void insert(long version, List<Actor> actors) {
        ACTORS.insert(jdbc, version, actors, actor -> new Object[] {actor.id(), actor.type(), actor.canonical()});
        List<Of<String>> roles = actors.stream()
                .flatMap(actor -> actor.roles().stream().map(role -> new Of<>(actor.id(), role)))
                .toList();
        ROLES.insert(jdbc, version, roles, role -> new Object[] {role.actor(), role.value()});
        List<Of<Mention>> mentions = actors.stream()
                .flatMap(actor -> actor.mentions().stream().map(mention -> new Of<>(actor.id(), mention)))
                .toList();
        MENTIONS.insert(jdbc, version, mentions, mention -> columns(mention.actor(), mention.value()));
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

    Map<Long, List<Actor>> load(Collection<Long> versions) {
        Map<Long, List<Of<String>>> roles =
                ROLES.load(jdbc, versions, row -> new Of<>(row.text("actor"), row.text("role_words")));
        Map<Long, List<Of<Mention>>> mentions =
                MENTIONS.load(jdbc, versions, row -> new Of<>(row.text("actor"), mention(row)));
        Map<Long, List<Actor>> bare = ACTORS.load(jdbc, versions, NameRows::bare);
        Map<Long, List<Actor>> actors = new HashMap<>();
        bare.forEach((version, named) -> actors.put(
                version,
                complete(
                        named,
                        byActor(roles.getOrDefault(version, List.of())),
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
            List<Actor> actors, Map<String, List<String>> roles, Map<String, List<Mention>> mentions) {
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
