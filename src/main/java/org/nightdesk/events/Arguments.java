package org.nightdesk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;

/** Who hangs on a word of one sentence, read off its dependency tree. */
final class Arguments {

    /** Prepositions before one to whom something is done. */
    private static final Set<String> TOWARDS = Set.of("to", "against", "with", "on", "for", "towards", "toward", "at");

    /** The same after a noun: "concern over", "an investigation into". */
    private static final Set<String> NOUN_TOWARDS =
            Set.of("to", "against", "with", "on", "for", "towards", "toward", "at", "about", "over", "into");

    private static final Set<String> HEDGES = Set.of("about", "around", "over", "under", "near", "above", "below");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final TaggedSentence sentence;
    private final DependencyTree tree;

    Arguments(TaggedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** Subjects of a verb: its own, or those that a shorter clause takes from the one above it. */
    List<Integer> subjects(int verb) {
        return subjects(verb, 0);
    }

    private List<Integer> subjects(int verb, int depth) {
        List<Integer> own = withConjuncts(children(verb, r -> r.equals("nsubj") || r.equals("nsubj:pass")));
        if (!own.isEmpty()) {
            return own.stream()
                    .flatMap(s -> isRelative(s) ? antecedent(verb).stream() : Stream.of(s))
                    .toList();
        }
        return depth > 5 ? List.of() : borrowed(verb, depth);
    }

    private List<Integer> borrowed(int verb, int depth) {
        int above = tree.head(verb);
        if (above < 0) {
            return List.of();
        }
        return switch (tree.relation(verb)) {
            case "xcomp", "dep" -> {
                if (!isVerb(above)) {
                    yield List.of();
                }
                List<Integer> controlled = objects(above);
                yield controlled.isEmpty() ? subjects(above, depth + 1) : controlled;
            }
            case "conj", "advcl", "parataxis" -> isVerb(above) ? subjects(above, depth + 1) : List.of();
            case "acl", "acl:relcl" -> isVerb(above) ? List.of() : ofNoun(verb, above);
            default -> List.of();
        };
    }

    /** Whose plan it is: "the firm's plan to close", "she made an offer to sell"; else the noun itself. */
    private List<Integer> ofNoun(int verb, int noun) {
        boolean infinitive = children(verb, r -> r.equals("mark")).stream()
                .anyMatch(m -> sentence.token(m).tag().equals("TO"));
        if (!infinitive) {
            return withConjuncts(List.of(noun));
        }
        int above = tree.head(noun);
        List<Integer> owners = owners(noun);
        return !owners.isEmpty() || above < 0 || !isVerb(above) ? owners : subjects(above, 1);
    }

    /** Direct and indirect objects of a verb. */
    List<Integer> objects(int verb) {
        return withConjuncts(children(verb, r -> r.equals("obj") || r.equals("iobj") || r.startsWith("obl")).stream()
                .filter(c -> !tree.relation(c).startsWith("obl") || isHedgedObject(c))
                .toList());
    }

    /** Of whom a state is told that the verb brings about: "found him guilty", "named her chief". */
    List<Integer> judged(int verb) {
        return withConjuncts(children(verb, r -> r.equals("xcomp") || r.equals("ccomp")).stream()
                .filter(state -> !isVerb(state))
                .flatMap(state -> children(state, r -> r.equals("nsubj")).stream())
                .toList());
    }

    /** "suffered around 4,700 casualties": the parser takes the hedge for a preposition. */
    private boolean isHedgedObject(int noun) {
        return HEDGES.contains(preposition(noun))
                && !children(noun, r -> r.equals("nummod")).isEmpty();
    }

    /** Those to whom it is done by way of a preposition: "an attack on", "spoke with". */
    List<Integer> towards(int word) {
        return withConjuncts(oblique(word, TOWARDS));
    }

    /** Those to whom a noun leads by way of a preposition: "concern over the state". */
    List<Integer> towardsByNoun(int noun) {
        return withConjuncts(oblique(noun, NOUN_TOWARDS));
    }

    /** Those named after one of these prepositions. */
    List<Integer> after(int word, Set<String> prepositions) {
        return withConjuncts(oblique(word, prepositions));
    }

    /** Whose it is: "the minister's visit". */
    List<Integer> owners(int noun) {
        return withConjuncts(children(noun, r -> r.equals("nmod:poss")));
    }

    /** Whether the verb is passive, so that its subject suffers. */
    boolean isPassive(int verb) {
        boolean marked = !children(verb, r -> r.equals("aux:pass") || r.equals("nsubj:pass"))
                .isEmpty();
        boolean bare = sentence.token(verb).tag().equals("VBN")
                && children(verb, r -> r.startsWith("aux")).isEmpty();
        boolean below = tree.relation(verb).equals("acl") || tree.relation(verb).equals("advcl");
        boolean participle = bare
                && (below
                        || !tree.relation(verb).equals("conj")
                                && children(verb, r -> r.equals("obj")).isEmpty());
        boolean inPassiveRow = tree.relation(verb).equals("conj")
                && sentence.token(verb).tag().equals("VBN")
                && children(verb, r -> r.startsWith("aux") || r.equals("obj")).isEmpty()
                && children(verb, r -> r.equals("nsubj")).stream()
                        .allMatch(s -> sentence.token(s).isNumber())
                && isVerb(tree.head(verb))
                && sentence.token(tree.head(verb)).tag().equals("VBN")
                && isPassive(tree.head(verb));
        return marked || participle || inPassiveRow;
    }

    /** Children of a word by their relation. */
    List<Integer> children(int word, Predicate<String> relation) {
        return tree.children(word).stream()
                .filter(c -> relation.test(tree.relation(c)))
                .toList();
    }

    /** The preposition before a noun; empty where there is none. */
    String preposition(int noun) {
        return children(noun, r -> r.equals("case")).stream()
                .findFirst()
                .map(c -> sentence.token(c).lemma())
                .orElse("");
    }

    private List<Integer> oblique(int word, Set<String> prepositions) {
        return children(word, r -> r.startsWith("obl") || r.equals("nmod")).stream()
                .filter(c -> prepositions.contains(preposition(c)))
                .toList();
    }

    private List<Integer> withConjuncts(List<Integer> heads) {
        List<Integer> all = new ArrayList<>();
        for (int head : heads) {
            all.add(head);
            all.addAll(children(head, r -> r.equals("conj")));
        }
        return all.stream().distinct().sorted().toList();
    }

    private List<Integer> antecedent(int verb) {
        boolean relative = tree.relation(verb).startsWith("acl") && tree.head(verb) >= 0;
        return relative ? withConjuncts(List.of(tree.head(verb))) : List.of();
    }

    private boolean isRelative(int token) {
        return RELATIVE.contains(sentence.token(token).lemma())
                && sentence.token(token).tag().startsWith("W");
    }

    private boolean isVerb(int token) {
        return sentence.token(token).isVerb();
    }
}
