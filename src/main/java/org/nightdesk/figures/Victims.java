package org.nightdesk.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.RuleTable;

/** What befell those who are counted: found after them ("were killed") or before them ("killing 12"). */
final class Victims {

    /** A word of the table as the unit says it. */
    record Fate(String words, String group) {}

    /** Fates in a sentence, from the first word of the first to the last word of the last. */
    record Found(String words, String group, int first, int last) {}

    private static final Set<String> LIGHT = Set.of(
            "be", "have", "get", "who", "which", "that", "report", "confirm", "fear", "believe", "know", "leave",
            "presume", "say", "do", "list", "remain", "feel", "think");
    private static final int REACH = 6;

    private final Map<String, Fate> table = new HashMap<>();

    Victims() {
        for (RuleTable.Row row : RuleTable.of(Victims.class, "victims.tsv").rows()) {
            table.put(row.cell(0), new Fate(row.cell(1), row.cellOr(2, "")));
        }
    }

    Optional<Fate> fate(Token token) {
        Fate byText = table.get(token.text().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(
                byText != null ? byText : table.get(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The fate told right after a token: "people had been killed or wounded", "dead", "missing". */
    Optional<Found> after(TaggedSentence sentence, int last) {
        int at = last + 1;
        while (at < sentence.size() && at <= last + REACH && isLight(sentence.token(at))) {
            at++;
        }
        return at < sentence.size() ? fateAt(sentence, last, at) : Optional.empty();
    }

    private Optional<Found> fateAt(TaggedSentence sentence, int last, int at) {
        Token token = sentence.token(at);
        Optional<Fate> fate = fate(token).filter(f -> !token.isNoun() && !isActive(sentence, last, at));
        return fate.map(first -> {
            Optional<Fate> second = isOr(sentence, at + 1) ? fate(sentence.token(at + 2)) : Optional.empty();
            String words = second.map(
                            s -> first.words() + " " + sentence.token(at + 1).text() + " " + s.words())
                    .orElse(first.words());
            return new Found(
                    words, second.map(s -> "casualties").orElse(first.group()), at, second.isPresent() ? at + 2 : at);
        });
    }

    private static boolean isOr(TaggedSentence sentence, int at) {
        return at + 1 < sentence.size()
                && (sentence.token(at).is("or") || sentence.token(at).is("and"))
                && !sentence.token(at + 1).isNoun();
    }

    /** "Soldiers killed a guard": those counted did it. */
    private static boolean isActive(TaggedSentence sentence, int last, int at) {
        Token token = sentence.token(at);
        boolean passive = sentence.tokens().subList(last + 1, at).stream()
                .anyMatch(t -> t.lemma().equals("be"));
        boolean verb =
                token.isVerb() && !token.tag().equals("VBN") && !token.lemma().equals("die");
        boolean object = at + 1 < sentence.size()
                && (Set.of("DT", "PRP$", "CD", "PRP")
                                .contains(sentence.token(at + 1).tag())
                        || sentence.token(at + 1).isNoun());
        return !passive && object && (verb || token.tag().equals("VBN")) && !token.is("missing");
    }

    private static boolean isLight(Token token) {
        return LIGHT.contains(token.lemma())
                || token.tag().equals("MD")
                || token.tag().startsWith("RB") && !token.is("alone")
                || token.is("to")
                || token.is("more");
    }

    /** The fate told by the verb right before a token: "killing at least 12", "injured 40". */
    Optional<Found> before(TaggedSentence sentence, int first) {
        int at = first - 1;
        while (at > 0
                && Set.of("a", "further", "another", "the", "about", "all")
                        .contains(sentence.token(at).text())) {
            at--;
        }
        if (at < 0 || !sentence.token(at).isVerb()) {
            return Optional.empty();
        }
        int verb = at;
        return fate(sentence.token(verb))
                .filter(f -> sentence.token(verb).isVerb())
                .map(f -> new Found(f.words(), f.group(), verb, verb));
    }
}
