package org.nightdesk.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.RuleTable;

/** The tables of verbs, nouns and phrases by which a text says where it has something from. */
final class AttributionWords {

    /** What may follow a verb of saying. */
    enum Takes {
        CLAUSE,
        ANY,
        THAT,
        AT,
        OF,
        TO,
        WITH;

        /** Whether one word right behind must tell that something is said at all: "spoke of", "stuck to". */
        boolean isBound() {
            return this == OF || this == TO;
        }
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

    private final Map<String, Verb> verbs = table("attribution-verbs.tsv").rows().stream()
            .map(row -> new Verb(row.cell(0), row.constant(1, Takes.class), row.constant(2, Kind.class)))
            .collect(Collectors.toUnmodifiableMap(Verb::lemma, Function.identity()));
    private final Map<String, Set<String>> nouns =
            table("attribution-nouns.tsv").wordsByKind();
    private final Map<String, Set<String>> beside =
            table("attribution-beside.tsv").wordsByKind();
    private final List<Claim> claims = table("attribution-claims.tsv").rows().stream()
            .map(row -> new Claim(List.of(row.cell(0).split(" ")), row.cell(1).equals("hearsay")))
            .toList();

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

    private static RuleTable table(String file) {
        return RuleTable.of(AttributionWords.class, file);
    }
}
