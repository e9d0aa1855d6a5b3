package org.nightdesk.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.text.RuleTable;

/** What the form of a line or paragraph says of it, without knowing the words it is made of. */
final class Shape {

    static final Map<String, String> LABELS =
            RuleTable.of(Shape.class, "labels.tsv").pairs();
    private static final Set<String> FILING_WORDS =
            RuleTable.of(Shape.class, "filing-words.txt").words();
    private static final Set<String> PARTICLES =
            RuleTable.of(Shape.class, "name-particles.txt").words();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？؟]['\"”’»)\\]]*\\s*$", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile(".*[!?！？؟]['\"”’»)\\]]*\\s*$", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile("^([\\p{L} ]{2,25}?)\\s*[:：]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern BY = Pattern.compile("^[Bb][Yy]\\s+(\\p{Lu}.*)$");
    private static final Pattern NAME_WORD =
            Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*\\.?");
    private static final Pattern BY_WHOM = Pattern.compile("\\s+by\\s+[\\p{L}\\s.'’-]{1,40}$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S@\\S+\\.\\p{L}|https?://|\\bwww\\.|^\\W*(?:\\p{L}{2,9}\\W+)?\\+\\d[\\d\\s().-]{6,}$");
    private static final Pattern TIME = Pattern.compile("\\d{1,4}(?:[./:-]\\d{1,4}){1,2}(?:T[\\d:.]+)?Z?|\\d{1,4}");

    private Shape() {}

    static int words(String text) {
        int count = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            count++;
        }
        return count;
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** A paragraph that is surely prose: a statement with its full stop, or more words than a line of a menu has. */
    static boolean isProse(String text) {
        int words = words(text);
        boolean isStatement = endsSentence(text) && !QUESTION.matcher(text).matches();
        return words >= 25 || words >= 15 && endsSentence(text) || words >= 4 && isStatement;
    }

    static boolean isShortLine(String text) {
        return words(text) <= 14 && !endsSentence(text);
    }

    /** A bare name of a person: two to four words, each with a capital, but for particles between them. */
    static boolean isPersonName(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length < 2
                || words.length > 5
                || !NAME_WORD.matcher(words[words.length - 1]).matches()) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            boolean isName = NAME_WORD.matcher(word).matches() && (word.length() > 1 || word.endsWith("."));
            if (!isName && !PARTICLES.contains(word)) {
                return false;
            }
            capitals += isName ? 1 : 0;
        }
        return capitals >= 2 && capitals <= 4 && NAME_WORD.matcher(words[0]).matches();
    }

    /** Who wrote it, as in "By Ann Doe, business editor". */
    static Optional<String> author(String line) {
        Matcher by = BY.matcher(line.strip());
        if (!by.matches() || words(line) > 14 || endsSentence(line) && words(line) > 8) {
            return Optional.empty();
        }
        String name = by.group(1)
                .split("\\s*(?:[,|•·–—]|\\s(?:in|for|and|at)\\s)\\s*", 2)[0]
                .strip();
        return isPersonName(name) ? Optional.of(name) : Optional.empty();
    }

    /** Nothing but a date or time and the words that go with one; perhaps also by whom. */
    static boolean isFilingTime(String line) {
        boolean hasTime = false;
        for (String word : BY_WHOM.matcher(line.strip()).replaceFirst("").split("[\\s,|()•·]+")) {
            String bare = word.toLowerCase(Locale.ROOT).replaceAll("^[-–—]|[.:]$|(?<=\\d)(?:st|nd|rd|th|am|pm)$", "");
            if (TIME.matcher(bare.toUpperCase(Locale.ROOT)).matches()) {
                hasTime = true;
            } else if (!bare.isEmpty() && !FILING_WORDS.contains(bare)) {
                return false;
            }
        }
        return hasTime && words(line) <= 14 && !isBareNumber(line);
    }

    /** Which may be a count. */
    private static boolean isBareNumber(String line) {
        return line.codePoints()
                .allMatch(c -> Character.isDigit(c) || Character.isWhitespace(c) || c == ',' || c == '.');
    }

    /** An address of a person or a page, or a telephone number. */
    static boolean isAddress(String line) {
        return words(line) <= 8 && ADDRESS.matcher(line).find();
    }

    /** What a label before a colon makes of a line: CREDIT, BYLINE or TITLE, if it is one. */
    static Optional<String> label(String line) {
        Matcher labelled = LABELLED.matcher(line.strip());
        return labelled.matches()
                ? Optional.ofNullable(LABELS.get(labelled.group(1).strip().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** What stands behind the colon of a labelled line. */
    static String afterLabel(String line) {
        Matcher labelled = LABELLED.matcher(line.strip());
        return labelled.matches() ? labelled.group(2).strip() : line.strip();
    }

    /** A short question in the capitals of a heading. */
    static boolean isHeadingQuestion(String line) {
        return words(line) <= 10 && line.endsWith("?") && words(line) > 1 && areNames(line);
    }

    /** Words with capitals, and only short words between them. */
    static boolean areNames(String text) {
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            if (Character.isLowerCase(word.group().codePointAt(0))
                    && word.group().length() > 4) {
                return false;
            }
        }
        return true;
    }

    /** A list of links run together, as in "Home | World | Sport" or "References: One | Two | Three". */
    static boolean isLinkLine(String line) {
        String[] parts = line.strip().split("\\s+[|•·›»]\\s+", -1);
        if (parts.length < 3) {
            return false;
        }
        for (String part : parts) {
            if (!part.isEmpty()
                    && (endsSentence(part) && words(part) > 6
                            || !part.codePoints().anyMatch(Character::isLetter))) {
                return false;
            }
        }
        return true;
    }

    /** How many cells a line of a table drawn with bars, tabs or blanks has; 1 for any other line. */
    static int cells(String line) {
        return line.strip().split("\\s*[|\\t]\\s*|\\s{3,}", -1).length;
    }
}
