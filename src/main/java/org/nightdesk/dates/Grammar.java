package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.text.RuleTable;

/**
 * The grammar of words of time, from {@code grammar.tsv}: patterns, and what they mean in the text form of
 * {@link TimeMeaning} with the values of their classes put in.
 */
final class Grammar {

    static final Grammar OF_TIME = new Grammar(RuleTable.of(Grammar.class, "grammar.tsv"));

    /** The rule that every expression of time is read by. */
    private static final String START = "TIME";

    private static final Pattern SLOT = Pattern.compile("\\$\\{?([A-Z]+\\d?)\\}?");

    private record Rule(Phrase pattern, String meaning, Starts starts) {

        Reading read(Phrase.Match match) {
            String value = SLOT.matcher(meaning).replaceAll(slot -> {
                String found = match.values().get(slot.group(1));
                if (found == null) {
                    throw new IllegalStateException("no " + slot.group() + " in the pattern of " + meaning);
                }
                return Matcher.quoteReplacement(found);
            });
            return new Reading(match.end(), value);
        }
    }

    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    private Grammar(RuleTable table) {
        Map<String, List<Phrase>> patterns = new HashMap<>();
        for (RuleTable.Row row : table.rows()) {
            patterns.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(pattern(row));
        }
        for (RuleTable.Row row : table.rows()) {
            Phrase pattern = pattern(row);
            Rule rule = new Rule(pattern, row.cell(2), Starts.of(pattern, patterns));
            rules.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(rule);
        }
    }

    private static Phrase pattern(RuleTable.Row row) {
        try {
            return Phrase.of(row.cell(1));
        } catch (IllegalArgumentException e) {
            throw row.wrong("has no pattern", e);
        }
    }

    /** A chart to read a sentence with. */
    Chart chart(Words words) {
        return new Chart(words);
    }

    /** What was read at each place of a sentence, kept so that no rule is tried twice. */
    final class Chart implements Phrase.Reader {

        private record Key(String name, int at) {}

        private final Words words;
        private final Map<Key, List<Reading>> known = new HashMap<>();

        private Chart(Words words) {
            this.words = words;
        }

        /** The longest expression of time that starts at a place and fits; of equally long ones the first rule's. */
        Optional<Reading> longest(int at, Predicate<Reading> fits) {
            return read(START, words, at).stream()
                    .sorted(Comparator.comparingInt(Reading::end).reversed())
                    .filter(fits)
                    .findFirst();
        }

        @Override
        public List<Reading> read(String name, Words words, int at) {
            Key key = new Key(name, at);
            List<Reading> found = known.get(key);
            if (found == null) {
                found = find(name, at);
                known.put(key, found);
            }
            return found;
        }

        private List<Reading> find(String name, int at) {
            if (Lexicon.WORDS.has(name)) {
                return Lexicon.WORDS.read(name, words, at);
            }
            List<Rule> named = rules.get(name);
            return named == null ? Numerals.read(name, words, at) : byRules(named, at);
        }

        private List<Reading> byRules(List<Rule> named, int at) {
            List<Reading> found = new ArrayList<>();
            for (Rule rule : named) {
                if (!rule.starts().canBe(words.text(at))) {
                    continue;
                }
                rule.pattern().at(at, words, this).forEach(match -> found.add(rule.read(match)));
            }
            return found.isEmpty() ? Reading.NONE : found.stream().distinct().toList();
        }
    }
}
