package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.dates.TimeMeaning;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Partial;

/**
 * Something that a document tells of, with the words that say when: an event; a noun that a time stands at, as in "last
 * week's fire"; or a sentence of the lead.
 *
 * @param item where it is told; for a noun, its words of time
 * @param sentence the sentence it stands in
 * @param surface its words
 * @param acts what can be another document's words for it: kinds and stems
 * @param who ids of those who took part
 * @param once whether the same people can hardly do it twice within two days
 * @param words the words of time that it hangs on
 * @param when when it took place; unknown where nothing says
 * @param event the event, where it was read as one
 * @param whole whether it is the whole sentence, no event and no noun being known
 */
record Told(
        Item item,
        int sentence,
        String surface,
        Set<String> acts,
        Set<String> who,
        boolean once,
        Optional<TimeExpression> words,
        TimeInterval when,
        Optional<Telling> event,
        boolean whole)
        implements Comparable<Told> {

    /** Sentences that tell the news. */
    static final int LEAD = 3;

    private static final int A_YEAR = 366;
    private static final int TWO_MONTHS = 62;

    Told {
        acts = Set.copyOf(acts);
        who = Set.copyOf(who);
    }

    String document() {
        return item.document();
    }

    boolean isInLead() {
        return sentence < LEAD;
    }

    /** Whether its words name the day of the year on which something else was. */
    boolean isOn(TimeInterval day) {
        return day.days() == 1
                && words.filter(w -> isDayOfYear(w.meaning(), day.low().orElseThrow()))
                        .isPresent();
    }

    /** Whether its words name a weekday. */
    boolean isOnWeekday() {
        return words.filter(w -> w.meaning() instanceof Partial p && p.pattern().matches("XXXX-WXX-\\d"))
                .isPresent();
    }

    private static boolean isDayOfYear(TimeMeaning meaning, LocalDate day) {
        return switch (meaning) {
            case Partial m -> m.pattern().startsWith("XXXX" + day.toString().substring(4));
            case At m -> isDayOfYear(m.day(), day);
            default -> false;
        };
    }

    /** Days after it within which its words can still mean it: a year, where they name a day or month of one. */
    int reach() {
        boolean recurs = words.filter(
                        w -> w.meaning() instanceof Partial p && !p.pattern().contains("WXX"))
                .isPresent();
        return recurs ? A_YEAR : TWO_MONTHS;
    }

    /** In order of documents and of their text. */
    @Override
    public int compareTo(Told other) {
        return item.compareTo(other.item);
    }
}
