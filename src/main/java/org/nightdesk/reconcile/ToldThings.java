package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.CalendarUnit;
import org.nightdesk.dates.Choice;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.dates.TimeMeaning;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.events.EventStatus;
import org.nightdesk.text.Sentence;

/** What one document tells of, in the order of its events and then of its times. */
final class ToldThings {

    private static final String SMALL_WORDS =
            "at|in|of|on|near|off|outside|into|over|for|from|to|by|with|and|that|which|was|were|is|has|had";

    /** "Last week's deadly fire", "the March 28 earthquake". */
    private static final Pattern AFTER_TIME =
            Pattern.compile("^(['\u2019]s)?((?:\\s+(?!(?:" + SMALL_WORDS + ")\\b)\\p{Ll}[\\p{L}-]+){1,3})");

    /** "The fire on August 10", "the 7.7 magnitude quake of March 28". */
    private static final Pattern BEFORE_TIME = Pattern.compile(
            "(?:\\b(?i:the|a|an|that|this)|['\u2019]s)\\s+(?:[\\p{L}\\d.-]+\\s+){0,3}(\\p{Ll}[\\p{L}-]+)\\s+(?:on|of)\\s+$");

    /** Where the clause of a trigger begins at the earliest. */
    private static final Pattern CLAUSE =
            Pattern.compile("[,;:)\u2013\u2014]|\\s-\\s|\\b(?:when|as|after|while|where|that|which|before|because)\\b");

    /** The first words of a clause up to a preposition: "A fire" of "A fire at the refinery". */
    private static final Pattern SUBJECT = Pattern.compile(
            "^\\s*(?:[\\p{L}\\d.-]+\\s+){0,3}?(\\p{Ll}[\\p{L}-]+)\\s+" + "(?:$|(?:" + SMALL_WORDS + ")\\b)");

    private final Analysis analysis;
    private final Map<String, DatedExpression> times;

    private ToldThings(Analysis analysis) {
        this.analysis = analysis;
        this.times = analysis.dates().stream()
                .collect(Collectors.toMap(d -> d.expression().id(), Function.identity(), (a, b) -> a));
    }

    static List<Told> of(Analysis analysis, List<Telling> tellings) {
        ToldThings things = new ToldThings(analysis);
        List<Told> told = new ArrayList<>();
        tellings.stream()
                .filter(t -> t.event().status() == EventStatus.HAPPENED)
                .map(things::event)
                .forEach(told::add);
        List<Told> nouns = analysis.dates().stream()
                .flatMap(time -> things.noun(time).stream())
                .filter(noun -> told.stream().noneMatch(event -> isTheSame(event, noun)))
                .toList();
        told.addAll(nouns);
        analysis.dates().forEach(time -> things.sentence(time).ifPresent(told::add));
        return told;
    }

    /** A sentence of the lead with a weekday or a day told as today or yesterday. */
    private Optional<Told> sentence(DatedExpression time) {
        TimeExpression words = time.expression();
        if (words.sentence() >= Told.LEAD || !isNewsDay(words.meaning())) {
            return Optional.empty();
        }
        Sentence sentence = analysis.sentences().get(words.sentence());
        return Optional.of(new Told(
                new Item(analysis.document(), words.id()),
                words.sentence(),
                sentence.text(),
                Words.content(sentence.text()),
                Set.of(),
                false,
                Optional.of(words),
                time.time().interval(),
                Optional.empty(),
                true));
    }

    private static boolean isNewsDay(TimeMeaning meaning) {
        return switch (meaning) {
            case Partial m -> m.pattern().matches("XXXX-WXX-\\d") && m.choice() == Choice.PAST;
            case Shift m ->
                m.anchor().isDocument()
                        && m.unit() == CalendarUnit.DAY
                        && m.amount().matches("0|-1");
            case At m -> isNewsDay(m.day());
            default -> false;
        };
    }

    private static boolean isTheSame(Told event, Told noun) {
        return event.words().equals(noun.words()) && Words.shared(event.acts(), noun.acts()) > 0;
    }

    private Told event(Telling telling) {
        Set<String> acts = new HashSet<>(telling.kinds());
        acts.addAll(telling.stems());
        if (acts.isEmpty()) {
            Words.of(telling.event().trigger()).forEach(word -> acts.add(Words.stem(word)));
        }
        subject(telling).ifPresent(noun -> acts.addAll(Words.content(noun)));
        return new Told(
                telling.item(),
                telling.event().sentence(),
                telling.event().trigger(),
                acts,
                telling.participants(),
                telling.once(),
                telling.event().timeExpression().map(times::get).map(DatedExpression::expression),
                telling.when(),
                Optional.of(telling),
                false);
    }

    /** The noun that did it: "a fire" of "seven died when a fire swept through the mill". */
    private Optional<String> subject(Telling telling) {
        Sentence sentence = analysis.sentences().get(telling.event().sentence());
        String before = before(sentence, telling.event().span().start());
        Matcher clause = CLAUSE.matcher(before);
        int from = 0;
        while (clause.find()) {
            from = clause.end();
        }
        Matcher subject = SUBJECT.matcher(before.substring(from));
        return subject.find() ? Optional.of(subject.group(1)) : Optional.empty();
    }

    private Optional<Told> noun(DatedExpression time) {
        TimeExpression words = time.expression();
        Sentence sentence = analysis.sentences().get(words.sentence());
        String before = before(sentence, words.span().start());
        String after = after(sentence, words.span().end());
        return behind(before, after)
                .or(() -> ahead(before))
                .filter(noun -> !Words.content(noun).isEmpty())
                .map(noun -> {
                    Set<String> acts = new HashSet<>(Telling.kinds(noun));
                    acts.addAll(Words.content(noun));
                    TimeInterval when = time.time().interval();
                    return new Told(
                            new Item(analysis.document(), words.id()),
                            words.sentence(),
                            noun,
                            acts,
                            Set.of(),
                            false,
                            Optional.of(words),
                            when,
                            Optional.empty(),
                            false);
                });
    }

    /** The words behind a possessive, or behind a time with "the" before it. */
    private static Optional<String> behind(String before, String after) {
        Matcher noun = AFTER_TIME.matcher(after);
        boolean found = noun.find() && (noun.group(1) != null || before.matches("(?is).*\\bthe\\s+"));
        return found ? Optional.of(noun.group(2).strip()) : Optional.empty();
    }

    private static Optional<String> ahead(String before) {
        Matcher noun = BEFORE_TIME.matcher(before);
        return noun.find() ? Optional.of(noun.group(1)) : Optional.empty();
    }

    private static String before(Sentence sentence, int place) {
        String text = sentence.text();
        return text.substring(0, offset(sentence, place));
    }

    private static String after(Sentence sentence, int place) {
        return sentence.text().substring(offset(sentence, place));
    }

    private static int offset(Sentence sentence, int place) {
        int points = Math.clamp(
                place - sentence.span().start(),
                0,
                sentence.text().codePointCount(0, sentence.text().length()));
        return sentence.text().offsetByCodePoints(0, points);
    }
}
