package org.nightdesk.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nightdesk.figures.NumberWords.Form;

/**
 * Reads numbers out of the words of a sentence: digits with separators and decimals, number words, scales, fractions
 * and vague number words. Pure: it knows words only, neither grammar nor units.
 */
final class NumberReader {

    private static final Pattern DIGITS = Pattern.compile(
            "([-+\u2212~]?)(\\d{1,3}(?:[,\u202f\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)([A-Za-z]{0,3})");
    private static final Pattern SPLIT = Pattern.compile("(\\d{1,2})/(\\d{1,3})");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHARE_DIGITS = 6;
    private static final int FATE_NEAR = 4;

    /** One word of the table of numbers. */
    private record Word(String kind, BigDecimal value, BigDecimal high) {}

    private final Map<String, Word> table = new HashMap<>();

    NumberReader() {
        for (List<String> row : FigureTable.rows("numbers.tsv", 4)) {
            BigDecimal value = row.get(2).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(2));
            table.put(
                    row.get(0), new Word(row.get(1), value, row.get(3).isEmpty() ? value : new BigDecimal(row.get(3))));
        }
    }

    /** The number that starts at a word. */
    Optional<NumberWords> read(List<String> words, int at) {
        return read(words, at, false);
    }

    /** The number that starts at a word, where {@code m} and {@code b} stand for millions and billions if so told. */
    Optional<NumberWords> read(List<String> words, int at, boolean shortScales) {
        Reading reading = new Reading(words, shortScales);
        return reading.vague(at)
                .or(() -> reading.many(at))
                .or(() -> reading.share(at))
                .or(() -> reading.counted(at));
    }

    /** Whether a word may belong to a number at all: a cheap test. */
    boolean mayStart(String word) {
        return !word.isEmpty()
                && (Character.isDigit(word.codePointAt(word.length() - 1))
                        || Character.isDigit(word.codePointAt(0))
                        || isNumber(word.toLowerCase(Locale.ROOT))
                        || word.length() > 1 && Character.isDigit(word.charAt(1)));
    }

    private boolean isNumber(String word) {
        Word entry = table.get(word);
        return entry != null && !entry.kind().equals("fate") && !entry.kind().equals("lead");
    }

    /** One reading of one list of words. */
    private final class Reading {
        private final List<String> words;
        private final boolean shortScales;

        Reading(List<String> words, boolean shortScales) {
            this.words = words;
            this.shortScales = shortScales;
        }

        /** "Several hundred", "a few", "a handful of". */
        Optional<NumberWords> vague(int at) {
            int word = is(at, "a") ? at + 1 : at;
            if (!isKind(word, "vague")
                    || is(word, "few") && word == at
                    || isLoose(word) && !(word > at && is(word + 1, "of"))) {
                return Optional.empty();
            }
            NumberWords number =
                    NumberWords.vague(at, word, entry(word).value(), entry(word).high());
            return Optional.of(scaled(number));
        }

        private boolean isLoose(int word) {
            return is(word, "handful") || is(word, "couple");
        }

        /** "Thousands", "hundreds of thousands", "dozens". */
        Optional<NumberWords> many(int at) {
            if (!isKind(at, "many")) {
                return Optional.empty();
            }
            NumberWords number =
                    NumberWords.vague(at, at, entry(at).value(), entry(at).high());
            if (is(at + 1, "of") && isKind(at + 2, "many")) {
                return Optional.of(number.times(entry(at + 2).value(), at + 2));
            }
            boolean needsOf = is(at, "scores") || is(at, "tens");
            boolean scores = is(at, "scores") && hasFate(at + 1);
            return needsOf && !is(at + 1, "of") && !scores ? Optional.empty() : Optional.of(number);
        }

        /** "Scores are feared missing", but "scores were down". */
        private boolean hasFate(int from) {
            return IntStream.range(from, from + FATE_NEAR).anyMatch(i -> isKind(i, "fate"));
        }

        /** "Half a million", "half of", "two-thirds", "a quarter of". */
        Optional<NumberWords> share(int at) {
            if (is(at, "half") && !is(at - 1, "and") && !is(at - 2, "and")) {
                int a = is(at + 1, "-") ? at + 2 : at + 1;
                int scale = is(a, "a") || is(a, "an") ? (is(a + 1, "-") ? a + 2 : a + 1) : a;
                if (isScale(scale)) {
                    return Optional.of(
                            NumberWords.of(at, scale, entry(scale).value().multiply(HALF), Form.WORDS));
                }
                boolean whole = is(at + 1, "of") || is(at + 1, "the") || is(at + 1, "its") || is(at + 1, "their");
                boolean length = is(at + 1, "an") || is(at + 1, "a");
                return whole || length
                        ? Optional.of(NumberWords.of(at, length ? at + 1 : at, HALF, whole ? Form.SHARE : Form.WORDS))
                        : Optional.empty();
            }
            return fraction(at).or(() -> ratio(at));
        }

        /** "One in eight", "three out of four". */
        private Optional<NumberWords> ratio(int at) {
            Optional<BigDecimal> top = isKind(at, "unit") || word(at).matches("\\d{1,3}")
                    ? counted(at).flatMap(NumberWords::value)
                    : Optional.empty();
            boolean out = is(at + 1, "out") && is(at + 2, "of");
            boolean one = top.filter(t -> t.compareTo(BigDecimal.ONE) == 0).isPresent();
            boolean ofTen = is(at + 2, "ten") || is(at + 2, "10") || is(at + 2, "100");
            boolean time = word(at + 3).matches("(second|minute|hour|day|week|month|year|place|countrie|citie)s");
            boolean in = is(at + 1, "in") && (one || ofTen && !time);
            int from = out ? at + 3 : at + 2;
            boolean year = word(from).matches("(19|20)\\d\\d");
            Optional<NumberWords> whole = (out || in) && !year ? counted(from) : Optional.empty();
            Optional<BigDecimal> bottom = whole.flatMap(NumberWords::value);
            if (top.isEmpty()
                    || whole.isEmpty()
                    || bottom.isEmpty()
                    || bottom.get().compareTo(top.get()) <= 0) {
                return Optional.empty();
            }
            BigDecimal value = top.get().divide(bottom.get(), SHARE_DIGITS, RoundingMode.HALF_EVEN);
            return Optional.of(NumberWords.of(at, whole.get().last(), value, Form.RATIO));
        }

        private Optional<NumberWords> fraction(int at) {
            boolean article = is(at, "a");
            Optional<BigDecimal> top = article ? Optional.of(BigDecimal.ONE) : small(at);
            int part = is(at + 1, "-") ? at + 2 : at + 1;
            if (top.isEmpty() || !isKind(part, "part")) {
                return Optional.empty();
            }
            boolean plural = word(part).endsWith("s") && !word(part).equals("halves")
                    || word(part).equals("halves");
            boolean one = top.get().compareTo(BigDecimal.ONE) == 0;
            boolean whole = top.get().compareTo(entry(part).value()) >= 0 || is(at, "two") && is(part, "quarters");
            if (whole || one == plural || article && !is(part + 1, "of") && !isKind(at - 1, "lead")) {
                return Optional.empty();
            }
            BigDecimal value = top.get().divide(entry(part).value(), SHARE_DIGITS, RoundingMode.HALF_EVEN);
            int scale = is(part + 1, "of") && is(part + 2, "a") ? part + 3 : -1;
            return Optional.of(
                    isScale(scale)
                            ? NumberWords.of(
                                    at, scale, value.multiply(entry(scale).value()), Form.WORDS)
                            : NumberWords.of(at, part, value, Form.SHARE));
        }

        private Optional<BigDecimal> small(int at) {
            return isKind(at, "unit") ? Optional.of(entry(at).value()) : Optional.empty();
        }

        Optional<NumberWords> counted(int at) {
            Optional<NumberWords> number = digits(at).or(() -> inWords(at));
            return number.map(this::withHalf).map(this::scaled);
        }

        private Optional<NumberWords> digits(int at) {
            Matcher split = SPLIT.matcher(word(at));
            if (split.matches() && Integer.parseInt(split.group(1)) < Integer.parseInt(split.group(2))) {
                BigDecimal value = new BigDecimal(split.group(1))
                        .divide(new BigDecimal(split.group(2)), SHARE_DIGITS, RoundingMode.HALF_EVEN);
                return Optional.of(NumberWords.of(at, at, value, Form.SHARE));
            }
            Matcher matcher = DIGITS.matcher(word(at));
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
            Word scale = table.get(suffix);
            boolean fits = scale != null
                    && (scale.kind().equals("scale") || scale.kind().equals("short") && shortScales)
                    && suffix.length() <= 3;
            return fits && scale != null ? Optional.of(number.times(scale.value(), number.last())) : Optional.empty();
        }

        /** Groups of three digits set apart by blanks: "1 690 000". */
        private NumberWords grouped(NumberWords number) {
            if (!word(number.first()).matches("[1-9]\\d{0,2}")) {
                return number;
            }
            StringBuilder digits = new StringBuilder(word(number.first()));
            int last = number.first();
            while (word(last + 1).matches("\\d{3}")) {
                digits.append(word(++last));
            }
            return NumberWords.of(number.first(), last, new BigDecimal(digits.toString()), Form.DIGITS);
        }

        /** "Three hundred and fifty thousand", "twenty-six", "a hundred". */
        private Optional<NumberWords> inWords(int at) {
            int i = at;
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal current = null;
            if ((is(at, "a") || is(at, "an")) && isMultiplier(at + 1)) {
                current = BigDecimal.ONE;
                i++;
            }
            int last = -1;
            while (i < words.size()) {
                Word word = table.get(word(i));
                if (word == null || word.kind().equals("fate") || word.kind().equals("lead")) {
                    break;
                }
                String kind = word.kind();
                boolean fits = kind.equals("unit") && (current == null || endsRound(current, word))
                        || kind.equals("ten") && (current == null || endsHundred(current));
                if (fits) {
                    current = (current == null ? BigDecimal.ZERO : current).add(word.value());
                } else if (kind.equals("hundred")
                        && current != null
                        && current.compareTo(BigDecimal.valueOf(100)) < 0) {
                    current = current.multiply(word.value());
                } else if (isScale(i) && current != null && word(i).length() > 3) {
                    total = total.add(current.multiply(entry(i).value()));
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
            boolean big = isKind(at, "hundred") || isScale(at);
            boolean joined = big && is(at + 1, "and") && (isKind(at + 2, "unit") || isKind(at + 2, "ten"));
            boolean hyphen = is(at + 1, "-") && (isKind(at + 2, "unit") && isKind(at, "ten") || isMultiplier(at + 2));
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
            boolean half = is(and, "and") && is(and + 1, "a") && is(and + 2, "half");
            Matcher split = SPLIT.matcher(word(and));
            if (split.matches()
                    && number.form() == Form.DIGITS
                    && number.value().isPresent()) {
                BigDecimal part = new BigDecimal(split.group(1))
                        .divide(new BigDecimal(split.group(2)), SHARE_DIGITS, RoundingMode.HALF_EVEN);
                return NumberWords.of(number.first(), and, number.value().get().add(part), Form.DIGITS);
            }
            return half && number.value().isPresent()
                    ? NumberWords.of(
                            number.first(), and + 2, number.value().get().add(HALF), number.form())
                    : number;
        }

        /** The number with the scales that follow it: "1.2 million", "several hundred thousand". */
        private NumberWords scaled(NumberWords number) {
            NumberWords result = number;
            int at = afterHyphen(result.last() + 1);
            while (isKind(at, "hundred") && result.form() == Form.VAGUE
                    || isScale(at)
                    || isKind(at, "short") && shortScales) {
                result = result.times(entry(at).value(), at);
                at = afterHyphen(at + 1);
            }
            return result;
        }

        private int afterHyphen(int at) {
            return is(at, "-") && isScale(at + 1) ? at + 1 : at;
        }

        private boolean isMultiplier(int at) {
            return isKind(at, "hundred") || isScale(at) && word(at).length() > 3;
        }

        private boolean isScale(int at) {
            return isKind(at, "scale");
        }

        private boolean isKind(int at, String kind) {
            Word word = table.get(word(at));
            return word != null && word.kind().equals(kind);
        }

        private Word entry(int at) {
            return java.util.Objects.requireNonNull(table.get(word(at)));
        }

        private boolean is(int at, String word) {
            return word(at).equals(word);
        }

        private String word(int at) {
            String word = at < 0 || at >= words.size() ? "" : words.get(at).toLowerCase(Locale.ROOT);
            boolean stop = word.length() > 1 && word.endsWith(".") && table.containsKey(withoutStop(word));
            boolean hyphen = word.equals("\u2010") || word.equals("\u2011");
            return hyphen ? "-" : stop || isDigits(word) ? withoutStop(word) : word;
        }

        /** "€71.4m." at the end of a sentence keeps its stop in the token. */
        private static boolean isDigits(String word) {
            return word.matches("\\d[\\d,.]*[a-z]{1,3}\\.");
        }

        private static String withoutStop(String word) {
            return word.substring(0, word.length() - 1);
        }
    }
}
