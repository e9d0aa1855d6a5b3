package org.nightdesk.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** The tables of verbs, nouns and phrases by which a text says where it has something from. */
final class AttributionWords {

    /** What may follow a verb of saying. */
    enum Takes {
        CLAUSE,
        ANY,
        THAT,
        AT,
        WITH
    }

    /** How a verb stands to what is said. */
    enum Kind {
        SAY,
        CLAIM,
        HOLD,
        SHOW,
        COUNT,
        PUBLISH,
        NAME,
        DENY
    }

    /** A verb by which somebody stands for what is said. */
    record Verb(String lemma, Takes takes, Kind kind) {}

    /** Words of distance, with whether somebody named takes the distance away. */
    record Claim(List<String> words, boolean isHearsay) {}

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Set<String>> beside = new HashMap<>();
    private final List<Claim> claims;

    AttributionWords() {
        for (String[] row : rows("attribution-verbs.tsv")) {
            verbs.put(row[0], new Verb(row[0], Takes.valueOf(upper(row[1])), Kind.valueOf(upper(row[2]))));
        }
        for (String[] row : rows("attribution-nouns.tsv")) {
            nouns.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
        }
        for (String[] row : rows("attribution-beside.tsv")) {
            beside.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
        }
        claims = rows("attribution-claims.tsv").stream()
                .map(row -> new Claim(List.of(row[0].split(" ")), row[1].equals("hearsay")))
                .toList();
    }

    Optional<Verb> verb(Token token) {
        boolean word = token.isVerb() || token.is("convinced");
        return word ? Optional.ofNullable(verbs.get(token.lemma().toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** Whether a noun is of a kind of the table of nouns. */
    boolean isNoun(Token token, String kind) {
        Set<String> words = nouns.getOrDefault(kind, Set.of());
        return words.contains(token.lemma().toLowerCase(Locale.ROOT))
                || words.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a verb is of a kind of the table of verbs beside what is said. */
    boolean isBeside(Token token, String kind) {
        return beside.getOrDefault(kind, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The words of distance that start at a token. */
    Optional<Claim> claimAt(TaggedSentence sentence, int at) {
        return claims.stream().filter(c -> startsAt(c, sentence, at)).findFirst();
    }

    private static boolean startsAt(Claim claim, TaggedSentence sentence, int at) {
        for (int i = 0; i < claim.words().size(); i++) {
            if (at + i >= sentence.size()
                    || !sentence.token(at + i).is(claim.words().get(i))) {
                return false;
            }
        }
        return !claim.words().getLast().equals("to") || hasBefore(sentence, at, "be");
    }

    private static boolean hasBefore(TaggedSentence sentence, int at, String lemma) {
        return sentence.tokens().subList(Math.max(0, at - 3), at).stream()
                .anyMatch(t -> t.lemma().equals(lemma));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<String[]> rows(String file) {
        InputStream in = Objects.requireNonNull(AttributionWords.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
