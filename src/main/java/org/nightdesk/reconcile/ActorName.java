package org.nightdesk.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.names.ActorType;
import org.nightdesk.text.RuleTable;

/**
 * A name in forms that compare: its words, and keys that are equal for equal names in other spellings.
 *
 * @param words lower case, without accents, titles and what a firm's name ends with
 * @param spelling the words run together, as hyphens and blanks come and go: {@code annamarialund}
 * @param sound the same after the spellings of other scripts in Latin letters are levelled; in any order of the words
 */
record ActorName(List<String> words, String spelling, String sound) {

    private record Spelling(Pattern pattern, String replacement) {}

    private static final List<Spelling> SPELLINGS = RuleTable.of(ActorName.class, "spellings.tsv").rows().stream()
            .map(row -> new Spelling(Pattern.compile(row.cell(0)), row.cellOr(1, "")))
            .toList();
    private static final Map<String, String> ACRONYMS = RuleTable.of(ActorName.class, "acronyms.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> Words.plain(row.cell(0)), row -> row.cell(1)));
    private static final Set<String> TITLES = words("titles.txt");
    private static final Set<String> COMPANY_ENDINGS = words("company-endings.txt");

    private record Asked(String name, ActorType type) {}

    /** A name is asked for with every document that has it, and is costly to read. */
    private static final Map<Asked, ActorName> READ = new ConcurrentHashMap<>();

    private static final int MOST = 50_000;

    static ActorName of(String name, ActorType type) {
        if (READ.size() > MOST) {
            READ.clear();
        }
        return READ.computeIfAbsent(new Asked(name, type), asked -> read(name, type));
    }

    private static ActorName read(String name, ActorType type) {
        List<String> words = type == ActorType.PERSON ? person(name) : body(name);
        String sound = words.stream().map(ActorName::level).sorted().collect(Collectors.joining());
        return new ActorName(words, String.join("", words), type == ActorType.PERSON ? sound : String.join("", words));
    }

    private static List<String> person(String name) {
        List<String> words = Words.of(name);
        int first = 0;
        while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static List<String> body(String name) {
        String plain = Words.plain(name);
        List<String> words = Words.of(ACRONYMS.getOrDefault(plain.replaceFirst("^the ", ""), plain));
        int first = words.size() > 1 && words.getFirst().equals("the") ? 1 : 0;
        int last = words.size();
        while (last - first > 1 && COMPANY_ENDINGS.contains(words.get(last - 1))) {
            last--;
        }
        return words.subList(first, last);
    }

    private static String level(String word) {
        String levelled = word;
        for (Spelling spelling : SPELLINGS) {
            levelled = spelling.pattern().matcher(levelled).replaceAll(spelling.replacement());
        }
        return levelled;
    }

    /** Two names with a key in common are equal but for their spelling. */
    List<String> keys() {
        return List.of(sound, "=" + spelling);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether this is the other with fewer given names, or with initials for them: {@code j lund} and {@code jan lund}. */
    boolean shortens(ActorName full) {
        return words.size() > 1
                && full.words.size() >= words.size()
                && !words.equals(full.words)
                && words.getLast().equals(full.words.getLast())
                && abbreviates(words.getFirst(), full.words.getFirst())
                && middleFits(full);
    }

    private boolean middleFits(ActorName full) {
        List<String> middle = words.subList(1, words.size() - 1);
        List<String> fullMiddle = full.words.subList(1, full.words.size() - 1);
        return middle.stream().allMatch(m -> fullMiddle.stream().anyMatch(f -> abbreviates(m, f)));
    }

    private static boolean abbreviates(String shorter, String longer) {
        return shorter.equals(longer) || shorter.length() == 1 && longer.startsWith(shorter);
    }

    /** Whether it is made of the initials of the other: {@code who} of "World Health Organization". */
    boolean isAcronymOf(ActorName full) {
        return isSingle() && full.words.size() > 1 && spelling.length() > 1 && spelling.equals(full.initials());
    }

    /** First letters of the words that an acronym is made of. */
    String initials() {
        return words.stream()
                .filter(w -> !List.of("of", "the", "and", "for", "in", "on").contains(w))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static Set<String> words(String table) {
        return RuleTable.of(ActorName.class, table).allWords().stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
