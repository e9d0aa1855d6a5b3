package org.nightdesk.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightdesk.events.Event;
import org.nightdesk.events.EventStatus;
import org.nightdesk.reconcile.Claim;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Standing;

/** Title and standfirst: the best supported development and the weightiest figures, in the documents' own words. */
final class Headline {

    private static final int TITLE = 90;
    private static final int WELL_TOLD = 6;

    private final Index index;
    private final MeasureRows measures;

    Headline(Index index, MeasureRows measures) {
        this.index = index;
        this.measures = measures;
    }

    /** What a document itself states as having happened, or a count that more documents tell; no claim, no plan. */
    Statement title(List<Developments.Chosen> chosen, List<Measure> ranked, List<Briefing.ActorRow> actors) {
        Optional<Developments.Chosen> first = chosen.stream()
                .filter(c -> isStated(index.event(c.member())))
                .filter(c -> c.clause().quality() >= WELL_TOLD)
                .findFirst();
        int documents = first.map(c -> c.event().documents()).orElse(0);
        Optional<Measure> count = ranked.stream()
                .filter(m -> m.running()
                        && m.standing() != Standing.CONFLICT
                        && !m.isOpen()
                        && m.documents() > Math.max(1, documents))
                .findFirst();
        if (count.isPresent()) {
            return Statement.of(capital(counted(count.get())), measures.evidence(count.get()));
        }
        return first.map(c -> Statement.of(
                        Clause.shorten(c.clause().text(), TITLE),
                        List.of(c.clause().evidence())))
                .orElseGet(() -> about(actors));
    }

    private String counted(Measure measure) {
        String label = index.label(measure).inSentence();
        if (measure.isOpen()) {
            return label + ": " + MeasureRows.span(measure, c -> FigureWords.quantity(c.figure()));
        }
        return measure.standing() == Standing.UPDATE
                ? label + ": " + newest(measure) + " at the newest count"
                : FigureWords.quantity(measures.telling(measure).figure()) + " " + label;
    }

    private static boolean isStated(Event event) {
        return event.status() == EventStatus.HAPPENED && event.source().isArticle();
    }

    private static Statement about(List<Briefing.ActorRow> actors) {
        List<Briefing.ActorRow> known =
                actors.stream().filter(a -> !a.type().equals("GROUP")).limit(2).toList();
        if (known.isEmpty()) {
            return Statement.of("Nothing to report", List.of());
        }
        String names = known.stream().map(Briefing.ActorRow::canonical).collect(Collectors.joining(" and "));
        return Statement.of(
                "What is reported of " + names,
                known.stream().flatMap(a -> a.evidence().stream().limit(1)).toList());
    }

    /** The weightiest figures, one sentence each. */
    List<Statement> standfirst(List<Measure> ranked) {
        return ranked.stream()
                .filter(m -> !MeasureRows.isTrivial(m))
                .limit(3)
                .map(this::sentence)
                .toList();
    }

    private Statement sentence(Measure measure) {
        String text = measure.standing() == Standing.CONFLICT
                ? "Reports differ on " + index.label(measure).inSentence() + ": " + accounts(measure)
                : capital(counted(measure)) + by(measure) + documents(measure);
        return Statement.of(text + ".", measures.evidence(measure));
    }

    private static String accounts(Measure measure) {
        return MeasureRows.inConflict(measure).stream()
                .map(c -> "\u201c" + FigureWords.quantity(c.figure()) + "\u201d")
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String newest(Measure measure) {
        return FigureWords.quantity(measure.claims().getLast().figure());
    }

    private String by(Measure measure) {
        if (measure.isOpen()) {
            return "";
        }
        Claim claim = measure.standing() == Standing.UPDATE ? measure.claims().getLast() : measures.telling(measure);
        String who = measures.chain(claim.item().document(), claim.figure().source());
        return who.isEmpty() ? "" : ", according to " + who;
    }

    private static String documents(Measure measure) {
        return switch (measure.standing()) {
            case SAME_ORIGIN -> ": one count, repeated in " + measure.documents() + " reports";
            case CORROBORATED -> ", in " + measure.origins() + " counts independent of each other";
            case COMPATIBLE ->
                measure.isOpen() ? ", when counted is not known" : ", in " + measure.documents() + " reports";
            default -> "";
        };
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
