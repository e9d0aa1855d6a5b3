package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.Precision;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.RuleTable;

/** Numbers that count nothing: dates and clock times, names and labels, scores, addresses. */
final class NotFigures {

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "jan.",
            "feb",
            "feb.",
            "mar",
            "mar.",
            "apr",
            "apr.",
            "jun",
            "jun.",
            "jul",
            "jul.",
            "aug",
            "aug.",
            "sep",
            "sep.",
            "sept",
            "sept.",
            "oct",
            "oct.",
            "nov",
            "nov.",
            "dec",
            "dec.");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "/", "\u2010", "\u2011");
    private static final Set<String> SINCE = Set.of("ago", "later", "earlier", "o'clock", "o’clock");
    private static final Set<String> LATELY = Set.of("last", "past", "next", "previous", "coming", "recent", "every");
    private static final Set<Entity> NAMES = Set.of(Entity.ORGANIZATION, Entity.PERSON, Entity.MISC, Entity.LOCATION);

    private final Set<String> labelsBefore = new HashSet<>();
    private final Set<String> labelsAfter = new HashSet<>();
    private final Set<String> maturities = new HashSet<>();

    NotFigures() {
        for (RuleTable.Row row :
                RuleTable.of(NotFigures.class, "not-figures.tsv").rows()) {
            switch (row.cell(0)) {
                case "before" -> labelsBefore.add(row.cell(1));
                case "after" -> labelsAfter.add(row.cell(1));
                default -> maturities.add(row.cell(1));
            }
        }
    }

    boolean isNone(TaggedSentence sentence, NumberPhrase phrase, DateSpans dates) {
        NumberWords number = phrase.number();
        boolean time = phrase.unit().map(u -> u.kind() == Units.Kind.TIME).orElse(false);
        boolean measured = phrase.unit().isPresent() && !time;
        return isDated(sentence, phrase, dates, time)
                || time && isPointInTime(sentence, phrase)
                || !measured && (isLabel(sentence, number) || isInName(sentence, phrase))
                || !measured
                        && !time
                        && (isDay(sentence, number) || isYear(sentence, phrase) || isScore(sentence, phrase))
                || isListNumber(sentence, number)
                || number.isOne() && word(sentence, number.first() - 1).equals("no")
                || !time && word(sentence, phrase.first() - 1).equals("per")
                || number.form() == Form.SHARE && isSlashed(sentence, number) && !isNext(sentence, number.last(), "of");
    }

    private static boolean isDated(TaggedSentence sentence, NumberPhrase phrase, DateSpans dates, boolean time) {
        Optional<DatedExpression> date = dates.at(
                sentence.index(), sentence.token(phrase.number().last()).span());
        return date.filter(d -> d.time().precision() != Precision.DURATION)
                .filter(d -> !time || isOther(d))
                .isPresent();
    }

    /** A count of days that dates something ("three days later") is a length too; a clock time is not. */
    private static boolean isOther(DatedExpression date) {
        return date.time().precision() == Precision.HOUR || date.time().precision() == Precision.SET;
    }

    /** "Two years ago", "the past 24 hours" say when, not how long; "10-year bonds" are a name. */
    private boolean isPointInTime(TaggedSentence sentence, NumberPhrase phrase) {
        int after = phrase.end();
        if (after < sentence.size() && maturities.contains(sentence.token(after).lemma())) {
            return true;
        }
        boolean time = after + 1 < sentence.size()
                && sentence.token(after).tag().equals("POS")
                && sentence.token(after + 1).is("time");
        boolean since = time
                || after < sentence.size()
                        && SINCE.contains(sentence.token(after).lemma());
        return since
                || phrase.first() > 0
                        && !sentence.token(phrase.first() - 1).isVerb()
                        && LATELY.contains(sentence.token(phrase.first() - 1).lemma());
    }

    private boolean isLabel(TaggedSentence sentence, NumberWords number) {
        String before = word(sentence, number.first() - 1);
        String after = word(sentence, number.last() + 1);
        boolean counts = number.first() > 0
                && Character.isLowerCase(
                        sentence.token(number.first() - 1).text().codePointAt(0))
                && number.last() + 1 < sentence.size()
                && sentence.token(number.last() + 1).tag().equals("NNS");
        boolean name = labelsBefore.contains(before) && number.form() != Form.VAGUE && !counts;
        boolean beside = labelsAfter.contains(after)
                && !sentence.token(number.last() + 1).tag().equals("VBP");
        return name || beside || isAddress(sentence, number.last() + 1);
    }

    /** "45 Mill Street". */
    private boolean isAddress(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isName()) {
            at++;
        }
        return at > from + 1 && labelsAfter.contains(word(sentence, at - 1));
    }

    /** "AK-47", "Boeing 737", "the FTSE 100". */
    private static boolean isInName(TaggedSentence sentence, NumberPhrase phrase) {
        NumberWords number = phrase.number();
        int first = number.first();
        if (number.form() != Form.DIGITS || first == 0) {
            return false;
        }
        Token before = sentence.token(first - 1);
        boolean hyphen = first > 1
                && DASHES.contains(before.text())
                && before.span().end() == sentence.token(first).span().start()
                && !sentence.token(first - 2).isNumber()
                && Character.isLetter(sentence.token(first - 2).text().codePointAt(0))
                && sentence.token(first - 2).span().end() == before.span().start();
        boolean same = NAMES.contains(before.entity()) && sentence.token(first).entity() == before.entity();
        boolean small =
                number.first() == number.last() && !sentence.token(first).text().contains(",");
        boolean bare = phrase.hedge().isEmpty() && phrase.unit().isEmpty() && small;
        boolean model = bare
                && before.isName()
                && NAMES.contains(before.entity())
                && before.entity() != Entity.LOCATION
                && !countsSomething(sentence, number.last() + 1);
        return hyphen || bare && (same || model) || startsWithNought(sentence.token(first));
    }

    private static boolean startsWithNought(Token token) {
        return token.text().matches("0\\d.*");
    }

    private static boolean countsSomething(TaggedSentence sentence, int at) {
        return at < sentence.size()
                && (sentence.token(at).tag().equals("NNS")
                        || sentence.token(at).tag().startsWith("JJ")
                        || sentence.token(at).tag().startsWith("VB"));
    }

    private static boolean isDay(TaggedSentence sentence, NumberWords number) {
        boolean fits = number.form() == Form.DIGITS
                && number.first() == number.last()
                && number.value().orElse(BigDecimal.ZERO).compareTo(BigDecimal.valueOf(31)) <= 0;
        return fits && (isMonth(sentence, number.first() - 1) || isMonth(sentence, number.last() + 1));
    }

    private static boolean isMonth(TaggedSentence sentence, int at) {
        return MONTHS.contains(word(sentence, at))
                && Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }

    /** Four digits without a separator that no plural noun follows. */
    private static boolean isYear(TaggedSentence sentence, NumberPhrase phrase) {
        int at = phrase.number().first();
        boolean digits =
                at == phrase.number().last() && sentence.token(at).text().matches("1[5-9]\\d\\d|20\\d\\d|21[0-4]\\d");
        return digits && !countsPlural(sentence, at + 1);
    }

    private static boolean countsPlural(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).tag().startsWith("JJ")) {
            at++;
        }
        boolean fate = at > from && Set.of("dead", "missing", "homeless").contains(word(sentence, at - 1));
        return fate || at < sentence.size() && sentence.token(at).tag().equals("NNS");
    }

    /** "3-1", "555-0123": two numbers that are no range. */
    private static boolean isScore(TaggedSentence sentence, NumberPhrase phrase) {
        int before = phrase.number().first() - 1;
        int after = phrase.number().last() + 1;
        boolean to = after + 1 < sentence.size()
                && DASHES.contains(sentence.token(after).text())
                && sentence.token(after + 1).isNumber();
        boolean from = before > 0
                && DASHES.contains(sentence.token(before).text())
                && sentence.token(before - 1).isNumber();
        return !phrase.isRange() && (to || from);
    }

    private static boolean isListNumber(TaggedSentence sentence, NumberWords number) {
        boolean first =
                number.first() == 0 || number.first() == 1 && sentence.token(0).is("(");
        String after = word(sentence, number.last() + 1);
        return first
                && number.form() == Form.DIGITS
                && Set.of(".", ")", "-rrb-").contains(after);
    }

    private static boolean isSlashed(TaggedSentence sentence, NumberWords number) {
        return sentence.token(number.first()).text().contains("/");
    }

    private static boolean isNext(TaggedSentence sentence, int last, String word) {
        return word(sentence, last + 1).equals(word);
    }

    private static String word(TaggedSentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
