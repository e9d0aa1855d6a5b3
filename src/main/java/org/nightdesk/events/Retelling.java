package org.nightdesk.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.BlockKind;

/** Whether words only speak again of an event that the document has told: "the visit", after "he visited". */
final class Retelling {

    static final Set<BlockKind> HEADINGS = Set.of(BlockKind.TITLE, BlockKind.HEADING);

    private Retelling() {}

    static boolean isOfOneOf(Event event, TaggedSentence sentence, Clause clause, List<Event> told) {
        boolean noun = sentence.token(clause.trigger()).isNoun();
        boolean brief = noun || HEADINGS.contains(sentence.sentence().kind());
        return told.stream()
                .anyMatch(earlier -> brief ? isSpokenOf(event, clause, noun, earlier) : isRepeat(event, earlier));
    }

    /** A noun or headline of the same class and mode that names nobody new and no other time. */
    private static boolean isSpokenOf(Event event, Clause clause, boolean noun, Event earlier) {
        return event.eventClass() == earlier.eventClass()
                && event.mode().equals(earlier.mode())
                && (!noun || clause.what().needsActor() || event.trigger().equalsIgnoreCase(earlier.trigger()))
                && participants(earlier).containsAll(participants(event))
                && isSameTime(event, earlier);
    }

    /** The same verb with the same people at no other time. */
    private static boolean isRepeat(Event event, Event earlier) {
        return event.eventClass() == earlier.eventClass()
                && event.trigger().equalsIgnoreCase(earlier.trigger())
                && participants(earlier).equals(participants(event))
                && !participants(event).isEmpty()
                && isSameTime(event, earlier);
    }

    private static boolean isSameTime(Event event, Event earlier) {
        return event.time().isEmpty()
                || event.time().get().value().isEmpty()
                || earlier.time()
                        .map(t -> t.value().equals(event.time().get().value()))
                        .orElse(false);
    }

    private static Set<String> participants(Event event) {
        Set<String> ids = new HashSet<>();
        event.agents().forEach(a -> ids.add(a.actor()));
        event.targets().forEach(t -> ids.add(t.actor()));
        ids.remove("");
        return ids;
    }
}
