package org.nightdesk.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Finds the numbers of a sentence, with hedge and unit, ranges as one, and leaves out those that count nothing. */
final class NumberPhrases {

    private static final Pattern GLUED = Pattern.compile("([-\u2212]?\\d[\\d,.]*)([A-Za-z%°]{1,3})");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\u2212");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final int CHANGE_NEAR = 8;

    private final NumberReader reader = new NumberReader();
    private final Units units = new Units();
    private final Verbs verbs = new Verbs();
    private final Tallies tallies = new Tallies();
    private final Hedges hedges = new Hedges();
    private final NotFigures notFigures = new NotFigures();

    /** Whether a sentence may hold a figure: a cheap test on its tokens. */
    boolean mayHold(TaggedSentence sentence) {
        List<String> words = words(sentence);
        for (int i = 0; i < words.size(); i++) {
            if (reader.mayStart(words.get(i)) && reader.read(words, i, true).isPresent()) {
                return true;
            }
        }
        return sentence.tokens().stream().anyMatch(t -> GLUED.matcher(t.text()).matches());
    }

    List<NumberPhrase> find(TaggedSentence sentence, DateSpans dates) {
        List<String> words = words(sentence);
        List<NumberPhrase> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<NumberPhrase> phrase = at(sentence, words, i);
            if (phrase.isPresent()) {
                if (!notFigures.isNone(sentence, phrase.get(), dates)) {
                    found.add(phrase.get());
                }
                i = Math.max(
                        i, phrase.get().upper().orElse(phrase.get().number()).last());
            }
        }
        return found;
    }

    private static List<String> words(TaggedSentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    private Optional<NumberPhrase> at(TaggedSentence sentence, List<String> words, int at) {
        Optional<NumberWords> ratio = Ratios.at(sentence, at, i -> reader.read(words, i));
        if (ratio.isPresent()) {
            return ratio.map(r -> phrase(sentence, words, r));
        }
        boolean shortScales = units.before(sentence, at).isPresent() || isBeforePlural(sentence, at);
        Optional<NumberWords> number = reader.read(words, at, shortScales);
        return number.isPresent()
                ? Optional.of(phrase(sentence, words, number.get()))
                : glued(sentence, at).map(found -> hedged(sentence, found));
    }

    /** "300m people", "1.2 m users": the letter is a scale, not metres. */
    private static boolean isBeforePlural(TaggedSentence sentence, int at) {
        int next = at + 1 < sentence.size() && sentence.token(at + 1).is("m") ? at + 2 : at + 1;
        return next < sentence.size() && sentence.token(next).tag().equals("NNS") && !isLength(sentence.token(next));
    }

    private static boolean isLength(Token token) {
        return Set.of("yard", "mile", "foot", "metre", "meter").contains(token.lemma());
    }

    private NumberPhrase phrase(TaggedSentence sentence, List<String> words, NumberWords number) {
        Optional<Units.Unit> tally = tallies.unit(sentence, number.first());
        if (tally.isPresent()) {
            return new NumberPhrase(
                    sentence.index(), number.first(), number.last(), number, Optional.empty(), Optional.empty(), tally);
        }
        Optional<Units.Found> before = units.before(sentence, number.first());
        Optional<Units.Found> after = before.isPresent() ? Optional.empty() : units.after(sentence, number.last());
        Optional<NumberWords> upper = upper(sentence, words, number, before.isPresent(), after);
        NumberWords last = upper.orElse(number);
        Optional<Units.Found> unit = before.isPresent() ? before : units.after(sentence, last.last());
        int start = before.map(Units.Found::first).orElse(number.first());
        int first = upper.isPresent() && start > 0 && sentence.token(start - 1).is("between") ? start - 1 : start;
        int end = unit.map(Units.Found::last).filter(e -> e > last.last()).orElse(last.last());
        boolean negative = first > 0
                && sentence.token(first - 1).is("minus")
                && !(first > 1 && sentence.token(first - 2).is("or"));
        NumberWords signed = negative ? number.times(BigDecimal.ONE.negate(), number.last()) : number;
        NumberWords scaled = upper.map(u -> sameScale(words, signed, u)).orElse(signed);
        return hedged(
                sentence,
                new NumberPhrase(
                        sentence.index(), first, end, scaled, upper, Optional.empty(), unit.map(Units.Found::unit)));
    }

    private NumberPhrase hedged(TaggedSentence sentence, NumberPhrase phrase) {
        Optional<Hedges.Found> after = hedges.after(sentence, phrase.last());
        Optional<Hedges.Found> hedge = hedges.before(sentence, opening(sentence, phrase));
        Optional<Hedges.Found> chosen = hedge.isPresent() ? hedge : after;
        int first =
                chosen.map(Hedges.Found::first).filter(f -> f < phrase.first()).orElse(phrase.first());
        int last = chosen.map(Hedges.Found::last).filter(l -> l > phrase.last()).orElse(phrase.last());
        Optional<Units.Unit> unit =
                phrase.unit().or(() -> units.after(sentence, last).map(Units.Found::unit));
        int end = phrase.unit().isPresent()
                ? last
                : units.after(sentence, last).map(Units.Found::last).orElse(last);
        return new NumberPhrase(phrase.sentence(), first, end, phrase.number(), phrase.upper(), chosen, unit);
    }

    /** A hedge may stand before the article or "between": "about a dozen", "an estimated 40". */
    private static int opening(TaggedSentence sentence, NumberPhrase phrase) {
        int first = phrase.first();
        boolean digits = phrase.number().form() == Form.DIGITS;
        boolean light = first > 0
                && (digits ? Set.of("another", "minus") : Set.of("another", "minus", "a"))
                        .contains(sentence.token(first - 1).text());
        return light ? first - 1 : first;
    }

    /** The upper end: "20 to 30", "5–7", "between 5 and 7", "two or three". */
    private Optional<NumberWords> upper(
            TaggedSentence sentence,
            List<String> words,
            NumberWords number,
            boolean money,
            Optional<Units.Found> unit) {
        int joint = unit.map(Units.Found::last).orElse(number.last()) + 1;
        if (joint + 1 >= words.size() || number.value().isEmpty() || !joins(sentence, number, joint)) {
            return Optional.empty();
        }
        boolean sign = units.before(sentence, joint + 2).isPresent()
                && !words.get(joint + 1).matches("\\d.*");
        Optional<NumberWords> next = reader.read(words, sign ? joint + 2 : joint + 1, money || sign);
        boolean same = next.isPresent()
                && (unit.isEmpty()
                        || units.after(sentence, next.get().last())
                                .map(Units.Found::unit)
                                .equals(unit.map(Units.Found::unit)))
                && (!sign || money);
        return next.filter(u -> same && isMore(u, sameScale(words, number, u)));
    }

    private static boolean isMore(NumberWords upper, NumberWords lower) {
        return upper.value().isPresent()
                && lower.value().isPresent()
                && upper.value().get().compareTo(lower.value().get()) > 0;
    }

    private boolean joins(TaggedSentence sentence, NumberWords number, int joint) {
        Token token = sentence.token(joint);
        boolean between = number.first() > 0 && hasBetween(sentence, number.first());
        boolean words = number.form() == Form.WORDS && number.low().compareTo(BigDecimal.TEN) <= 0;
        return DASHES.contains(token.text())
                || token.is("and") && between
                || token.is("or") && words
                || token.is("to") && !changes(sentence, number.first());
    }

    private static boolean hasBetween(TaggedSentence sentence, int first) {
        return sentence.tokens().subList(Math.max(0, first - 2), first).stream().anyMatch(t -> t.is("between"));
    }

    /** "Rose 3 to 40", "from 3 to 40" after a word of change: two figures; "a rise of 3 to 40" is a range. */
    private boolean changes(TaggedSentence sentence, int first) {
        boolean of = first > 0 && sentence.token(first - 1).is("of");
        boolean again = first > 1
                && sentence.token(first - 1).is("from")
                && Set.of("up", "down").contains(sentence.token(first - 2).text())
                && isRangeBefore(sentence, first - 2);
        if (of || again) {
            return false;
        }
        return sentence.tokens().subList(Math.max(0, first - CHANGE_NEAR), first).stream()
                .anyMatch(t -> verbs.is("change", t));
    }

    /** "12 to 14 per cent, up from 9 to 11": a range is compared with a range. */
    private static boolean isRangeBefore(TaggedSentence sentence, int end) {
        for (int i = Math.max(1, end - CHANGE_NEAR); i + 1 < end; i++) {
            boolean joint = sentence.token(i).is("to")
                    || DASHES.contains(sentence.token(i).text());
            if (joint
                    && sentence.token(i - 1).isNumber()
                    && sentence.token(i + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "2 to 3 million": the scale belongs to both. */
    private NumberWords sameScale(List<String> words, NumberWords number, NumberWords upper) {
        boolean own =
                number.last() > number.first() || words.get(number.first()).matches("\\d.*[A-Za-z]$|.*,.*");
        String start = words.get(upper.first()).replaceAll("(?<=\\d)[A-Za-z.]+$", "");
        Optional<NumberWords> bare = reader.read(List.of(start), 0, false);
        if (own
                || bare.isEmpty()
                || bare.get().value().isEmpty()
                || upper.value().isEmpty()) {
            return number;
        }
        BigDecimal plain = bare.get().value().get();
        boolean scaled = plain.signum() > 0
                && upper.value().get().remainder(plain).signum() == 0
                && isScale(upper.value().get().divide(plain));
        return scaled ? number.times(upper.value().get().divide(plain), number.last()) : number;
    }

    private static boolean isScale(BigDecimal factor) {
        boolean power = factor.compareTo(BigDecimal.TEN) > 0
                && factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        return power || factor.compareTo(DOZEN) == 0;
    }

    /** "25bp", "3.5pc", "12C": number and unit in one token. */
    private Optional<NumberPhrase> glued(TaggedSentence sentence, int at) {
        Matcher matcher = GLUED.matcher(sentence.token(at).text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<NumberWords> number = reader.read(List.of(matcher.group(1)), 0);
        Optional<Units.Unit> unit = units.named(matcher.group(2));
        return number.isPresent() && unit.isPresent()
                ? Optional.of(new NumberPhrase(
                        sentence.index(),
                        at,
                        at,
                        NumberWords.of(at, at, number.get().low(), Form.DIGITS),
                        Optional.empty(),
                        Optional.empty(),
                        unit))
                : Optional.empty();
    }
}
