package org.nightdesk.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Tenure;

/**
 * What times of a role come to. Where one is told it stands; else the date of the document bounds what is not told.
 *
 * @param from when it began, as told
 * @param until when it ended, as told
 * @param at a time within which it was held, as told
 * @param published the date of the document
 */
record Terms(TimeInterval from, TimeInterval until, TimeInterval at, TimeInterval published) {

    Term of(Tenure tenure, String words) {
        boolean told = from.isKnown() || until.isKnown() || at.isKnown();
        boolean over = tenure == Tenure.PAST || tenure == Tenure.FORMER || tenure == Tenure.ENDED;
        if (isBefore(until, from) || over && isBefore(published, until)) {
            return new Terms(TimeInterval.UNKNOWN, TimeInterval.UNKNOWN, TimeInterval.UNKNOWN, published)
                    .of(tenure, "");
        }
        if (!told && !published.isKnown()) {
            return Term.UNKNOWN;
        }
        return new Term(start(tenure), end(tenure), told ? "told: " + words : bound(tenure));
    }

    private static boolean isBefore(TimeInterval one, TimeInterval other) {
        return one.high().isPresent()
                && other.low().isPresent()
                && one.high().get().isBefore(other.low().get());
    }

    private TimeInterval start(Tenure tenure) {
        if (from.isKnown()) {
            return tenure == Tenure.CHOSEN ? new TimeInterval(from.low(), Optional.empty()) : from;
        }
        Optional<LocalDate> latest = at.isKnown() ? at.high() : until.isKnown() ? until.high() : published.high();
        return switch (tenure) {
            case FUTURE -> new TimeInterval(published.low(), Optional.empty());
            case CHOSEN -> TimeInterval.UNKNOWN;
            case CURRENT, PAST, FORMER, BEGUN, ENDED -> new TimeInterval(Optional.empty(), latest);
        };
    }

    private TimeInterval end(Tenure tenure) {
        if (until.isKnown()) {
            return until;
        }
        Optional<LocalDate> earliest = at.isKnown() ? at.low() : from.low();
        return switch (tenure) {
            case CURRENT, BEGUN -> at.isKnown() ? after(at.low()) : after(later(earliest, published.low()));
            case FORMER, ENDED -> between(earliest, published.high());
            case PAST, FUTURE, CHOSEN -> after(earliest);
        };
    }

    private static TimeInterval after(Optional<LocalDate> day) {
        return new TimeInterval(day, Optional.empty());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }

    private static TimeInterval between(Optional<LocalDate> low, Optional<LocalDate> high) {
        boolean crossed = low.isPresent() && high.isPresent() && high.get().isBefore(low.get());
        return crossed ? after(low) : new TimeInterval(low, high);
    }

    private static String bound(Tenure tenure) {
        return switch (tenure) {
            case CURRENT, BEGUN -> "no time is told: held on the date of the document";
            case PAST -> "no time is told: held at some time before the document";
            case FORMER, ENDED -> "no time is told: given up before the document";
            case FUTURE, CHOSEN -> "no time is told: not held yet on the date of the document";
        };
    }
}
