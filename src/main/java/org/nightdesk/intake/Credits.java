package org.nightdesk.intake;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a picture came from, and the words under it. */
final class Credits {

    private static final Pattern LAST_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{3,120})[)\\]]\\.?\\s*$");
    private static final Pattern NAMES_AND_SLASH = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}\\s?/\\s?\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[.!?])['\"”’)]*\\s+(?=\\p{Lu})");
    private static final Pattern CREDIT_OPENING = creditOpening();

    private Credits() {}

    /** A line that names where a picture came from and says nothing else. */
    static boolean isCredit(String line) {
        String bare = line.strip().replaceAll("^[(\\[]|[)\\]]?\\.?$", "");
        return Shape.words(line) <= 14 && isCreditPhrase(bare) && Shape.areNames(bare) && !Shape.hasDigit(bare);
    }

    /** Words under a picture: they end with where the picture came from. */
    static boolean isCaption(String text) {
        if (Shape.words(text) > 90) {
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
            if (isCreditPhrase(sentences[last]) && Shape.words(sentences[last]) <= 20) {
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
        String labels = Shape.LABELS.entrySet().stream()
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
}
