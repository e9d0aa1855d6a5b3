package org.nightdesk.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.Mark;
import org.nightdesk.reconcile.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A correction as JSON, in the journal and in the store. */
final class CorrectionText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CorrectionText() {}

    static ObjectNode write(Correction correction) {
        ObjectNode entry = JSON.createObjectNode()
                .put("id", correction.id())
                .put("date", correction.date().toString())
                .put("action", correction.action().name());
        entry.set("target", write(correction.target()));
        entry.put("value", correction.value());
        correction.others().forEach(other -> entry.withArray("others").add(write(other)));
        return entry.put("note", correction.note()).put("by", correction.by());
    }

    private static ObjectNode write(Target target) {
        ObjectNode node = JSON.createObjectNode();
        return switch (target) {
            case Target.OfActor actor -> {
                node.put("kind", "actor").put("id", actor.id()).put("name", actor.name());
                ArrayNode documents = node.putArray("documents");
                actor.documents().stream().sorted().forEach(documents::add);
                yield node;
            }
            case Target.OfName named -> node.put("kind", "name").put("name", named.name());
            case Target.OfDocument document -> node.put("kind", "document").put("document", document.document());
            case Target.OfFigure figure -> write(node.put("kind", "figure"), figure.mark());
            case Target.OfEvent event -> write(node.put("kind", "event"), event.mark());
            case Target.OfCorrection correction ->
                node.put("kind", "correction").put("id", correction.id());
            case Target.Unknown unknown ->
                node.put("kind", "unknown").put("id", unknown.written()).put("why", unknown.why());
        };
    }

    private static ObjectNode write(ObjectNode node, Mark mark) {
        return node.put("document", mark.document()).put("words", mark.words()).put("sentence", mark.sentence());
    }

    static Correction read(String text) {
        return read(JSON.readTree(text));
    }

    static Correction read(JsonNode entry) {
        List<Target> others = new ArrayList<>();
        entry.path("others").forEach(other -> others.add(target(other)));
        return new Correction(
                text(entry, "id"),
                LocalDate.parse(text(entry, "date")),
                Correction.Action.valueOf(text(entry, "action")),
                target(entry.required("target")),
                text(entry, "value"),
                others,
                text(entry, "note"),
                text(entry, "by"));
    }

    private static Target target(JsonNode node) {
        return switch (text(node, "kind")) {
            case "actor" -> new Target.OfActor(text(node, "id"), text(node, "name"), documents(node));
            case "name" -> new Target.OfName(text(node, "name"));
            case "document" -> new Target.OfDocument(text(node, "document"));
            case "figure" -> new Target.OfFigure(mark(node));
            case "event" -> new Target.OfEvent(mark(node));
            case "correction" -> new Target.OfCorrection(text(node, "id"));
            default -> new Target.Unknown(text(node, "id"), text(node, "why"));
        };
    }

    /** What was written before documents were kept has none. */
    private static Set<String> documents(JsonNode node) {
        Set<String> documents = new TreeSet<>();
        node.path("documents").forEach(document -> documents.add(document.asString()));
        return documents;
    }

    private static Mark mark(JsonNode node) {
        return new Mark(text(node, "document"), text(node, "words"), text(node, "sentence"));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
