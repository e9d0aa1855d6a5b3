package org.nightdesk.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/**
 * How an event of a report compares with one of the gold.
 *
 * @param gold the event of the gold
 * @param found the event of the report
 * @param names which actors the report's names stand for
 * @param text of the document
 */
record EventMatch(Placed gold, Placed found, NameIndex names, StoredText text) {

    /** A longer span is no trigger. */
    private static final int LONGEST_TRIGGER = 60;

    private static final int TRIGGER_WORDS = 5;

    /** 0 where the two cannot be one event. */
    double fit() {
        if (!overlaps() && !inOneSentence()) {
            return 0;
        }
        return 1
                + (overlaps() ? 3 : 0)
                + (sameWord() ? 2 : 0)
                + Math.min(participantsInCommon(), 2)
                + (eventClass() ? 1 : 0);
    }

    private boolean overlaps() {
        return found.span().length() <= LONGEST_TRIGGER && found.span().overlaps(gold.span());
    }

    /** Told by one word in one sentence, or by two of one kind about the same people. */
    private boolean inOneSentence() {
        boolean alike = sameWord() || (eventClass() && participantsInCommon() > 0);
        return alike && sentence().contains(gold.span());
    }

    private boolean sameWord() {
        Set<String> words = new HashSet<>(Words.stems(Words.of(found.row().text("trigger")).stream()
                .limit(TRIGGER_WORDS)
                .toList()));
        words.retainAll(triggers()
                .flatMap(trigger -> Words.stems(Words.of(trigger)).stream())
                .collect(Collectors.toSet()));
        return !words.isEmpty();
    }

    private Stream<String> triggers() {
        return Stream.concat(Stream.of(gold.row().text("trigger")), gold.row().oneOf("also").stream());
    }

    /** The sentence that the report quotes, where it stands around the trigger; else the trigger alone. */
    private Span sentence() {
        return Pattern.compile(Words.pattern(found.row().text("sentence")))
                .matcher(text.value())
                .results()
                .map(match -> text.span(match.start(), match.end()))
                .filter(sentence -> sentence.contains(found.span()))
                .findFirst()
                .orElse(found.span());
    }

    private int participantsInCommon() {
        Set<String> ids = Stream.concat(ids("agents").stream(), ids("targets").stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        ids.retainAll(participants());
        return ids.size();
    }

    private Set<String> participants() {
        return Stream.of("agents", "targets", "optional")
                .flatMap(column -> gold.row().all(column).stream())
                .collect(Collectors.toSet());
    }

    private List<Set<String>> ids(String column) {
        return found.row().all(column).stream().map(names::ids).toList();
    }

    Fillers agents() {
        return Fillers.of(
                ids("agents"), gold.row().all("agents"), Set.copyOf(gold.row().all("optional")));
    }

    /** Whoever takes part at all is no wrong target: who met whom is often a matter of wording. */
    Fillers targets() {
        return Fillers.of(ids("targets"), gold.row().all("targets"), participants());
    }

    boolean agentsMostly() {
        return 2 * agents().right() >= gold.row().all("agents").size();
    }

    boolean eventClass() {
        return gold.row().oneOf("class").contains(found.row().text("class"));
    }

    boolean status() {
        return gold.row().oneOf("status").contains(found.row().text("status"));
    }

    /** Whether all that the row states holds; a cell left empty states nothing. */
    boolean statesNoError() {
        boolean undated = found.row().text("date").isEmpty();
        return agents().wrong() == 0 && targets().wrong() == 0 && status() && (undated || date());
    }

    /** Whether the gold knows when. */
    boolean isDated() {
        return !gold.row().oneOf("date").isEmpty();
    }

    /** The same value, or half of the shorter interval in common; always so where the gold has no date. */
    boolean date() {
        Optional<Interval> interval = interval();
        return !isDated()
                || gold.row().oneOf("date").stream()
                        .anyMatch(wanted -> Interval.same(found.row().text("date"), wanted)
                                || Interval.of(wanted)
                                        .filter(days -> interval.filter(days::sharesHalf)
                                                .isPresent())
                                        .isPresent());
    }

    private Optional<Interval> interval() {
        return Interval.of(found.row().text("date"))
                .or(() -> Interval.of(
                        found.row().text("date_low") + "/" + found.row().text("date_high")));
    }
}
