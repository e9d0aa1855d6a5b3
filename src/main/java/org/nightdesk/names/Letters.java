package org.nightdesk.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of words under which names are compared. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TWICE = Pattern.compile("(.)\\1");

    private static final Pattern STOPPED = Pattern.compile("(^|[^\\p{L}.])\\p{Lu}{2,}\\.$");

    private Letters() {}

    /** Without diacritics, with straight quotes and plain hyphens; the case is kept, so that "US" is not "us". */
    static String plain(String words) {
        if (words.chars().allMatch(c -> c < 128 && c != '`')) {
            return words;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        bare = bare.replace("\u0131", "i")
                .replace("\u0142", "l")
                .replace("\u0141", "L")
                .replace("\u00f8", "o");
        return HYPHENS.matcher(QUOTES.matcher(bare).replaceAll("'")).replaceAll("-");
    }

    /** Plain, in lower case, without signs but blanks between the words. */
    static String fold(String words) {
        String lower = plain(words).toLowerCase(Locale.ROOT).replace(".", "").replace("'s", "");
        return APART.matcher(lower).replaceAll(" ").strip();
    }

    /** The folded words. */
    static List<String> parts(String words) {
        String folded = fold(words);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** A folded word without what romanisations differ in: Sergei and Sergey, Yuri and Yury, Yevgeny and Evgeni, Mohammed and Mohamed. */
    static String romanised(String folded) {
        String same =
                folded.replace("y", "i").replace("j", "i").replace("kh", "h").replace("ou", "u");
        String open = same.startsWith("ie") ? same.substring(1) : same;
        return TWICE.matcher(open).replaceAll("$1");
    }

    /** "NEB." at the end of a sentence without its full stop; "U.S." and "Inc." keep theirs. */
    static String unstopped(String words) {
        return STOPPED.matcher(words).find() ? words.substring(0, words.length() - 1) : words;
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it is written like an acronym: two capitals or more and no small word. */
    static boolean isAcronym(String word) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        long letters = word.codePoints().filter(Character::isLetter).count();
        return capitals >= 2 && letters <= 10 && capitals * 2 > letters && isCapitalised(word);
    }
}
