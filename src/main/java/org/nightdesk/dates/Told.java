package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Fixed;
import org.nightdesk.dates.TimeMeaning.Length;
import org.nightdesk.dates.TimeMeaning.NthWeekday;
import org.nightdesk.dates.TimeMeaning.Part;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.dates.TimeMeaning.Range;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.dates.TimeMeaning.Slice;
import org.nightdesk.dates.TimeMeaning.Stretch;
import org.nightdesk.dates.TimeMeaning.Widened;
import org.nightdesk.dates.TimeMeaning.Within;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.BlockKind;

/** The times told so far in a text, and which of them "later" or "that day" counts from. */
final class Told {

    private static final int JUST_BEFORE = 1;

    /** @param aside whether it dates but a participle beside the story: "the will, signed in 1987" */
    private record Telling(TimeExpression expression, int paragraph, boolean aside) {}

    private final List<Telling> tellings = new ArrayList<>();

    void add(TimeExpression expression, TaggedSentence sentence, boolean aside) {
        if (sentence.sentence().kind() != BlockKind.CAPTION) {
            tellings.add(new Telling(expression, sentence.sentence().paragraph(), aside));
        }
    }

    /** The last time told that can be counted from. */
    Optional<Anchor> last() {
        List<Telling> dates = tellings.reversed().stream()
                .filter(t -> isDate(t.expression().meaning()))
                .toList();
        return dates.stream()
                .filter(t -> !t.aside()
                        && t.expression().sentence()
                                == dates.getFirst().expression().sentence())
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(t -> anchor(t.expression()));
    }

    /** The last day told; where the story has since gone on by weeks or years, that time, of which no day is told. */
    Optional<Anchor> lastDay() {
        return tellings.reversed().stream()
                .filter(t -> isDay(t.expression().meaning())
                        || isLater(t.expression().meaning()))
                .map(t -> anchor(t.expression()))
                .findFirst();
    }

    /** The last day told with its year in this paragraph, in this sentence or the two before. */
    Optional<Anchor> dayOfStory(TaggedSentence sentence) {
        return tellings.reversed().stream()
                .filter(t -> isNear(t, sentence) && isDay(t.expression().meaning()))
                .findFirst()
                .filter(t -> t.expression().meaning() instanceof Fixed
                        || t.expression().meaning() instanceof Partial p
                                && !p.anchor().isDocument())
                .map(t -> anchor(t.expression()));
    }

    /** The last quarter of a year told. */
    Optional<Anchor> lastQuarter() {
        return tellings.reversed().stream()
                .filter(t -> isQuarter(t.expression().meaning()))
                .map(t -> anchor(t.expression()))
                .findFirst();
    }

    private static boolean isLater(TimeMeaning meaning) {
        return meaning instanceof Shift shift
                && !shift.anchor().isDocument()
                && shift.unit().compareTo(CalendarUnit.DAY) > 0;
    }

    /** The last time that this sentence has told so far. */
    Optional<Anchor> ofSentence(int sentence) {
        return justBefore(sentence, false)
                .filter(anchor -> tellings.stream()
                        .anyMatch(t -> t.expression().id().equals(anchor.name())
                                && t.expression().sentence() == sentence));
    }

    /** The last time, or the last day, told in this sentence or the one before. */
    Optional<Anchor> justBefore(int sentence, boolean ofDay) {
        return tellings.reversed().stream()
                .filter(t -> sentence - t.expression().sentence() <= JUST_BEFORE)
                .filter(t -> ofDay
                        ? isDay(t.expression().meaning())
                        : isDate(t.expression().meaning()))
                .map(t -> anchor(t.expression()))
                .findFirst();
    }

    /**
     * What "a year earlier" compares with: the first time of the last sentence in this paragraph that tells one, a day of
     * which something was only said counting least; else the first quarter told.
     */
    Optional<Anchor> compared(TaggedSentence sentence) {
        List<Telling> near = tellings.stream()
                .filter(t -> t.paragraph() == sentence.sentence().paragraph())
                .filter(t -> sentence.index() - t.expression().sentence() <= JUST_BEFORE)
                .filter(t -> isDate(t.expression().meaning()))
                .toList();
        Optional<Telling> whole = near.reversed().stream()
                .filter(t -> !isDay(t.expression().meaning()))
                .findFirst()
                .flatMap(last -> near.stream()
                        .filter(t ->
                                t.expression().sentence() == last.expression().sentence())
                        .filter(t -> !isDay(t.expression().meaning()))
                        .findFirst());
        return whole.or(() -> near.reversed().stream().findFirst())
                .map(t -> anchor(t.expression()))
                .or(() -> tellings.stream()
                        .filter(t -> isQuarter(t.expression().meaning()))
                        .map(t -> anchor(t.expression()))
                        .findFirst());
    }

    private static boolean isQuarter(TimeMeaning meaning) {
        return meaning.encode().matches("(fixed|partial|within|shift\\(doc).*Q.*|slice\\(-3,M.*");
    }

    /** The last day told in this paragraph, in this sentence or the two before. */
    Optional<Anchor> sameDay(TaggedSentence sentence) {
        return tellings.reversed().stream()
                .filter(t -> isNear(t, sentence))
                .filter(t -> isDay(t.expression().meaning()))
                .map(t -> anchor(t.expression()))
                .findFirst();
    }

    private static boolean isNear(Telling telling, TaggedSentence sentence) {
        return telling.paragraph() == sentence.sentence().paragraph()
                && sentence.index() - telling.expression().sentence() <= JUST_BEFORE + 1;
    }

    private static Anchor anchor(TimeExpression expression) {
        return new Anchor(expression.id());
    }

    /** Whether a meaning names a stretch of the calendar. */
    static boolean isDate(TimeMeaning meaning) {
        return switch (meaning) {
            case Fixed m -> Timex.interval(m.value()).isKnown();
            case Length m -> false;
            case Stretch m -> false;
            case Anniversary m -> !m.origins().isEmpty();
            case Partial m -> true;
            case Shift m ->
                !m.anchor().isTold() && !m.amount().contains("X") && !m.unit().isOfClock();
            case At m -> isDate(m.day());
            case Range m -> isDate(m.to());
            case Part m -> isDate(m.whole());
            case Within m -> isDate(m.year());
            case Slice m -> isDate(m.whole());
            case Widened m -> isDate(m.of());
            case NthWeekday m -> isDate(m.whole());
        };
    }

    /** Whether a meaning names a day, or days of which one may be meant. */
    static boolean isDay(TimeMeaning meaning) {
        return switch (meaning) {
            case Fixed m -> Timex.isDay(m.value()) || Timex.precision(m.value()) == Precision.DAY_RANGE;
            case Partial m -> m.pattern().matches("XXXX-(\\d\\d-\\d\\d.*|WXX-\\d|E.*|.*#.*)");
            case Shift m -> m.unit() == CalendarUnit.DAY && isDate(m);
            case At m -> isDay(m.day());
            case Range m -> isDay(m.to());
            case Part m -> isDay(m.whole());
            case Within m -> m.piece().contains("-") || Feasts.isFeast(m.piece());
            case NthWeekday m -> true;
            default -> false;
        };
    }
}
