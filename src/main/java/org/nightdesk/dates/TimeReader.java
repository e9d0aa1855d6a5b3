package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Span;

/**
 * Finds the words of time in a text and what they mean relative to their anchor: the date of the document, or a time told
 * before. The grammar is a table ({@code grammar.tsv}); which time told before is meant, and whether words lie ahead or
 * behind, is settled here, since only the text can tell. Safe for use by several threads.
 */
public final class TimeReader {

    private static final Pattern WEEKDAY_BEHIND = Pattern.compile("(partial\\(XXXX-WXX-\\d),past,doc\\)");

    private static final Pattern WEEKDAY = Pattern.compile("^(partial\\(XXXX-WXX-\\d,[a-z]+),doc\\)$");
    private static final Pattern ANY_YEAR = Pattern.compile("^partial\\((XXXX-(?:\\d\\d|SP|SU|FA|WI)),[a-z]+,doc\\)$");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("partial\\(XXXX-(\\d\\d(?:-\\d\\d)?|[QH]\\d|SP|SU|FA|WI),[a-z?]+,doc\\)");

    private final WordClasses classes;

    /** A reader that tells by these word classes which nouns name the same event. */
    public TimeReader(WordClasses classes) {
        this.classes = classes;
    }

    /** The words of time of a document, in order of the text. */
    public List<TimeExpression> read(List<TaggedSentence> sentences) {
        List<TimeExpression> found = new ArrayList<>();
        Told told = new Told();
        Setting setting = Setting.of(sentences);
        Writing writing = Writing.OWN;
        for (TaggedSentence sentence : sentences) {
            int before = found.size();
            Words words = Words.of(sentence, setting);
            read(words, told, found);
            List<TimeExpression> own = found.subList(before, found.size());
            writing = writing.in(words, own);
            own.replaceAll(writing::anchored);
            writing = writing.after(sentence.sentence().text(), own);
        }
        return new Origins(sentences, classes).link(found);
    }

    private static void read(Words words, Told told, List<TimeExpression> found) {
        NotTime notTime = new NotTime(words);
        Grammar.Chart chart = Grammar.OF_TIME.chart(words);
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int first = at;
            Optional<Reading> reading = chart.longest(at, r -> !notTime.is(first, r));
            reading.ifPresent(r -> places.add(new Place(first, r, Choice.NEAREST)));
            at = reading.map(Reading::end).orElse(at + 1);
        }
        Optional<Place> before = Optional.empty();
        for (Place read : places) {
            Place place = ofYear(read.chosen(words, before), places.getFirst(), words);
            TimeExpression expression = expression(words, place, told, "t" + (found.size() + 1));
            found.add(expression);
            told.add(expression, words.sentence(), new Tense(words).isAside(place.first()));
            before = Optional.of(place);
        }
    }

    /** A reading with its place; the choice is that of its tense. */
    private record Place(int first, Reading reading, Choice choice) {

        Place chosen(Words words, Optional<Place> before) {
            Choice choice = before.filter(b -> joins(words, b.reading().end()))
                    .map(Place::choice)
                    .orElseGet(() -> new Tense(words).at(first, reading.end()));
            return new Place(first, reading, choice);
        }

        /** "Saturday and Sunday": what is joined to a time lies on the same side. */
        private boolean joins(Words words, int from) {
            return first > from
                    && IntStream.range(from, first).allMatch(i -> words.text(i).matches("and|or|,|on|in"));
        }
    }

    private static TimeExpression expression(Words words, Place place, Told told, String id) {
        int end = place.reading().end();
        String chosen = place.reading().value().replace("?", place.choice().code());
        String meaning = new Tense(words).isPastPerfect(place.first(), end)
                ? ofStory(chosen, words, told)
                : habitual(chosen, place, words);
        String upToNow = new Tense(words).isUpToNow(place.first())
                        && told.ofSentence(words.sentence().index()).isEmpty()
                ? meaning.replace("(near,-1,D)", "(doc,-1,D)")
                : meaning;
        TimeMeaning anchored = TimeMeaning.decode(anchored(ofEvent(upToNow, place, words), words.sentence(), told));
        Span span = words.span(place.first(), end);
        return new TimeExpression(id, words.sentence().index(), span, surface(words, place), anchored);
    }

    /** "In 1999 he was sacked in March": a sentence that opens with a year goes on in it. */
    private static Place ofYear(Place place, Place opening, Words words) {
        String year = opening.reading().value();
        boolean opens = opening.first() <= 1 && year.matches("fixed\\(\\d{4}\\)");
        if (!opens || place.first() == opening.first() || isReported(place, words)) {
            return place;
        }
        String value = WITHOUT_YEAR.matcher(place.reading().value()).replaceAll("within(" + year + ",$1)");
        return new Place(place.first(), new Reading(place.reading().end(), value), place.choice());
    }

    /** "He said in March": the time of the telling, not of the story. */
    private static boolean isReported(Place place, Words words) {
        return IntStream.range(Math.max(0, place.first() - 2), place.first())
                .anyMatch(at -> Lexicon.WORDS
                        .starts("TELL")
                        .contains(words.get(at).token().lemma()));
    }

    /** "In winter the road is often blocked". */
    private static String habitual(String meaning, Place place, Words words) {
        boolean habit = words.text(place.first() - 1).equals("in")
                && words.all().stream()
                        .anyMatch(w -> Lexicon.WORDS.starts("HABIT").contains(w.text()));
        return habit ? ANY_YEAR.matcher(meaning).replaceAll("fixed($1)") : meaning;
    }

    /** "The Monday after the vote" counts from what has no date. */
    private static String ofEvent(String meaning, Place place, Words words) {
        boolean counts = words.text(place.first() - 1).equals("the")
                && words.text(place.reading().end()).matches("after|before");
        return counts ? WEEKDAY.matcher(meaning).replaceAll("$1,event)") : meaning;
    }

    /** "By Wednesday the town had fallen", after "7 December 1942": the Wednesday of the story. */
    private static String ofStory(String meaning, Words words, Told told) {
        return told.dayOfStory(words.sentence())
                .map(day -> WEEKDAY_BEHIND.matcher(meaning).replaceAll("$1,future," + day.name() + ")"))
                .orElse(meaning);
    }

    /** Puts the anchors that the grammar leaves open. */
    private static String anchored(String meaning, TaggedSentence sentence, Told told) {
        boolean ofDay = meaning.contains(",0,D)");
        Supplier<String> near = () -> told.justBefore(sentence.index(), meaning.contains(",D)"))
                .orElse(Anchor.DOCUMENT)
                .name();
        Supplier<String> last =
                () -> (ofDay ? told.lastDay() : told.last()).orElse(Anchor.TOLD).name();
        Supplier<String> quarter = () -> told.lastQuarter().map(Anchor::name).orElseGet(near);
        String meant = meaning;
        meant = put(
                meant,
                "(quarter,0,",
                () -> told.lastQuarter().map(q -> "(" + q.name() + ",0,").orElse("(doc,-1,"));
        meant = put(meant, "(quarter,", () -> "(" + quarter.get() + ",");
        meant = put(meant, "(night,future,", () -> night(sentence, told, "0"));
        meant = put(meant, "(night,past,", () -> night(sentence, told, "-1"));
        meant = put(meant, "(night,nearest,", () -> night(sentence, told, "-1"));
        meant = put(
                meant,
                "(sameday,",
                () -> "(" + told.sameDay(sentence).orElse(Anchor.TOLD).name() + ",");
        meant = put(
                meant,
                "(near,-1,Y)",
                () -> "(" + told.compared(sentence).orElse(Anchor.DOCUMENT).name() + ",-1,Y)");
        meant = put(meant, "(near,", () -> "(" + near.get() + ",");
        meant = put(meant, "(told,", () -> "(" + last.get() + ",");
        meant = put(meant, ",told)", () -> "," + last.get() + ")");
        return put(meant, ",near)", () -> "," + near.get() + ")");
    }

    private static String put(String meaning, String slot, Supplier<String> anchor) {
        return meaning.contains(slot) ? meaning.replace(slot, anchor.get()) : meaning;
    }

    /** The night of a day told, else the one that is over or to come. */
    private static String night(TaggedSentence sentence, Told told, String fromDocument) {
        return told.sameDay(sentence).map(t -> "(" + t.name() + ",0,").orElse("(doc," + fromDocument + ",");
    }

    /** The words, spaced as in the text. */
    private static String surface(Words words, Place place) {
        StringBuilder surface = new StringBuilder();
        for (int at = place.first(); at < place.reading().end(); at++) {
            boolean apart = at > place.first()
                    && words.get(at).span().start() > words.get(at - 1).span().end();
            surface.append(apart ? " " : "").append(words.get(at).written());
        }
        return surface.toString();
    }
}
