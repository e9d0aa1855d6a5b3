package org.nightdesk.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which names, nouns and sources are compared. */
final class Words {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "to", "in", "and", "for", "by");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern DOT = Pattern.compile("\\.(?!\\d)|(?<=\\d),(?=\\d{3})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.%$£€]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    /** Endings and what stands in their place; the first that fits. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("ies", "y"),
            List.of("sses", "ss"),
            List.of("ing", ""),
            List.of("ed", ""),
            List.of("es", ""),
            List.of("s", ""),
            List.of("e", ""));

    private Words() {}

    /** Without case, accents, possessives, punctuation and a leading article. */
    static String normal(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = BETWEEN.matcher(DOT.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }

    /** A regular expression for these very words, with any white space between them. */
    static String pattern(String words) {
        return String.join(
                "\\s+", Row.parts(words, "\\s+").stream().map(Pattern::quote).toList());
    }

    /** The words that say something. */
    static List<String> of(String text) {
        return Arrays.stream(normal(text).split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    static Set<String> stems(List<String> words) {
        return words.stream().map(Words::stem).collect(Collectors.toSet());
    }

    static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending.getFirst())
                        && word.length() >= ending.getFirst().length() + 3)
                .findFirst()
                .map(ending ->
                        word.substring(0, word.length() - ending.getFirst().length()) + ending.getLast())
                .orElse(word);
    }

    /** How much of the shorter of two texts stands in the other, from 0 to 1. */
    static double inCommon(String one, String other) {
        Set<String> common = new HashSet<>(of(one));
        Set<String> others = new HashSet<>(of(other));
        int shorter = Math.min(common.size(), others.size());
        common.retainAll(others);
        return shorter == 0 ? 0 : (double) common.size() / shorter;
    }
}
