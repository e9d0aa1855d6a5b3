package org.nightdesk.reconcile;

import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.CalendarUnit;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.TimeMeaning;
import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.text.RuleTable;
import org.nightdesk.text.Sentence;

/** Whether a document looks back over years: what it tells of then is of another year than its own. */
final class LookingBack {

    private static final Set<String> PHRASES = RuleTable.of(LookingBack.class, "looking-back.txt").rows().stream()
            .map(row -> row.cell(0))
            .map(phrase -> " " + phrase + " ")
            .collect(Collectors.toUnmodifiableSet());

    private LookingBack() {}

    /** Whether the lead or the sentence tells of an anniversary or counts in years. */
    static boolean isIn(Analysis analysis, int sentence) {
        return analysis.dates().stream()
                        .map(DatedExpression::expression)
                        .filter(e -> e.sentence() == sentence || e.sentence() < Told.LEAD)
                        .anyMatch(e -> isYearsOff(e.meaning()))
                || analysis.sentences().stream()
                        .filter(s -> s.index() == sentence || s.index() < Told.LEAD)
                        .anyMatch(LookingBack::looksBack);
    }

    /** Whether any of its sentences does. */
    static boolean isIn(Analysis analysis) {
        return analysis.sentences().stream().anyMatch(s -> isIn(analysis, s.index()));
    }

    private static boolean looksBack(Sentence sentence) {
        String plain = " " + Words.plain(sentence.text()) + " ";
        return PHRASES.stream().anyMatch(plain::contains);
    }

    private static boolean isYearsOff(TimeMeaning meaning) {
        return switch (meaning) {
            case Anniversary m -> true;
            case Shift m ->
                m.unit().compareTo(CalendarUnit.YEAR) >= 0 && !m.amount().equals("0");
            case At m -> isYearsOff(m.day());
            default -> false;
        };
    }
}
