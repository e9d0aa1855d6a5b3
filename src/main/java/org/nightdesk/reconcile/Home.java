package org.nightdesk.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;
import org.nightdesk.text.Sentence;

/** Of which state a body is, as the words beside its name say: "Delvin's Ministry of Finance", "the Ministry of Finance of Delvin". */
final class Home {

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?(?=\\s|$)");
    private static final Set<String> LINKS = Set.of("of", "in", "of the", "in the");

    private final Map<Integer, String> sentences = new HashMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    Home(Analysis analysis) {
        for (Sentence sentence : analysis.sentences()) {
            sentences.put(sentence.index(), sentence.text());
            starts.put(sentence.index(), sentence.span().start());
        }
        analysis.actors().stream()
                .filter(a -> a.type() == ActorType.COUNTRY)
                .forEach(a -> Stream.concat(Stream.of(a.canonical()), a.aliases().stream())
                        .forEach(form -> states.put(Words.plain(form), Words.plain(a.canonical()))));
    }

    Set<String> of(Actor body) {
        Set<String> homes = new HashSet<>();
        body.mentions().forEach(m -> home(m).ifPresent(homes::add));
        return homes;
    }

    private Optional<String> home(Mention mention) {
        String text = sentences.getOrDefault(mention.sentence(), "");
        int start = mention.span().start() - starts.getOrDefault(mention.sentence(), 0);
        int end = start + mention.span().length();
        if (start < 0 || end > text.length()) {
            return Optional.empty();
        }
        return before(words(text.substring(0, start))).or(() -> behind(words(text.substring(end))));
    }

    private static List<String> words(String text) {
        return Arrays.stream(POSSESSIVE.matcher(text).replaceAll("").strip().split("\\s+"))
                .map(w -> w.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$", ""))
                .toList();
    }

    private Optional<String> before(List<String> words) {
        return Stream.of(1, 2, 3)
                .filter(n -> n <= words.size())
                .flatMap(n -> state(String.join(" ", words.subList(words.size() - n, words.size()))).stream())
                .findFirst();
    }

    private Optional<String> behind(List<String> words) {
        for (int link = Math.min(2, words.size()); link > 0; link--) {
            if (LINKS.contains(String.join(" ", words.subList(0, link)))) {
                int from = link;
                return Stream.of(3, 2, 1)
                        .filter(n -> from + n <= words.size())
                        .flatMap(n -> state(String.join(" ", words.subList(from, from + n))).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The state that words name, be it one of the world or one that the document names; an adjective is made of its name. */
    private Optional<String> state(String words) {
        String plain = Words.plain(words);
        return StateNames.of(words)
                .or(() -> Optional.ofNullable(states.get(plain)))
                .or(() -> adjective(plain));
    }

    private Optional<String> adjective(String words) {
        return states.entrySet().stream()
                .filter(s -> s.getKey().length() > 3 && words.startsWith(root(s.getKey())))
                .filter(s -> words.length() <= s.getKey().length() + 4)
                .map(Map.Entry::getValue)
                .min(String::compareTo);
    }

    private static String root(String country) {
        return "aey".indexOf(country.charAt(country.length() - 1)) >= 0
                ? country.substring(0, country.length() - 1)
                : country;
    }
}
