package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.text.Sentence;

/**
 * The marks of the figures and events of all documents, and when their documents came. What is made of several rows is
 * named after the one that came first, so that its id stays when others join it on later nights.
 */
public final class Marks {

    private final Map<Item, Mark> marks = new HashMap<>();
    private final Map<String, LocalDate> first = new HashMap<>();

    public Marks(List<KnownDocument> documents) {
        for (KnownDocument known : documents) {
            first.put(known.document().id(), known.first());
            known.analysis().ifPresent(this::mark);
        }
    }

    private void mark(Analysis analysis) {
        Map<Integer, String> hashes = new HashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            hashes.put(sentence.index(), StableId.of("", sentence.text()));
        }
        Set<Mark> taken = new HashSet<>();
        for (ReportedFigure figure : analysis.figures()) {
            put(analysis, figure.id(), figure.surface(), hashes.getOrDefault(figure.sentence(), ""), taken);
        }
        taken.clear();
        for (Event event : analysis.events()) {
            put(analysis, event.id(), event.trigger(), hashes.getOrDefault(event.sentence(), ""), taken);
        }
    }

    private void put(Analysis analysis, String item, String words, String sentence, Set<Mark> taken) {
        Mark mark = new Mark(analysis.document(), words, sentence);
        for (int again = 2; !taken.add(mark); again++) {
            mark = new Mark(analysis.document(), words, sentence + "/" + again);
        }
        marks.put(new Item(analysis.document(), item), mark);
    }

    /** @throws java.util.NoSuchElementException if no document has such a figure or event */
    public Mark of(Item item) {
        return Optional.ofNullable(marks.get(item)).orElseThrow();
    }

    /** A letter and eight hexadecimal digits, after the item whose document arrived first, in whatever version. */
    String id(String letter, Collection<Item> items) {
        Mark named = items.stream()
                .min(Comparator.comparing((Item i) -> first.getOrDefault(i.document(), LocalDate.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::of)
                .orElseThrow();
        return StableId.of(letter, named.document(), named.words(), named.sentence());
    }
}
