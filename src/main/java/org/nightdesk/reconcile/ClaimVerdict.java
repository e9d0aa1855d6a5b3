package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import org.nightdesk.dates.TimeInterval;

/** How two claims of one measure stand to each other, with the reason in words. */
final class ClaimVerdict {

    private static final long A_FEW_DAYS = 3;

    private final Cast cast;
    private final Independence independence;

    ClaimVerdict(Cast cast, Independence independence) {
        this.cast = cast;
        this.independence = independence;
    }

    Comparison compare(Candidate one, Candidate other) {
        Finding finding = one.range().meets(other.range()) ? agreeing(one, other) : differing(one, other);
        return new Comparison(one.claim().item(), other.claim().item(), finding.standing(), finding.reason());
    }

    private record Finding(Standing standing, String reason) {}

    private Finding agreeing(Candidate one, Candidate other) {
        if (falls(one, other)) {
            return fall(one, other);
        }
        if (one.document().equals(other.document())) {
            return new Finding(Standing.SAME_ORIGIN, "One document says it twice.");
        }
        if (outgrows(one, other)) {
            return newer(one, other);
        }
        if (!one.range().isSameFigure(other.range())) {
            return new Finding(Standing.COMPATIBLE, one.said() + " and " + other.said() + " can both hold.");
        }
        if (!one.claim().named() || !other.claim().named()) {
            return new Finding(Standing.COMPATIBLE, "The counts agree, but not each document says who made its count.");
        }
        if (one.claim().origin().equals(other.claim().origin())) {
            return new Finding(Standing.SAME_ORIGIN, "Both repeat the count of " + origin(one) + ".");
        }
        return independence.areApart(Voice.of(one.claim()), Voice.of(other.claim()))
                ? new Finding(Standing.CORROBORATED, origin(one) + " and " + origin(other) + " give counts that agree.")
                : new Finding(
                        Standing.COMPATIBLE,
                        "The counts agree, but " + origin(one) + " and " + origin(other) + " may rest on one another.");
    }

    private Finding differing(Candidate one, Candidate other) {
        TimeInterval when = one.claim().when();
        TimeInterval then = other.claim().when();
        String values = one.said() + " and " + other.said();
        if (!when.isKnown() || !then.isKnown()) {
            return one.counted().isOfItsDay()
                    ? new Finding(
                            Standing.COMPATIBLE,
                            values + " may be an earlier and a later count; when they were made is not known.")
                    : new Finding(Standing.CONFLICT, values + " cannot both hold for the same thing.");
        }
        if (!when.meets(then)) {
            return falls(one, other) ? fall(one, other) : newer(one, other);
        }
        if (one.document().equals(other.document()) && (one.revised() || other.revised())) {
            return new Finding(
                    Standing.UPDATE, "The document itself gives " + values + " as an older and a newer count.");
        }
        if (one.counted().isOfItsDay() && Math.max(when.days(), then.days()) > A_FEW_DAYS) {
            return new Finding(
                    Standing.COMPATIBLE, values + " may be an earlier and a later count within the same time.");
        }
        return new Finding(
                Standing.CONFLICT, values + " cannot both hold: they are for the same thing at the same time.");
    }

    /** Whether a later running total is more than the words of the earlier one commonly mean: "at least 40", then 300. */
    private static boolean outgrows(Candidate one, Candidate other) {
        if (!one.counted().running() || one.claim().when().meets(other.claim().when())) {
            return false;
        }
        Range newer = (isBefore(one, other) ? other : one).range();
        Range older = (isBefore(one, other) ? one : other).range();
        Optional<BigDecimal> most = older.impliedHigh();
        return most.isPresent() && newer.low().isPresent() && newer.low().get().compareTo(most.get()) > 0;
    }

    private static Finding newer(Candidate one, Candidate other) {
        Candidate newer = isBefore(one, other) ? other : one;
        Candidate older = newer == one ? other : one;
        return new Finding(
                Standing.UPDATE,
                newer.said() + " (" + Days.words(newer.claim().when()) + ") is newer than " + older.said() + " ("
                        + Days.words(older.claim().when()) + ").");
    }

    private static Finding fall(Candidate one, Candidate other) {
        Candidate newer = isBefore(one, other) ? other : one;
        Candidate older = newer == one ? other : one;
        return new Finding(
                Standing.CONFLICT,
                "A total like this cannot fall, yet it is " + older.said() + " ("
                        + Days.words(older.claim().when()) + ") and later " + newer.said() + " ("
                        + Days.words(newer.claim().when()) + ").");
    }

    /** Whether the later of two running totals is the lower one, as its words are commonly meant. */
    private static boolean falls(Candidate one, Candidate other) {
        if (!one.counted().running() || one.claim().when().meets(other.claim().when())) {
            return false;
        }
        Range newer = (isBefore(one, other) ? other : one).range();
        Range older = (isBefore(one, other) ? one : other).range();
        Optional<BigDecimal> most = newer.impliedHigh();
        return most.isPresent()
                && older.low().isPresent()
                && most.get().compareTo(older.low().get()) < 0;
    }

    private static boolean isBefore(Candidate one, Candidate other) {
        TimeInterval when = one.claim().when();
        TimeInterval then = other.claim().when();
        return when.high().isPresent()
                && then.low().isPresent()
                && when.high().get().isBefore(then.low().get());
    }

    private String origin(Candidate candidate) {
        String id = candidate.claim().origin().orElse("");
        return candidate.claim().named() ? cast.byId(id).canonical() : id;
    }
}
