package org.nightdesk.events;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** What verb form, modals, negation and governing words make of a clause: told as happened, planned, denied… or not at all. */
final class Standing {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "in_case");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
    private static final Set<String> HABITS =
            Set.of("often", "regularly", "repeatedly", "usually", "routinely", "always", "frequently", "daily");

    private final TaggedSentence sentence;
    private final DependencyTree tree;
    private final EventWords words;

    Standing(TaggedSentence sentence, EventWords words) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
    }

    /** The status of what a word tells; empty where it tells no event. */
    Optional<Stated> of(int word) {
        return isQuestion() ? Optional.empty() : of(word, 0);
    }

    /** Whether a clause says what should or must be done. */
    boolean isDemand(int word) {
        return tree.children(word, "aux").stream()
                .flatMap(child -> words.modal(sentence.token(child).lemma()).stream())
                .anyMatch(modal -> modal == Modal.DEMAND);
    }

    private Optional<Stated> of(int word, int depth) {
        if (has(word, CONDITIONS, "mark")) {
            return Optional.empty();
        }
        Optional<Stated> own = own(word);
        if (own.isEmpty() || own.get().status() != EventStatus.HAPPENED || depth > 6) {
            return own;
        }
        return fromAbove(word, depth);
    }

    static Stated byWord(EventStatus status, String word) {
        return new Stated(status, "by “" + word + "”");
    }

    private Optional<Stated> own(int word) {
        for (int child : tree.children(word)) {
            Token token = sentence.token(child);
            if (tree.relation(child).equals("aux") && words.modal(token.lemma()).isPresent()) {
                return words.modal(token.lemma())
                        .filter(m -> m == Modal.PLANNED)
                        .map(m -> byWord(EventStatus.PLANNED, token.lemma()));
            }
        }
        if (isInfinitive(word) && isToBe(word)) {
            return Optional.of(new Stated(EventStatus.PLANNED, "“to be” with an infinitive"));
        }
        if (has(word, NEGATIONS, "advmod") || has(word, NEGATIONS, "det")) {
            return Optional.of(new Stated(EventStatus.NEGATED, "a negation in its clause"));
        }
        return Optional.of(
                has(word, HABITS, "advmod")
                        ? new Stated(EventStatus.HABITUAL, "an adverb that says how often")
                        : Stated.PLAIN);
    }

    /** "were to join the search". */
    private boolean isToBe(int word) {
        int above = tree.head(word);
        return tree.children(word).stream()
                        .anyMatch(c -> tree.relation(c).matches("aux|cop")
                                && sentence.token(c).lemma().equals("be"))
                || above >= 0
                        && tree.relation(word).matches("xcomp|ccomp|dep")
                        && sentence.token(above).lemma().equals("be");
    }

    private Optional<Stated> fromAbove(int word, int depth) {
        int above = tree.head(word);
        String relation = tree.relation(word);
        boolean lost = relation.equals("dep")
                && above >= 0
                && words.governing(sentence.token(above).lemma()).isPresent();
        boolean below = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl") || lost;
        if (above < 0) {
            return Optional.of(Stated.PLAIN);
        }
        if (below) {
            String governor = sentence.token(above).lemma();
            return (isInfinitive(word) ? words.governingInfinitive(governor) : words.governing(governor))
                    .filter(status -> relation.equals("xcomp")
                            || relation.equals("dep")
                            || isInfinitive(word)
                            || governsFacts(status))
                    .map(status -> status == EventStatus.HAPPENED
                            ? of(above, depth + 1)
                            : Optional.of(byWord(status, governor)))
                    .orElseGet(() -> plain(word, above, relation, depth));
        }
        if (isInfinitive(word) && !relation.equals("conj") && !relation.equals("root")) {
            return Optional.empty();
        }
        return relation.equals("conj") && sentence.token(above).isVerb() && hasNoAuxiliary(word)
                ? of(above, depth + 1)
                : Optional.of(Stated.PLAIN);
    }

    private Optional<Stated> plain(int word, int above, String relation, int depth) {
        if (isInfinitive(word)) {
            return Optional.empty();
        }
        return relation.equals("xcomp") ? of(above, depth + 1) : Optional.of(Stated.PLAIN);
    }

    /** Whether a governing word says this of a whole finite clause too: "denied that", "alleged that". */
    private static boolean governsFacts(EventStatus status) {
        return status == EventStatus.DENIED || status == EventStatus.ALLEGED;
    }

    private boolean isInfinitive(int word) {
        return tree.children(word).stream()
                .anyMatch(c -> tree.relation(c).equals("mark")
                        && sentence.token(c).tag().equals("TO"));
    }

    private boolean hasNoAuxiliary(int word) {
        return tree.children(word).stream().noneMatch(c -> tree.relation(c).startsWith("aux"));
    }

    private boolean has(int word, Set<String> lemmas, String relation) {
        return tree.children(word, relation).stream()
                .anyMatch(c -> lemmas.contains(sentence.token(c).lemma())
                        || lemmas.contains(sentence.token(c).text()));
    }

    private boolean isQuestion() {
        return sentence.token(sentence.size() - 1).text().equals("?");
    }
}
