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
        return new Table<>(
                "Actors",
                List.of(
                        new Column<>("ID", 9, "Number of the actor, the same every night.", r -> Content.words(r.id())),
                        new Column<>("Name", 32, "Fullest form of the name.", r -> Content.words(r.canonical())),
                        new Column<>(
                                "Type",
                                12,
                                "PERSON, ORG, COUNTRY (also its government) or GROUP (people without a common name).",
                                r -> Content.words(r.type())),
                        new Column<>("Role", 34, "Roles as the documents give them.", r -> Content.words(r.role())),
                        new Column<>(
                                "Documents",
                                13,
                                "In how many documents it is named.",
                                r -> Content.count(r.documents().size())),
                        new Column<>("Mentions", 12, "How often it is named in all.", r -> Content.count(r.mentions())),
                        new Column<>("Events", 10, "In how many events it takes part.", r -> Content.count(r.events())),
                        new Column<>(
                                "Named in",
                                34,
                                "The documents, by their short names.",
                                r -> Content.words(
                                        r.documents().stream().map(links::ref).toList())),
                        new Column<>(
                                "Sentence",
                                15,
                                "Link to the first sentence that names it; +2: two more.",
                                r -> links.sentences(r.evidence()))),
                briefing.actors());
    }

    Table<AliasRow> aliases() {
        Map<String, String> names =
                briefing.actors().stream().collect(Collectors.toMap(ActorRow::id, ActorRow::canonical, (a, b) -> a));
        return new Table<>(
                "Aliases",
                List.of(
                        new Column<>(
                                "Form",
                                32,
                                "A form of a name as it stands in a document.",
                                r -> Content.words(r.surface())),
                        new Column<>(
                                "Actor",
                                32,
                                "The actor it was found to stand for.",
                                r -> Content.words(names.getOrDefault(r.actor(), ""))),
                        new Column<>("Actor ID", 11, "Link to the actor.", r -> links.row("Actors", r.actor())),
                        new Column<>("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        new Column<>("Times", 9, "How often the document uses it.", r -> Content.count(r.count())),
                        new Column<>("Why", 44, "How it was found to be this actor’s.", r -> Content.words(r.why())),
                        new Column<>(
                                "Sentence",
                                15,
                                "Link to the sentence that first uses it.",
                                r -> links.sentence(r.evidence()))),
                briefing.aliases());
    }
}
