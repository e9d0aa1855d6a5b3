package org.nightdesk.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.figures.NumberTable.Word;
import org.nightdesk.figures.NumberWords.Form;

/** Numbers that are counted out, in digits or in words: "1.2 million", "twenty-six", "three hundred and fifty". */
final class CountedNumbers {

    private static final Pattern DIGITS = Pattern.compile(
            "([-+\u2212~]?)(\\d{1,3}(?:[,\u202f\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)([A-Za-z]{0,3})");
    private static final Pattern SPLIT = Pattern.compile("(\\d{1,2})/(\\d{1,3})");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHARE_DIGITS = 6;

    private final NumberText text;

    CountedNumbers(NumberText text) {
        this.text = text;
    }

    /** The number that starts at a word, with the half and the scales behind it. */
    Optional<NumberWords> at(int at) {
        Optional<NumberWords> number = digits(at).or(() -> inWords(at));
        return number.map(this::withHalf).map(this::scaled);
    }

    private Optional<NumberWords> digits(int at) {
        Matcher split = SPLIT.matcher(text.word(at));
        if (split.matches() && Integer.parseInt(split.group(1)) < Integer.parseInt(split.group(2))) {
            BigDecimal value = new BigDecimal(split.group(1))
                    .divide(new BigDecimal(split.group(2)), SHARE_DIGITS, RoundingMode.HALF_EVEN);
            return Optional.of(NumberWords.of(at, at, value, Form.SHARE));
        }
        Matcher matcher = DIGITS.matcher(text.word(at));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group(2).replaceAll("[,\u202f\u00a0]", ""));
        boolean minus = "-".equals(matcher.group(1)) || "\u2212".equals(matcher.group(1));
        String suffix = matcher.group(3);
        NumberWords plain = grouped(NumberWords.of(at, at, minus ? value.negate() : value, Form.DIGITS));
        return suffix.isEmpty() ? Optional.of(plain) : suffixed(plain, suffix.toLowerCase(Locale.ROOT));
    }

    private Optional<NumberWords> suffixed(NumberWords number, String suffix) {
        Word scale = text.table().get(suffix);
        boolean fits = scale != null
                && (scale.kind().equals("scale") || scale.kind().equals("short") && text.shortScales())
                && suffix.length() <= 3;
        return fits && scale != null ? Optional.of(number.times(scale.value(), number.last())) : Optional.empty();
    }

    /** Groups of three digits set apart by blanks: "1 690 000". */
    private NumberWords grouped(NumberWords number) {
        if (!text.word(number.first()).matches("[1-9]\\d{0,2}")) {
            return number;
        }
        StringBuilder digits = new StringBuilder(text.word(number.first()));
        int last = number.first();
        while (text.word(last + 1).matches("\\d{3}")) {
            digits.append(text.word(++last));
        }
        return NumberWords.of(number.first(), last, new BigDecimal(digits.toString()), Form.DIGITS);
    }

    /** "Three hundred and fifty thousand", "twenty-six", "a hundred". */
    private Optional<NumberWords> inWords(int at) {
        int i = at;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = null;
        if ((text.is(at, "a") || text.is(at, "an")) && text.isMultiplier(at + 1)) {
            current = BigDecimal.ONE;
            i++;
        }
        int last = -1;
        while (i < text.size()) {
            Word word = text.find(i);
            if (word == null || !word.isNumber()) {
                break;
            }
            String kind = word.kind();
            boolean fits = kind.equals("unit") && (current == null || endsRound(current, word))
                    || kind.equals("ten") && (current == null || endsHundred(current));
            if (fits) {
                current = (current == null ? BigDecimal.ZERO : current).add(word.value());
            } else if (kind.equals("hundred") && current != null && current.compareTo(BigDecimal.valueOf(100)) < 0) {
                current = current.multiply(word.value());
            } else if (text.isScale(i) && current != null && text.word(i).length() > 3) {
                total = total.add(current.multiply(text.entry(i).value()));
                current = BigDecimal.ZERO;
            } else {
                break;
            }
            last = i;
            i = next(i);
        }
        return last < 0 || current == null
                ? Optional.empty()
                : Optional.of(NumberWords.of(at, last, total.add(current), Form.WORDS));
    }

    /** The word after, across "and" within a number and the hyphen of "twenty-six". */
    private int next(int at) {
        boolean big = text.isKind(at, "hundred") || text.isScale(at);
        boolean joined = big && text.is(at + 1, "and") && (text.isKind(at + 2, "unit") || text.isKind(at + 2, "ten"));
        boolean hyphen = text.is(at + 1, "-")
                && (text.isKind(at + 2, "unit") && text.isKind(at, "ten") || text.isMultiplier(at + 2));
        return joined || hyphen ? at + 2 : at + 1;
    }

    private boolean endsRound(BigDecimal current, Word unit) {
        BigDecimal ten = current.remainder(BigDecimal.valueOf(100));
        boolean afterTen = ten.signum() > 0
                && ten.remainder(BigDecimal.TEN).signum() == 0
                && unit.value().compareTo(BigDecimal.TEN) < 0
                && unit.value().signum() > 0
                && ten.compareTo(BigDecimal.TEN) > 0;
        return afterTen || endsHundred(current);
    }

    private static boolean endsHundred(BigDecimal current) {
        return current.remainder(BigDecimal.valueOf(100)).signum() == 0;
    }

    /** "Two and a half". */
    private NumberWords withHalf(NumberWords number) {
        int and = number.last() + 1;
        boolean half = text.is(and, "and") && text.is(and + 1, "a") && text.is(and + 2, "half");
        Matcher split = SPLIT.matcher(text.word(and));
        if (split.matches() && number.form() == Form.DIGITS && number.value().isPresent()) {
            BigDecimal part = new BigDecimal(split.group(1))
                    .divide(new BigDecimal(split.group(2)), SHARE_DIGITS, RoundingMode.HALF_EVEN);
            return NumberWords.of(number.first(), and, number.value().get().add(part), Form.DIGITS);
        }
        return half && number.value().isPresent()
                ? NumberWords.of(number.first(), and + 2, number.value().get().add(HALF), number.form())
                : number;
    }

    /** The number with the scales that follow it: "1.2 million", "several hundred thousand". */
    NumberWords scaled(NumberWords number) {
        NumberWords result = number;
        int at = afterHyphen(result.last() + 1);
        while (text.isKind(at, "hundred") && result.form() == Form.VAGUE || text.scales(at)) {
            result = result.times(text.entry(at).value(), at);
            at = afterHyphen(at + 1);
        }
        return result;
    }

    private int afterHyphen(int at) {
        return text.is(at, "-") && text.isScale(at + 1) ? at + 1 : at;
    }
}
