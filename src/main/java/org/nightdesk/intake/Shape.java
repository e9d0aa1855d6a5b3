package org.nightdesk.intake;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the form of a line or paragraph says of it, without knowing the words it is made of. */
final class Shape {

    private static final Map<String, String> LABELS = Table.pairs("labels.tsv");
    private static final Set<String> FILING_WORDS = Table.words("filing-words.txt");
    private static final Set<String> PARTICLES = Table.words("name-particles.txt");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？؟]['\"”’»)\\]]*\\s*$", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile(".*[!?！？؟]['\"”’»)\\]]*\\s*$", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile("^([\\p{L} ]{2,25}?)\\s*[:：]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern BY = Pattern.compile("^[Bb][Yy]\\s+(\\p{Lu}.*)$");
    private static final Pattern NAME_WORD =
            Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*\\.?");
    private static final Pattern LAST_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{3,120})[)\\]]\\.?\\s*$");
    private static final Pattern NAMES_AND_SLASH = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}\\s?/\\s?\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[.!?])['\"”’)]*\\s+(?=\\p{Lu})");
    private static final Pattern CREDIT_OPENING = creditOpening();
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
        return words >= 25 || words >= 15 && endsSentence(text) || words >= 5 && isStatement;
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

    /** Nothing but a date or time and the words that go with one. */
    static boolean isFilingTime(String line) {
        boolean hasTime = false;
        for (String word : line.strip().split("[\\s,|()•·]+")) {
            String bare = word.toLowerCase(Locale.ROOT).replaceAll("^[-–—]|[.:]$|(?<=\\d)(?:st|nd|rd|th|am|pm)$", "");
            if (TIME.matcher(bare.toUpperCase(Locale.ROOT)).matches()) {
                hasTime = true;
            } else if (!bare.isEmpty() && !FILING_WORDS.contains(bare)) {
                return false;
            }
        }
        return hasTime && words(line) >= 2 && words(line) <= 14;
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

    /** A line that names where a picture came from and says nothing else. */
    static boolean isCredit(String line) {
        String bare = line.strip().replaceAll("^[(\\[]|[)\\]]?\\.?$", "");
        return words(line) <= 14 && isCreditPhrase(bare) && areNames(bare) && !hasDigit(bare);
    }

    /** Words under a picture: they end with where the picture came from. */
    static boolean isCaption(String text) {
        if (words(text) > 90) {
            return false;
        }
        Matcher brackets = LAST_BRACKETS.matcher(text);
        if (brackets.find()
                && (isCreditPhrase(brackets.group(1))
                        || NAMES_AND_SLASH.matcher(brackets.group(1)).matches())) {
            return true;
        }
        String[] sentences = SENTENCE_BREAK.split(text.strip(), -1);
        for (int last = sentences.length - 1; last > 0 && last > sentences.length - 4; last--) {
            if (isCreditPhrase(sentences[last]) && words(sentences[last]) <= 20) {
                return !isStatement(sentences[last]);
            }
        }
        return false;
    }

    /** Opens with a label of a credit, as in "Photo: Ann Doe", "AP Photo/Ann Doe" or "Photo courtesy of Ann Doe". */
    private static boolean isCreditPhrase(String phrase) {
        return CREDIT_OPENING.matcher(phrase.strip()).find();
    }

    private static Pattern creditOpening() {
        String labels = LABELS.entrySet().stream()
                .filter(entry -> entry.getValue().equals("CREDIT"))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        String agency = "^(?:\\p{Lu}[\\p{L}.&]*\\s+){0,2}";
        String phrase = "(?:" + labels.replace(" ", "\\s+") + ")";
        return Pattern.compile(agency + "(?i:" + phrase + ")(?:\\s*[:/©]|(?<=\\s(?:of|by))\\s+(?:[Tt]he\\s+)?\\p{Lu})");
    }

    /** A run of lower-case words is a statement, not a credit. */
    private static boolean isStatement(String text) {
        int run = 0;
        for (String word : text.split("\\s+")) {
            run = Character.isLowerCase(word.codePointAt(0)) ? run + 1 : 0;
            if (run > 3) {
                return true;
            }
        }
        return false;
    }

    /** A short question in the capitals of a heading. */
    static boolean isHeadingQuestion(String line) {
        return words(line) <= 10 && line.endsWith("?") && words(line) > 1 && areNames(line);
    }

    /** Words with capitals, and only short words between them. */
    private static boolean areNames(String text) {
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

    /** How many cells a line of a table drawn with bars has; 1 for any other line. */
    static int cells(String line) {
        return line.strip().split("\\s*[|\\t]\\s*", -1).length;
    }
}
