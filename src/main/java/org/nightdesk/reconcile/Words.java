package org.nightdesk.reconcile;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.text.RuleTable;

/** Words of a text in a form that compares: lower case, without accents, without endings. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> STOP =
            RuleTable.of(Words.class, "stop-words.txt").allWords();

    private Words() {}

    /** Lower case, without accents and possessive endings; one blank between words. */
    static String plain(String text) {
        String bare = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        String open = POSSESSIVE.matcher(bare).replaceAll("").replace(".", "").replaceAll("['\u2019]", "");
        return BETWEEN.matcher(open.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    static List<String> of(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** Stems of the words that carry meaning, in order. */
    static Set<String> content(String text) {
        Set<String> stems = new LinkedHashSet<>();
        of(text).stream().filter(Words::isContent).map(Words::stem).forEach(stems::add);
        return stems;
    }

    private static boolean isContent(String word) {
        return word.length() > 1 && !STOP.contains(word) && !Character.isDigit(word.charAt(0));
    }

    /** The stems of all words of a table. */
    static Set<String> stems(String table) {
        return RuleTable.of(Words.class, table).allWords().stream()
                .map(Words::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The word without the endings of number, tense and participle; for comparing only, it need not be a word. */
    static String stem(String word) {
        String base = word;
        if (ends(word, "ies", 2) || ends(word, "ied", 2)) {
            base = word.substring(0, word.length() - 3) + "y";
        } else if (ends(word, "ing", 3)) {
            base = undouble(word.substring(0, word.length() - 3));
        } else if (ends(word, "ed", 3)) {
            base = undouble(word.substring(0, word.length() - 2));
        } else if (ends(word, "s", 3) && !word.endsWith("ss") && !word.endsWith("us")) {
            base = word.substring(0, word.length() - 1);
        }
        return ends(base, "e", 3) ? base.substring(0, base.length() - 1) : base;
    }

    private static boolean ends(String word, String ending, int before) {
        return word.endsWith(ending) && word.length() - ending.length() >= before;
    }

    private static String undouble(String base) {
        int last = base.length() - 1;
        boolean doubled =
                last > 2 && base.charAt(last) == base.charAt(last - 1) && "lsz".indexOf(base.charAt(last)) < 0;
        return doubled ? base.substring(0, last) : base;
    }

    static <T> int shared(Set<T> one, Set<T> other) {
        if (one instanceof Lexicon.Numbered a && other instanceof Lexicon.Numbered b && a.isOfOneLexicon(b)) {
            return a.shared(b);
        }
        Set<T> fewer = one.size() <= other.size() ? one : other;
        Set<T> more = fewer == one ? other : one;
        int shared = 0;
        for (T each : fewer) {
            shared += more.contains(each) ? 1 : 0;
        }
        return shared;
    }
}
