package org.nightdesk.dates;

import java.util.List;
import org.nightdesk.language.TaggedSentence;

/** Finds the times that tell when the event of an anniversary was. */
final class Origins {

    private final List<TaggedSentence> sentences;

    private Origins(List<TaggedSentence> sentences) {
        this.sentences = sentences;
    }

    static Origins of(List<TaggedSentence> sentences) {
        return new Origins(sentences);
    }

    List<TimeExpression> link(List<TimeExpression> found) {
        return sentences.isEmpty() ? List.of() : List.copyOf(found);
    }
}
