package org.nightdesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightdesk.events.Event;
import org.nightdesk.events.EventStatus;
import org.nightdesk.reconcile.Measure;

/** Title and standfirst: the best supported development and the weightiest figures, in the documents' own words. */
final class Headline {

    private static final int TITLE = 90;

    private final Index index;
    private final MeasureRows measures;

    Headline(Index index, MeasureRows measures) {
        this.index = index;
        this.measures = measures;
    }

    /** What a document itself states as having happened; a claim or a plan is no headline. */
    Statement title(List<Developments.Chosen> chosen, List<Briefing.ActorRow> actors) {
        Optional<Developments.Chosen> first = chosen.stream()
                .filter(c -> isStated(index.event(c.member())))
                .filter(c -> c.clause().quality() >= 6)
                .findFirst();
        if (first.isPresent()) {
            String text = Clause.shorten(first.get().clause().text(), TITLE);
            return Statement.of(text, List.of(first.get().clause().evidence()));
        }
        return about(actors);
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
        Briefing.Measure row = measures.row(measure);
        String label = row.label();
        String text = switch (measure.standing()) {
            case CONFLICT -> "Reports differ on " + label + ": " + accounts(measure) + ".";
            case UPDATE -> "The newest count of " + label + " is " + newest(measure) + by(row) + ".";
            default -> capital(row.asReported().split(" \\| ")[0]) + " " + label + by(row) + documents(measure) + ".";
        };
        return Statement.of(text, measures.evidence(measure));
    }

    private static String accounts(Measure measure) {
        List<String> said = MeasureRows.inConflict(measure).stream()
                .map(c -> FigureWords.quantity(c.figure()))
                .distinct()
                .toList();
        return new ArrayList<>(said).stream().map(s -> "\u201c" + s + "\u201d").collect(Collectors.joining(" or "));
    }

    private static String newest(Measure measure) {
        return FigureWords.quantity(measure.claims().getLast().figure());
    }

    private static String by(Briefing.Measure row) {
        return row.attributedTo().equals("unattributed")
                ? ""
                : ", according to " + row.attributedTo().split(" \\| ")[0];
    }

    private static String documents(Measure measure) {
        return switch (measure.standing()) {
            case SAME_ORIGIN -> ": one count, repeated in " + measure.documents() + " reports";
            case CORROBORATED -> ", in " + measure.origins() + " counts independent of each other";
            case COMPATIBLE -> ", in " + measure.documents() + " reports";
            default -> "";
        };
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
