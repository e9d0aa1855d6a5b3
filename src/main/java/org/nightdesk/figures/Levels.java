package org.nightdesk.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** A number that its clause's subject explains: "the death toll stands at 3,471", "the index closed at 4,512". */
final class Levels {

    private static final Set<String> NUMBERED = Set.of("number", "total", "count", "amount", "figure", "tally");
    private static final Set<String> LEADING = Set.of("at", "to", "from", "by", "than", "of");
    private static final Set<String> DIRECT = Set.of(
            "be", "number", "total", "reach", "hit", "exceed", "pass", "top", "surpass", "touch", "near", "approach",
            "become", "remain", "average", "equal", "put", "estimate");

    private final Victims victims = new Victims();

    Optional<Counted> read(TaggedSentence sentence, NumberPhrase phrase) {
        int at = phrase.first() - 1;
        boolean hedgeVerb = phrase.hedge().map(h -> h.row().side().equals("verb")).orElse(false);
        int verb = hedgeVerb ? phrase.first() : verbBefore(sentence, at);
        if (verb < 0 || sentence.tree().isEmpty()) {
            return Optional.empty();
        }
        int subject = subject(sentence, verb);
        return subject < 0 ? Optional.empty() : Optional.of(level(sentence, phrase, subject));
    }

    /** The verb that the number completes: right before it, or across "to", "at" and words of time. */
    private static int verbBefore(TaggedSentence sentence, int from) {
        int at = from;
        boolean leading = at >= 0 && LEADING.contains(sentence.token(at).text());
        while (at >= 0 && !sentence.token(at).isVerb() && !isEdge(sentence.token(at))) {
            at--;
        }
        if (at < 0 || !sentence.token(at).isVerb()) {
            return leading ? looseVerb(sentence, from) : looseVerb(sentence, from);
        }
        boolean direct = at == from && DIRECT.contains(sentence.token(at).lemma());
        return leading || direct ? at : -1;
    }

    /** "Dead in Delvin now number 40": a verb taken for a noun. */
    private static int looseVerb(TaggedSentence sentence, int at) {
        return at > 0 && sentence.token(at).is("number") ? at : -1;
    }

    private static boolean isEdge(Token token) {
        return token.tag().equals(",") || token.tag().equals(":") || token.isNumber() && false;
    }

    private static int subject(TaggedSentence sentence, int verb) {
        if (sentence.token(verb).is("number")) {
            return firstFate(sentence, verb);
        }
        DependencyTree tree = sentence.tree();
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            for (int child : tree.children(at, "nsubj")) {
                if (child < verb) {
                    return child;
                }
            }
            at = tree.head(at);
        }
        return -1;
    }

    private static int firstFate(TaggedSentence sentence, int verb) {
        Victims victims = new Victims();
        for (int i = 0; i < verb; i++) {
            if (victims.fate(sentence.token(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Counted level(TaggedSentence sentence, NumberPhrase phrase, int subject) {
        int of = subject + 1;
        boolean numbered = NUMBERED.contains(sentence.token(subject).lemma())
                && of < sentence.size()
                && sentence.token(of).is("of");
        int head = numbered ? CountedNouns.nounFrom(sentence, of + 1) : subject;
        int from = numbered ? of + 1 : firstOf(sentence, subject);
        if (head < 0) {
            head = subject;
            from = firstOf(sentence, subject);
        }
        String noun = sentence.words(from, head);
        Optional<Victims.Found> fate = victims.after(sentence, head).filter(f -> f.first() < phrase.first());
        String group = fate.map(Victims.Found::group).orElseGet(() -> groupOf(sentence, subject));
        String unit = fate.map(f -> noun + " " + f.words()).orElse(noun);
        return new Counted(
                phrase, unit, group, phrase.first(), phrase.last(), phrase.number().last(), noun, How.LEVEL);
    }

    private String groupOf(TaggedSentence sentence, int subject) {
        boolean toll = List.of("toll", "death").contains(sentence.token(subject).lemma());
        return toll ? "dead" : victims.fate(sentence.token(subject)).map(Victims.Fate::group).orElse("");
    }

    private static int firstOf(TaggedSentence sentence, int head) {
        int at = head;
        while (at > 0 && (sentence.token(at - 1).isNoun() || sentence.token(at - 1).tag().equals("JJ"))) {
            at--;
        }
        return at;
    }
}
