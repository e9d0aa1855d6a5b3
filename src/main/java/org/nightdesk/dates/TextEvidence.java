package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Fixed;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.BlockKind;

/**
 * What the sentences of a document say of its date: datelines, tenses, anniversaries, events told twice. Long, since it
 * holds one short method for each of them.
 */
final class TextEvidence {

    /** Sentences at the start of a text that tell its news. */
    private static final int LEAD = 3;

    /** What is kept as an anniversary is reported within so many days. */
    private static final int ANNIVERSARY_NEWS = 31;

    private static final int WILL_REACH = 8;

    private final List<TaggedSentence> sentences;
    private final List<TimeExpression> times;
    private final EventNouns nouns;
    private final Map<String, ResolvedTime> known;

    TextEvidence(List<TaggedSentence> sentences, List<TimeExpression> times, EventNouns nouns) {
        this.sentences = sentences;
        this.times = times.stream()
                .filter(t -> sentences.get(t.sentence()).sentence().kind() != BlockKind.CAPTION)
                .toList();
        this.nouns = nouns;
        this.known = Resolution.of(times, Optional.empty());
    }

    List<DateEvidence> evidence() {
        List<DateEvidence> evidence = new ArrayList<>();
        for (TimeExpression time : times) {
            dateline(time).ifPresent(evidence::add);
            justNow(time).ifPresent(evidence::add);
            bound(time).ifPresent(evidence::add);
            yearsLater(time).ifPresent(evidence::add);
            anniversary(time).ifPresent(evidence::add);
            evidence.addAll(toldTwice(time));
        }
        leadWeekday().or(this::toldWeekday).ifPresent(evidence::add);
        return evidence;
    }

    /** What a time is without a date of the document. */
    private ResolvedTime then(TimeExpression time) {
        return known.getOrDefault(time.id(), ResolvedTime.unresolved("not known"));
    }

    /** The day of a dateline, with or without its year; of "Tallinn, Friday -" the weekday. */
    private Optional<DateEvidence> dateline(TimeExpression time) {
        Words words = words(time);
        int first = firstWord(words, time);
        int end = endWord(words, time);
        if (time.sentence() >= LEAD || !Dateline.isAt(words, first, end)) {
            return Optional.empty();
        }
        String quote = "the dateline says \"" + time.surface() + "\"";
        if (time.meaning() instanceof Fixed m && isDay(m.value())) {
            return Optional.of(DateEvidence.day(Strength.STRONG, LocalDate.parse(m.value()), quote));
        }
        return time.meaning() instanceof Partial p
                        && (isWeekday(p) ? Dateline.isFiled(words, first, end) : isOfMonth(p))
                ? Optional.of(DateEvidence.fitting(Strength.STRONG, new DayRule.Recurring(p.pattern()), quote))
                : Optional.empty();
    }

    private static boolean isOfMonth(Partial partial) {
        return Told.isDay(partial) && !partial.pattern().contains("WXX");
    }

    /** "Has just arrived on June 19, 2024": written that day or the next. */
    private Optional<DateEvidence> justNow(TimeExpression time) {
        String value = time.meaning() instanceof Fixed m ? m.value() : "";
        Words words = words(time);
        if (!isDay(value) || time.sentence() >= LEAD || !isJust(words, firstWord(words, time))) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(value);
        return Optional.of(new DateEvidence(
                Strength.FAIR,
                TimeInterval.of(day, day.plusDays(1)),
                DayRule.Recurring.ANY,
                new DayRule.Days(List.of(day)),
                "it has just happened on " + time.surface()));
    }

    private static boolean isJust(Words words, int before) {
        for (int at = 0; at < before; at++) {
            boolean has = words.text(at).matches("has|have|'s|'ve|today");
            if (has && (words.text(at + 1).equals("just") || words.text(at).equals("today"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * News names its own weekday at the start: "rose on Thursday to 40". The day of "the ferry that sank on Sunday" is
     * another one, and of two weekdays neither is sure to be it.
     */
    private Optional<DateEvidence> leadWeekday() {
        List<TimeExpression> lead = times.stream()
                .filter(time -> time.sentence() < LEAD && isPastWeekday(time.meaning()))
                .filter(this::isInMainClause)
                .toList();
        boolean one = lead.stream()
                        .filter(time -> time.sentence() == lead.getFirst().sentence())
                        .map(TimeExpression::meaning)
                        .distinct()
                        .count()
                == 1;
        return one
                ? Optional.of(DateEvidence.likely(
                        new DayRule.Recurring(((Partial) lead.getFirst().meaning()).pattern()),
                        "the report begins with what was on \""
                                + lead.getFirst().surface() + "\""))
                : Optional.empty();
    }

    /** "He said on Friday": the one weekday on which anything is said. */
    private Optional<DateEvidence> toldWeekday() {
        List<TimeExpression> said = times.stream()
                .filter(time -> isPastWeekday(time.meaning()) && isSaid(time))
                .toList();
        boolean one = said.stream().map(TimeExpression::meaning).distinct().count() == 1;
        return one
                ? Optional.of(DateEvidence.likely(
                        new DayRule.Recurring(((Partial) said.getFirst().meaning()).pattern()),
                        "what it reports was said on \"" + said.getFirst().surface() + "\""))
                : Optional.empty();
    }

    private boolean isSaid(TimeExpression time) {
        Words words = words(time);
        int first = firstWord(words, time);
        int verb = words.text(first - 1).equals("on") ? first - 2 : first - 1;
        return verb >= 0
                && words.tag(verb).equals("VBD")
                && Lexicon.WORDS.starts("TELL").contains(words.get(verb).token().lemma());
    }

    private boolean isInMainClause(TimeExpression time) {
        Words words = words(time);
        return IntStream.range(0, firstWord(words, time))
                .noneMatch(at -> Lexicon.WORDS.isAt("SUBORDINATOR", words, at));
    }

    private static boolean isPastWeekday(TimeMeaning meaning) {
        return meaning instanceof Partial p && p.choice() == Choice.PAST && isWeekday(p);
    }

    private static boolean isWeekday(Partial partial) {
        return partial.pattern().matches("XXXX-WXX-\\d");
    }

    /** What is told in the past tense was before; what "will be" is not over yet. */
    private Optional<DateEvidence> bound(TimeExpression time) {
        Optional<TimeInterval> interval = Optional.of(time.meaning())
                .filter(m -> m instanceof Fixed || m instanceof At a && a.day() instanceof Fixed)
                .map(m -> then(time).interval())
                .filter(TimeInterval::isClosed);
        Words words = words(time);
        int first = firstWord(words, time);
        return interval.flatMap(then -> switch (new Tense(words).at(first, endWord(words, time))) {
            case PAST ->
                Optional.of(DateEvidence.within(
                        Strength.FAIR,
                        new TimeInterval(then.low(), Optional.empty()),
                        "\"" + time.surface() + "\" is told as past"));
            case FUTURE -> isPromised(words, first) ? Optional.of(ahead(time, then)) : Optional.empty();
            default -> Optional.empty();
        });
    }

    private static DateEvidence ahead(TimeExpression time, TimeInterval then) {
        return DateEvidence.within(
                Strength.WEAK,
                new TimeInterval(Optional.empty(), then.high()),
                "\"" + time.surface() + "\" is told as still to come");
    }

    /** Whether "will" stands before, in no quotation: "would", and what someone once said, may be long over. */
    private static boolean isPromised(Words words, int first) {
        boolean will = false;
        for (int at = 0; at < words.size(); at++) {
            if (words.text(at).matches("[\"\u201c\u201d]|``|''")) {
                return false;
            }
            will |= words.text(at).equals("will") && at < first && first - at <= WILL_REACH;
        }
        return will;
    }

    /** "Five years later … has again shown": the present is so many years after the time told. */
    private Optional<DateEvidence> yearsLater(TimeExpression time) {
        ResolvedTime then = then(time);
        Words words = words(time);
        boolean later = time.meaning() instanceof Shift s
                && s.unit() == CalendarUnit.YEAR
                && !s.anchor().isDocument()
                && then.interval().isClosed()
                && isPresent(words, endWord(words, time));
        return later
                ? Optional.of(DateEvidence.within(
                        Strength.FAIR, then.interval(), "\"" + time.surface() + "\" is told as present"))
                : Optional.empty();
    }

    private static boolean isPresent(Words words, int from) {
        for (int at = from; at < words.size(); at++) {
            String tag = words.tag(at);
            if (tag.startsWith("VB") && !tag.equals("VBN") && !tag.equals("VBG") || tag.equals("MD")) {
                return tag.equals("VBZ") || tag.equals("VBP");
            }
        }
        return false;
    }

    /** An anniversary is news when it is kept: soon after it, or before it where it is still to come. */
    private Optional<DateEvidence> anniversary(TimeExpression time) {
        if (!(time.meaning() instanceof Anniversary meaning)
                || !meaning.amount().matches("\\d+")) {
            return Optional.empty();
        }
        Words words = words(time);
        boolean ahead = new Tense(words).at(firstWord(words, time), endWord(words, time)) == Choice.FUTURE;
        return origin(meaning).map(origin -> {
            int count = Integer.parseInt(meaning.amount());
            LocalDate low = meaning.unit().plus(origin.low().orElseThrow(), count);
            LocalDate high = meaning.unit().plus(origin.high().orElseThrow(), count);
            return DateEvidence.within(
                    Strength.FAIR,
                    TimeInterval.of(
                            ahead ? low.minusDays(ANNIVERSARY_NEWS) : low,
                            ahead ? high : high.plusDays(ANNIVERSARY_NEWS)),
                    "\"" + time.surface() + "\" of what was in "
                            + CalendarUnit.MONTH.valueAt(origin.low().orElseThrow()));
        });
    }

    /** When its event was: one time may give the month and another the year. */
    private Optional<TimeInterval> origin(Anniversary meaning) {
        List<TimeMeaning> origins = meaning.origins().stream()
                .flatMap(anchor -> times.stream().filter(t -> t.id().equals(anchor.name())))
                .map(TimeExpression::meaning)
                .toList();
        Optional<TimeInterval> fixed = origins.stream()
                .filter(Fixed.class::isInstance)
                .map(m -> Timex.interval(((Fixed) m).value()))
                .filter(TimeInterval::isClosed)
                .findFirst();
        Optional<Partial> month = origins.stream()
                .filter(m -> m instanceof Partial p && !p.pattern().contains("WXX"))
                .map(Partial.class::cast)
                .findFirst();
        return fixed.map(interval -> month.filter(m -> interval.days() > ANNIVERSARY_NEWS)
                .flatMap(m ->
                        Occurrences.in(m.pattern(), interval.low().orElseThrow().getYear()))
                .map(Timex::interval)
                .orElse(interval));
    }

    /**
     * "Last week's flood" or "Tuesday's flood" and "the flood of 12 May" are one: from the day of writing both mean the
     * same time.
     */
    private List<DateEvidence> toldTwice(TimeExpression time) {
        boolean relative = time.meaning() instanceof Shift s
                        && s.anchor().isDocument()
                        && s.amount().matches("-\\d+")
                        && !s.unit().isOfClock()
                || isPastWeekday(time.meaning());
        return relative
                ? nouns.of(time).stream()
                        .flatMap(event -> times.stream()
                                .filter(other -> isDayOf(other, event))
                                .map(other -> sameEvent(time, other)))
                        .toList()
                : List.of();
    }

    private boolean isDayOf(TimeExpression other, String event) {
        boolean day = other.meaning() instanceof Fixed m && isDay(m.value())
                || other.meaning() instanceof Partial p && p.pattern().matches("XXXX-\\d\\d-\\d\\d");
        return day && nouns.of(other).filter(noun -> nouns.areKin(noun, event)).isPresent();
    }

    private static DateEvidence sameEvent(TimeExpression time, TimeExpression day) {
        TimeInterval after = day.meaning() instanceof Fixed m
                ? after(LocalDate.parse(m.value()), time.meaning())
                : TimeInterval.UNKNOWN;
        return new DateEvidence(
                Strength.FAIR,
                after,
                new DayRule.SameTime(time.meaning(), day.meaning()),
                DayRule.Days.NONE,
                "\"" + time.surface() + "\" is the time of what was on \"" + day.surface() + "\"");
    }

    /** The days from which a time lies so far back. */
    private static TimeInterval after(LocalDate then, TimeMeaning back) {
        if (!(back instanceof Shift shift)) {
            return TimeInterval.of(then, then.plusDays(6));
        }
        CalendarUnit unit = shift.unit();
        LocalDate low = unit.startAt(unit.plus(then, -Integer.parseInt(shift.amount())));
        return TimeInterval.of(low, unit.plus(low, 1).minusDays(1));
    }

    private static boolean isDay(String value) {
        return Timex.isDay(value);
    }

    private Words words(TimeExpression time) {
        return Words.of(sentences.get(time.sentence()));
    }

    private static int firstWord(Words words, TimeExpression time) {
        return words.firstOf(time.span());
    }

    private static int endWord(Words words, TimeExpression time) {
        return words.endOf(time.span());
    }
}
