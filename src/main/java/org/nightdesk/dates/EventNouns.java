package org.nightdesk.dates;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Span;

/** The nouns that name the events which times are told of: the treaty of an anniversary, the quake of March 28. */
final class EventNouns {

    private static final int REACH = 12;
    private static final int CLOSE = 5;

    private final List<TaggedSentence> sentences;
    private final WordClasses classes;

    EventNouns(List<TaggedSentence> sentences, WordClasses classes) {
        this.sentences = sentences;
        this.classes = classes;
    }

    boolean areKin(String noun, String other) {
        return classes.areKin(noun, other);
    }

    /** The head of what follows "of" or stands right after a time: "of the defence pact", "'s visit". */
    Optional<String> after(TimeExpression time) {
        TaggedSentence sentence = sentences.get(time.sentence());
        int from = indexAfter(sentence, time.span());
        if (from < sentence.size() && sentence.token(from).text().matches("of|since|'s|’s|-")) {
            from++;
        }
        return head(sentence, from);
    }

    /** The noun that a time is said of: the one right after it, or the one before "of" or "on". */
    Optional<String> of(TimeExpression time) {
        TaggedSentence sentence = sentences.get(time.sentence());
        int before = indexAt(sentence, time.span()) - 1;
        Optional<String> direct = after(time).filter(this::isEvent);
        if (direct.isPresent() || before < 1) {
            return direct;
        }
        Token noun = sentence.token(before - 1);
        return sentence.token(before).text().matches("of|on|in") && noun.isNoun() && isEvent(noun.lemma())
                ? Optional.of(noun.lemma())
                : Optional.empty();
    }

    /** Whether a time stands right before a noun of the same event, or a few words after it behind its participle. */
    boolean isSaidOf(TimeExpression time, String event) {
        if (after(time).filter(noun -> areKin(noun, event)).isPresent()) {
            return true;
        }
        TaggedSentence sentence = sentences.get(time.sentence());
        int at = indexAt(sentence, time.span());
        boolean participle = false;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !breaks(sentence.token(i)); i--) {
            Token token = sentence.token(i);
            participle |= token.tag().equals("VBN") || token.tag().equals("VBD");
            if (token.isNoun() && !token.isName() && areKin(token.lemma(), event)) {
                return participle || i == at - 2;
            }
        }
        return false;
    }

    /** Whether another clause begins. */
    private static boolean breaks(Token token) {
        return token.text().matches("but|while|when|[,;:\"”“]|''|``");
    }

    /** Whether a sentence tells in the past of the event coming about: "sealed the agreement", "the pact was signed". */
    boolean isMade(String event, int sentence) {
        List<Token> tokens = sentences.get(sentence).tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).tag().matches("VBD|VBN"))
                .filter(i -> Lexicon.WORDS.starts("MAKE").contains(tokens.get(i).lemma()))
                .anyMatch(i -> isNear(event, tokens, i, 1) || isNear(event, tokens, i, -1));
    }

    private boolean isNear(String event, List<Token> tokens, int verb, int step) {
        for (int i = verb + step; i >= 0 && i < tokens.size() && Math.abs(i - verb) <= CLOSE; i += step) {
            Token token = tokens.get(i);
            if (breaks(token) || token.tag().equals("IN") && step > 0) {
                return false;
            }
            if (token.isNoun() && !token.isName() && areKin(token.lemma(), event)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEvent(String noun) {
        return classes.isA(noun, NounKind.EVENT)
                || classes.isA(noun, NounKind.ACT)
                || classes.isA(noun, NounKind.PHENOMENON);
    }

    /** The last noun of the group of nouns and adjectives that starts at a token. */
    private static Optional<String> head(TaggedSentence sentence, int from) {
        Optional<String> head = Optional.empty();
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun() && !token.isName()) {
                head = Optional.of(token.lemma());
            } else if (!token.tag().matches("DT|PRP\\$|JJ.*|CD|NNPS?|POS|HYPH|VBG")) {
                break;
            }
        }
        return head;
    }

    private static int indexAt(TaggedSentence sentence, Span span) {
        int at = 0;
        while (at < sentence.size() && sentence.token(at).span().end() <= span.start()) {
            at++;
        }
        return at;
    }

    private static int indexAfter(TaggedSentence sentence, Span span) {
        int at = indexAt(sentence, span);
        while (at < sentence.size() && sentence.token(at).span().start() < span.end()) {
            at++;
        }
        return at;
    }
}
