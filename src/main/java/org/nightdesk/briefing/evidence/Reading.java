package org.nightdesk.briefing.evidence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Briefing.AliasRow;
import org.nightdesk.briefing.Briefing.DateRow;
import org.nightdesk.briefing.Briefing.EventRow;
import org.nightdesk.briefing.Briefing.FigureRow;
import org.nightdesk.text.Span;

/**
 * Words of a document that something was read from.
 *
 * @param document its id
 * @param span where they stand
 * @param kind what was read
 * @param said what it was read as, in words
 */
record Reading(String document, Span span, Kind kind, String said) {

    /** What was read; where several share words, the first is the one whose colour they bear. */
    enum Kind {
        FIGURE,
        EVENT,
        DATE,
        NAME
    }

    /** All of a report by document, each list in order of the text. */
    static Map<String, List<Reading>> of(Briefing briefing) {
        Map<String, String> names =
                briefing.actors().stream().collect(Collectors.toMap(ActorRow::id, ActorRow::canonical, (a, b) -> a));
        return Stream.of(
                        briefing.figures().stream().map(Reading::of),
                        briefing.events().stream().map(Reading::of),
                        briefing.dates().stream().map(Reading::of),
                        briefing.aliases().stream().map(row -> of(row, names)))
                .flatMap(readings -> readings)
                .sorted(Comparator.comparing(Reading::span).thenComparing(Reading::kind))
                .collect(Collectors.groupingBy(Reading::document));
    }

    private static Reading of(FigureRow row) {
        String number = row.value().map(BigDecimal::toPlainString).orElseGet(() -> range(row));
        return new Reading(
                row.document(),
                row.span(),
                Kind.FIGURE,
                sentence(
                        "Figure " + row.id() + ": " + number + " " + row.unit(),
                        part("hedge", row.hedge()),
                        part("hedge that may reach it", row.sharedHedge()),
                        row.scope(),
                        part("source", row.source()),
                        part("as of", row.asOfValue()),
                        row.status(),
                        part("part of", row.partOf()),
                        part("measure", row.measure())));
    }

    private static String range(FigureRow row) {
        return row.low().map(BigDecimal::toPlainString).orElse("…") + " to "
                + row.high().map(BigDecimal::toPlainString).orElse("…");
    }

    private static Reading of(EventRow row) {
        return new Reading(
                row.document(),
                row.span(),
                Kind.EVENT,
                sentence(
                        "Event " + row.id() + ": " + row.eventClass(),
                        part("who", String.join(", ", row.agents())),
                        part("to whom", String.join(", ", row.targets())),
                        part("where", row.place()),
                        part("when", row.dateValue()),
                        row.status(),
                        part("source", row.source())));
    }

    private static Reading of(DateRow row) {
        String value = row.value().isEmpty() ? "not resolved" : row.value();
        return new Reading(row.document(), row.span(), Kind.DATE, sentence("Time: " + value, row.reason()));
    }

    private static Reading of(AliasRow row, Map<String, String> names) {
        String actor = Optional.ofNullable(names.get(row.actor())).orElse(row.actor());
        return new Reading(row.document(), row.evidence().span(), Kind.NAME, sentence("Name of " + actor, row.why()));
    }

    private static String part(String what, String value) {
        return value.isEmpty() ? "" : what + " " + value;
    }

    private static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }
}
