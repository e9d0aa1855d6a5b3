package org.nightdesk.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** The ways in which a verb stands in a sentence and yet tells no event, each a rule by itself. */
final class NoTelling {

    private final TaggedSentence sentence;
    private final DependencyTree tree;
    private final EventWords words;
    private final Arguments arguments;

    NoTelling(TaggedSentence sentence, EventWords words) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
        this.arguments = new Arguments(sentence);
    }

    /** Whether one of the rules holds of a verb. */
    boolean of(int verb) {
        return Stream.<IntPredicate>of(
                        this::isOrder,
                        this::isCountOfPeople,
                        this::isLook,
                        this::isPresentState,
                        this::isDescription,
                        this::isManner,
                        this::isTelling,
                        this::isSilence,
                        this::isUnreal)
                .anyMatch(rule -> rule.test(verb));
    }

    /** "Stand back", "thank you". */
    private boolean isOrder(int verb) {
        return isTagged(verb, "VB")
                && isBare(verb)
                && !hasSubject(verb)
                && !tree.relation(verb).matches("conj|xcomp|ccomp");
    }

    /** "30 injured", "with 30 people injured": a figure, not what happened. */
    private boolean isCountOfPeople(int verb) {
        boolean ofNumber = above(verb).filter(Token::isNumber).isPresent()
                && tree.relation(verb).matches("acl|amod|dep|conj");
        return isTagged(verb, "VBN")
                && isBare(verb)
                && !words.tells(sentence.token(verb), EventClass.COERCE)
                && (ofNumber || arguments.subjects(verb).stream().anyMatch(this::isCounted));
    }

    /** "Appeared moved". */
    private boolean isLook(int verb) {
        return isTagged(verb, "VB[DN]")
                && tree.relation(verb).equals("xcomp")
                && above(verb)
                        .filter(token -> words.isOfKind(token.lemma(), VerbKind.LOOK))
                        .isPresent();
    }

    /** What is so, not what was done: "the plant makes glass", "as both sides draw closer". Headlines tell so. */
    private boolean isPresentState(int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean base = isTagged(verb, "VB")
                && isBare(verb)
                && hasSubject(verb)
                && tree.relation(verb).matches("advcl");
        return (isTagged(verb, "VBZ|VBP") || base)
                && !isHeading()
                && !words.isSpeechAct(lemma)
                && !words.isOfKind(lemma, VerbKind.STANCE)
                && !isStep(verb)
                && !hasTime(verb);
    }

    /** "Raises its stake to 40 from 30": a step from one to the other, whatever the tense. */
    private boolean isStep(int verb) {
        return Stream.of("from", "to")
                .allMatch(way -> Stream.concat(Stream.of(verb), arguments.objects(verb).stream())
                        .flatMap(word -> arguments.after(word, Set.of(way)).stream())
                        .anyMatch(this::isCounted));
    }

    /** A participle that only says which one is meant: "the men held there". With its time or its doer it tells more. */
    private boolean isDescription(int verb) {
        return verb > 0
                && isTagged(verb, "VBN")
                && isBare(verb)
                && tree.relation(verb).equals("acl")
                && !sentence.token(verb - 1).is(",")
                && arguments.after(verb, Clauses.BY).isEmpty()
                && !isHeading()
                && !hasTime(verb);
    }

    /** "Broke the rules by entering": the way in which another thing was done. */
    private boolean isManner(int verb) {
        return isTagged(verb, "VBG")
                && !hasSubject(verb)
                && !hasTime(verb)
                && arguments.children(verb, r -> r.equals("mark") || r.equals("case")).stream()
                        .anyMatch(m -> sentence.token(m).is("by"));
    }

    /** "Revealed that he had met them", "the school stays open, she confirmed": its clause tells, not the verb. */
    private boolean isTelling(int verb) {
        boolean clause = !arguments.children(verb, r -> r.equals("ccomp")).isEmpty()
                || tree.relation(verb).equals("parataxis");
        return clause && words.isOfKind(sentence.token(verb).lemma(), VerbKind.TELL);
    }

    /** "Declined to comment", "refused to answer": nothing was done. */
    private boolean isSilence(int verb) {
        return arguments.children(verb, r -> r.equals("xcomp")).stream()
                .anyMatch(x -> words.isOfKind(sentence.token(x).lemma(), VerbKind.COMMENT));
    }

    /** "The bank would not have opened": it did not come to that. */
    private boolean isUnreal(int verb) {
        List<String> auxiliaries = arguments.children(verb, r -> r.equals("aux")).stream()
                .map(a -> sentence.token(a).text().toLowerCase(Locale.ROOT))
                .toList();
        return auxiliaries.contains("would") && auxiliaries.contains("have");
    }

    private boolean isTagged(int token, String tags) {
        return sentence.token(token).tag().matches(tags);
    }

    private boolean isBare(int verb) {
        return arguments.children(verb, r -> r.startsWith("aux") || r.equals("mark")).stream()
                .allMatch(c -> sentence.token(c).tag().equals("IN"));
    }

    private boolean hasSubject(int verb) {
        return !arguments.children(verb, r -> r.startsWith("nsubj")).isEmpty();
    }

    private boolean hasTime(int verb) {
        return arguments.children(verb, r -> r.startsWith("obl")).stream()
                .anyMatch(o -> sentence.token(o).entity() == Entity.DATE);
    }

    private boolean isCounted(int noun) {
        return !isHeading()
                && (sentence.token(noun).isNumber()
                        || !arguments.children(noun, r -> r.equals("nummod")).isEmpty());
    }

    private boolean isHeading() {
        return Retelling.HEADINGS.contains(sentence.sentence().kind());
    }

    private Optional<Token> above(int token) {
        return tree.head(token) < 0 ? Optional.empty() : Optional.of(sentence.token(tree.head(token)));
    }
}
