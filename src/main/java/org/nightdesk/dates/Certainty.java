package org.nightdesk.dates;

import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Fixed;
import org.nightdesk.dates.TimeMeaning.Length;
import org.nightdesk.dates.TimeMeaning.NthWeekday;
import org.nightdesk.dates.TimeMeaning.Part;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.dates.TimeMeaning.Range;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.dates.TimeMeaning.Slice;
import org.nightdesk.dates.TimeMeaning.Stretch;
import org.nightdesk.dates.TimeMeaning.Widened;
import org.nightdesk.dates.TimeMeaning.Within;
import org.nightdesk.text.Confidence;

/**
 * How sure the value of a time is: high where the words fix it, or the tense of the verb and a date that the document
 * names do; less where one of several times told before, or of several that recur, had to be chosen.
 *
 * @param ofDocument how sure a time is that is counted from the date of its document
 */
record Certainty(Confidence ofDocument) {

    private static final String END_OF_DAY = "T24:00";

    static Certainty by(DocumentDate date) {
        return new Certainty(date.isNamed() ? Confidence.HIGH : Confidence.MEDIUM);
    }

    Confidence of(TimeMeaning meaning, ResolvedTime time) {
        return time.isResolved() ? of(meaning) : Confidence.LOW;
    }

    private Confidence of(TimeMeaning meaning) {
        return switch (meaning) {
            case Fixed m -> m.value().contains("FYX") ? Confidence.MEDIUM : Confidence.HIGH;
            case Length m -> Confidence.HIGH;
            case Stretch m -> Confidence.HIGH;
            case Partial m -> of(m);
            case Shift m -> ofAnchor(m.anchor());
            case At m -> m.time().contains(END_OF_DAY) ? Confidence.MEDIUM : of(m.day());
            case Range m -> lesser(of(m.from()), of(m.to()));
            case Part m -> of(m.whole());
            case Within m -> of(m.year());
            case Slice m -> of(m.whole());
            case Widened m -> of(m.of());
            case NthWeekday m -> m.whole() instanceof Shift ? Confidence.MEDIUM : of(m.whole());
            case Anniversary m -> Confidence.MEDIUM;
        };
    }

    /** "Next" and "last" leave two readings, and so does a verb without tense. */
    private Confidence of(Partial meaning) {
        return switch (meaning.choice()) {
            case PAST, FUTURE -> isSeason(meaning) ? Confidence.MEDIUM : ofAnchor(meaning.anchor());
            case NEAREST, LAST, NEXT, THIS -> Confidence.MEDIUM;
        };
    }

    /** "In winter" may mean any. */
    private static boolean isSeason(Partial meaning) {
        return meaning.pattern().matches("XXXX-(SP|SU|FA|WI)");
    }

    private Confidence ofAnchor(Anchor anchor) {
        return anchor.isDocument() ? ofDocument : Confidence.MEDIUM;
    }

    private static Confidence lesser(Confidence one, Confidence other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
