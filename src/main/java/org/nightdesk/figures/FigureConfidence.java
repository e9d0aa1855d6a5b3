package org.nightdesk.figures;

import org.nightdesk.language.TaggedSentence;
import org.nightdesk.names.Attributions;
import org.nightdesk.text.Confidence;

/**
 * How sure a reading of a figure is. High only where nothing could well be read otherwise: what is counted stands at the
 * number, the sentence is of ordinary length, and who says it and whether it is so are plain.
 */
final class FigureConfidence {

    private static final int LONGEST = 45;

    private FigureConfidence() {}

    static Confidence of(TaggedSentence sentence, Counted counted, boolean plainStatus, Attributions attributions) {
        return switch (counted.how()) {
            case MEASURED, NOUN, FATE, ANSWER ->
                isPlain(sentence, counted, plainStatus, attributions) ? Confidence.HIGH : Confidence.MEDIUM;
            case COMPOUND, VICTIMS, PARTITIVE, RATIO, PRONOUN, LEVEL -> Confidence.MEDIUM;
            case ELLIPSIS -> Confidence.LOW;
        };
    }

    private static boolean isPlain(
            TaggedSentence sentence, Counted counted, boolean plainStatus, Attributions attributions) {
        Units.Kind kind = counted.phrase().unit().map(Units.Unit::kind).orElse(Units.Kind.MEASURE);
        boolean pointInTime = kind == Units.Kind.TIME && isAfter(sentence, counted, "in");
        return plainStatus
                && kind != Units.Kind.TALLY
                && !pointInTime
                && !isOneIn(sentence, counted)
                && sentence.size() <= LONGEST
                && attributions.isPlain(
                        sentence.index(), counted.phrase().number().first());
    }

    /** "One teacher in six": a share that is read as two counts. */
    private static boolean isOneIn(TaggedSentence sentence, Counted counted) {
        int in = counted.phrase().number().first() - 1;
        int next = counted.last() + 1;
        boolean part = counted.phrase().number().isOne()
                && next + 1 < sentence.size()
                && sentence.token(next).is("in")
                && sentence.token(next + 1).isNumber();
        boolean whole =
                in > 1 && sentence.token(in).is("in") && sentence.token(in - 2).is("one");
        return part || whole;
    }

    private static boolean isAfter(TaggedSentence sentence, Counted counted, String word) {
        return counted.first() > 0 && sentence.token(counted.first() - 1).is(word);
    }
}
