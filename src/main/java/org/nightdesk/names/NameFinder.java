package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.language.TaggedSentence;

/**
 * The names of a document, each with what it names.
 *
 * @param labels what the tokens are taken for after mending, sentence by sentence
 * @param found names of actors, in order
 * @param acronyms what the acronyms stand for
 */
record NameFinder(List<Labels> labels, List<Found> found, Acronyms acronyms) {

    static NameFinder find(Lexicon lexicon, List<TaggedSentence> sentences) {
        List<Labels> labels = sentences.stream().map(Labels::new).toList();
        LabelRepair repair = new LabelRepair(lexicon);
        labels.forEach(repair::mend);
        Acronyms acronyms = Acronyms.mark(lexicon, labels);
        new Echoes(lexicon, labels).spread();
        new Things(lexicon).clear(labels);
        NameTyping typing = new NameTyping(lexicon);
        List<Found> found = new ArrayList<>();
        int paragraph = -1;
        for (Labels sentence : labels) {
            boolean opens = sentence.in.sentence().paragraph() != paragraph;
            paragraph = sentence.in.sentence().paragraph();
            for (NameSpan span : sentence.spans()) {
                if (!Margins.isMarginal(sentence, span, opens)) {
                    typing.type(sentence, span).ifPresent(found::add);
                }
            }
        }
        return new NameFinder(labels, found, acronyms);
    }

    <T extends Found> List<T> all(Class<T> kind) {
        return found.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
