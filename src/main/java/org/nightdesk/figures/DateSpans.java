package org.nightdesk.figures;

import java.util.List;
import java.util.Optional;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.Precision;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.Span;

/** The expressions of time of a document, by sentence. */
record DateSpans(List<DatedExpression> all) {

    /** The expression that holds a place. */
    Optional<DatedExpression> at(int sentence, Span span) {
        return in(sentence).stream()
                .filter(d -> d.expression().span().overlaps(span))
                .findFirst();
    }

    /** The expressions of a sentence, in order. */
    List<DatedExpression> in(int sentence) {
        return all.stream().filter(d -> d.expression().sentence() == sentence).toList();
    }

    /** First token of an expression. */
    static int firstToken(TaggedSentence sentence, DatedExpression date) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(date.expression().span()))
                .mapToInt(t -> t.index())
                .findFirst()
                .orElse(-1);
    }

    /** Last token of an expression. */
    static int lastToken(TaggedSentence sentence, DatedExpression date) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(date.expression().span()))
                .mapToInt(t -> t.index())
                .max()
                .orElse(-1);
    }

    /** A length or a recurrence says how long or how often, not when. */
    static boolean saysWhen(DatedExpression date) {
        Precision precision = date.time().precision();
        return precision != Precision.DURATION
                && precision != Precision.SET
                && precision != Precision.VAGUE
                && date.time().isResolved();
    }
}
