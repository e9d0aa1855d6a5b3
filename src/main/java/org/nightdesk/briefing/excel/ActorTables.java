package org.nightdesk.briefing.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Briefing.AliasRow;

/** Who the documents speak of, and by which names. */
final class ActorTables {

    private final Briefing briefing;
    private final Links links;

    ActorTables(Briefing briefing, Links links) {
        this.briefing = briefing;
        this.links = links;
    }

    Table<ActorRow> actors() {
        return Table.of(
                "Actors",
                List.of(
                        Column.of("ID", 12, "Number of the actor, the same every night.", r -> Content.words(r.id())),
                        Column.of("Name", 32, "Fullest form of the name.", r -> Content.words(r.canonical())),
                        Column.of(
                                "Type",
                                12,
                                "PERSON, ORG, COUNTRY (also its government) or GROUP (people without a common name).",
                                r -> Content.words(r.type())),
                        Column.of("Role", 34, "Roles as the documents give them.", r -> Content.words(r.role())),
                        Column.of(
                                "Roles over time",
                                40,
                                "Roles of all documents with the time for which words tell that they were held, or the"
                                        + " month as of which a document gives them.",
                                r -> Content.words(r.history())),
                        Column.of(
                                "Roles told in",
                                15,
                                "Link to the first sentence that tells of a role; +2: two more.",
                                r -> links.sentences(r.roles().stream()
                                        .map(Briefing.RoleRow::evidence)
                                        .toList())),
                        Column.number(
                                "Documents",
                                13,
                                "In how many documents it is named.",
                                r -> Content.count(r.documents().size())),
                        Column.number(
                                "Mentions", 12, "How often it is named in all.", r -> Content.count(r.mentions())),
                        Column.number(
                                "Events", 10, "In how many events it takes part.", r -> Content.count(r.events())),
                        Column.of(
                                "Named in",
                                34,
                                "The documents, by their short names.",
                                r -> Content.words(
                                        r.documents().stream().map(links::ref).toList())),
                        Column.of(
                                "Sentence",
                                15,
                                "Link to the first sentence that names it; +2: two more.",
                                r -> links.sentences(r.evidence()))),
                briefing.actors());
    }

    Table<AliasRow> aliases() {
        Map<String, String> names =
                briefing.actors().stream().collect(Collectors.toMap(ActorRow::id, ActorRow::canonical, (a, b) -> a));
        return Table.of(
                "Aliases",
                List.of(
                        Column.of(
                                "Form",
                                32,
                                "A form of a name as it stands in a document.",
                                r -> Content.words(r.surface())),
                        Column.of(
                                "Actor",
                                32,
                                "The actor it was found to stand for.",
                                r -> Content.words(names.getOrDefault(r.actor(), ""))),
                        Column.of("Actor ID", 11, "Link to the actor.", r -> links.row("Actors", r.actor())),
                        Column.of("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        Column.number("Times", 9, "How often the document uses it.", r -> Content.count(r.count())),
                        Column.of("Why", 44, "How it was found to be this actor’s.", r -> Content.words(r.why())),
                        Column.of(
                                "Sentence",
                                15,
                                "Link to the sentence that first uses it.",
                                r -> links.sentence(r.evidence())),
                        Column.of(
                                "Because of",
                                15,
                                "Link to the sentence of another document that makes both names one actor’s; empty where"
                                        + " the document is the first to name it. If it is wrong: Corrections, not the"
                                        + " same, with the name as the value.",
                                r -> r.because().map(links::sentence).orElse(Content.words("")))),
                briefing.aliases());
    }
}
