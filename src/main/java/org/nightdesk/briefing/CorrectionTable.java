package org.nightdesk.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.Ruling;
import org.nightdesk.reconcile.Target;

/** The corrections of analysts with what became of them, in the ids of this report. */
final class CorrectionTable {

    private final Index index;

    private CorrectionTable(Index index) {
        this.index = index;
    }

    static List<Briefing.CorrectionRow> rows(Index index, List<Ruling> rulings) {
        CorrectionTable table = new CorrectionTable(index);
        return rulings.stream().map(table::row).toList();
    }

    private Briefing.CorrectionRow row(Ruling ruling) {
        Correction correction = ruling.correction();
        return new Briefing.CorrectionRow(
                ruling.item().map(index::id).orElseGet(() -> id(correction.target())),
                correction.action().words(),
                value(ruling),
                correction.note(),
                correction.by(),
                correction.id(),
                about(correction.target()),
                correction.date(),
                ruling.state().words(),
                ruling.reason());
    }

    private String id(Target target) {
        return switch (target) {
            case Target.OfActor actor -> actor.id();
            case Target.OfName named -> named.name();
            case Target.OfDocument document -> document(document.document());
            case Target.OfFigure figure -> document(figure.mark().document());
            case Target.OfEvent event -> document(event.mark().document());
            case Target.OfCorrection correction -> correction.id();
            case Target.Unknown unknown -> unknown.written();
        };
    }

    private String document(String id) {
        return index.knows(id) ? index.ref(id) : id;
    }

    /** Ids change from night to night; what was written as a value is kept. */
    private String value(Ruling ruling) {
        List<Item> others = ruling.items().stream().skip(1).toList();
        if (!others.isEmpty()) {
            return others.stream().map(index::id).collect(Collectors.joining(", "));
        }
        List<Target> named = ruling.correction().others();
        return named.isEmpty()
                ? ruling.correction().value()
                : named.stream().map(this::id).collect(Collectors.joining(", "));
    }

    private static String about(Target target) {
        return switch (target) {
            case Target.OfActor actor -> actor.name();
            case Target.OfName named -> named.name();
            case Target.OfDocument document -> document.document();
            case Target.OfFigure figure -> quoted(figure.mark().words());
            case Target.OfEvent event -> quoted(event.mark().words());
            case Target.OfCorrection correction -> "";
            case Target.Unknown unknown -> "";
        };
    }

    private static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }

    /** How many there are and what became of them, in a sentence; empty where there are none. */
    static String inShort(List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return "";
        }
        long applied =
                rulings.stream().filter(r -> r.state() == Ruling.State.APPLIED).count();
        return rulings.size()
                + (rulings.size() == 1
                        ? " correction of an analyst is known: "
                        : " corrections of analysts are known: ")
                + applied + " applied, " + (rulings.size() - applied)
                + " not. The sheet Corrections tells each with the reason. ";
    }
}
