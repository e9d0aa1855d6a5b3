package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Document;

/**
 * Finds when a document was published. Each piece of evidence leaves an interval open; the strong ones are put together,
 * and a weaker one counts as far as it does not contradict them. Safe for use by several threads.
 */
public final class DocumentDater {

    private final WordClasses classes;
    private final TimeReader reader;

    /** A dater that tells by these word classes which nouns name the same event. */
    public DocumentDater(WordClasses classes) {
        this.classes = classes;
        this.reader = new TimeReader(classes);
    }

    /** The date of a document by what is stamped on it from outside: metadata, address, file name. */
    public static DocumentDate stamped(Document document) {
        return Weighing.of(StampEvidence.of(document));
    }

    /** The date of a document, by what it says itself. */
    public DocumentDate date(Document document, List<TaggedSentence> sentences, List<TimeExpression> expressions) {
        return date(document, sentences, expressions, List.of());
    }

    /** The date of a document, by what it says itself and by what other documents say of it. */
    public DocumentDate date(
            Document document,
            List<TaggedSentence> sentences,
            List<TimeExpression> expressions,
            List<DateEvidence> others) {
        List<DateEvidence> evidence = new ArrayList<>(StampEvidence.of(document));
        evidence.addAll(new StampLines(document, reader).evidence());
        evidence.addAll(new TextEvidence(sentences, expressions, new EventNouns(sentences, classes)).evidence());
        evidence.addAll(others);
        return Weighing.of(evidence);
    }
}
