package org.nightdesk.reconcile;

import java.util.List;
import java.util.Optional;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.dates.DayRule;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.DocumentDater;

/** Dates a copy, whose text is not read again: by what is stamped on it, else as its original. */
final class CopyDate {

    private CopyDate() {}

    /** An analysis that holds the date of the copy and nothing else. */
    static Analysis of(KnownDocument copy, Optional<Analysis> original) {
        DocumentDate stamped = DocumentDater.stamped(copy.document());
        DocumentDate date = original.filter(a -> a.date().isKnown())
                .map(a -> stamped.with(List.of(asOriginal(a))))
                .orElse(stamped);
        return Analysis.none(copy.document().id(), copy.document().sha256(), date);
    }

    private static DateEvidence asOriginal(Analysis original) {
        DocumentDate date = original.date();
        DayRule favours =
                date.best().<DayRule>map(day -> new DayRule.Days(List.of(day))).orElse(DayRule.Days.NONE);
        return new DateEvidence(
                Strength.FAIR,
                date.interval(),
                DayRule.Recurring.ANY,
                favours,
                "it repeats another document (" + original.document() + "), which is of "
                        + date.best().map(Days::words).orElseGet(() -> Days.words(date.interval())));
    }
}
