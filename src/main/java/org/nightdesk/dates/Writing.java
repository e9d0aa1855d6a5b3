package org.nightdesk.dates;

import java.util.List;
import java.util.regex.Pattern;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Fixed;
import org.nightdesk.dates.TimeMeaning.Partial;

/**
 * When a part of a document was written: a mail that is forwarded or answered counts its "yesterday" from its own day, not
 * from that of the mail around it.
 *
 * @param day what stands for the day of writing
 */
record Writing(Anchor day) {

    /** What the author of the document writes. */
    static final Writing OWN = new Writing(Anchor.DOCUMENT);

    private static final Pattern FORWARDED = Pattern.compile(
            "(?i)[-_>*\\s]*(?:begin )?(?:forwarded|original) message\\b[-_:*\\s]*(?:\\R.*)?|on \\S.{0,150} wrote:",
            Pattern.DOTALL);

    private static final Pattern OF_DOCUMENT = Pattern.compile("(?<=[(,])doc(?=[,)])");

    /**
     * The writing in which a sentence stands: a report that is forwarded without a word of its day may tell it in its
     * dateline, "OSLO, May 3 (Agency) -", the latest such day up to that of the mail.
     */
    Writing in(Words words, List<TimeExpression> times) {
        if (!day.isTold() || times.isEmpty()) {
            return this;
        }
        TimeExpression first = times.getFirst();
        boolean dateline = first.meaning() instanceof Partial p
                && p.pattern().matches("XXXX-\\d\\d-\\d\\d.*")
                && Dateline.isAt(words, words.firstOf(first.span()), words.endOf(first.span()));
        return dateline ? new Writing(new Anchor(first.id())) : this;
    }

    /** The writing that goes on after a sentence: the line above a quoted mail may tell its day. */
    Writing after(String sentence, List<TimeExpression> times) {
        if (!FORWARDED.matcher(sentence.strip()).matches()) {
            return this;
        }
        return new Writing(times.stream()
                .filter(t -> isDay(t.meaning()))
                .findFirst()
                .map(t -> new Anchor(t.id()))
                .orElse(Anchor.TOLD));
    }

    private static boolean isDay(TimeMeaning meaning) {
        return meaning instanceof Fixed fixed && Timex.isDay(fixed.value())
                || meaning instanceof At at && isDay(at.day());
    }

    /** The time as counted from this day. */
    TimeExpression anchored(TimeExpression time) {
        if (day.isDocument()) {
            return time;
        }
        if (day.name().equals(time.id()) && time.meaning() instanceof Partial p) {
            TimeMeaning latest = new Partial(p.pattern(), Choice.PAST, Anchor.DOCUMENT);
            return new TimeExpression(time.id(), time.sentence(), time.span(), time.surface(), latest);
        }
        String meaning = OF_DOCUMENT.matcher(time.meaning().encode()).replaceAll(day.name());
        return new TimeExpression(time.id(), time.sentence(), time.span(), time.surface(), TimeMeaning.decode(meaning));
    }
}
