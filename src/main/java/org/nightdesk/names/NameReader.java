package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Document;

/**
 * Reads who is named in a document: finds names, tells what each names, and joins the forms of one name. Works on
 * tagged sentences; trees are not needed. Safe for use by several threads.
 */
public final class NameReader {

    private final Lexicon lexicon;

    public NameReader(WordClasses words) {
        this.lexicon = new Lexicon(words);
    }

    /** The actors of a document, in order of first mention, with ids {@code a1}, {@code a2}… */
    public List<Actor> read(Document document, List<TaggedSentence> sentences) {
        NameFinder names = NameFinder.find(lexicon, sentences);
        Cast cast = new Cast(lexicon, sentences, names);
        return number(cast.drafts());
    }

    private static List<Actor> number(List<Draft> drafts) {
        List<Draft> inOrder = drafts.stream()
                .filter(d -> d.mentions().stream().anyMatch(Mention::isAlias))
                .sorted(Comparator.comparing(
                                (Draft d) -> d.mentions().getFirst().span())
                        .thenComparing(Draft::canonical))
                .toList();
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            actors.add(inOrder.get(i).actor("a" + (i + 1)));
        }
        return actors;
    }
}
