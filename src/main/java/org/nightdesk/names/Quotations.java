package org.nightdesk.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Who speaks in a sentence, and whom a quotation names, who is somebody else. */
final class Quotations {

    private final Lexicon lexicon;

    Quotations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "he said", "said he", "he added". */
    boolean speaks(TaggedSentence in, Token pronoun) {
        int at = pronoun.index();
        return (at + 1 < in.size() && lexicon.isSpeaking(in.token(at + 1)))
                || (at > 0 && lexicon.isSpeaking(in.token(at - 1)));
    }

    /** "Holm said"; "said Holm" to the end of its clause, but not "said Holm would". */
    boolean isSpeaker(TaggedSentence in, int last) {
        boolean ends = last + 1 >= in.size() || in.token(last + 1).tag().matches("[,.:]");
        return speaks(in, in.token(last)) && (ends || lexicon.isSpeaking(in.token(last + 1)));
    }

    /** Whether the pronoun names who spoke the words that were just quoted: "… of the deal," he said. */
    boolean areClosedBy(TaggedSentence in, Token pronoun) {
        int at = pronoun.index() - 1;
        boolean inverted = at > 0 && lexicon.isSpeaking(in.token(at));
        int sign = inverted ? at - 1 : at;
        while (sign > 0 && in.token(sign).is(",")) {
            sign--;
        }
        boolean subject = pronoun.is("he") || pronoun.is("she");
        return subject && sign >= 0 && speaks(in, pronoun) && isQuote(in.token(sign));
    }

    private static boolean isQuote(Token token) {
        return token.text().matches("[\"\u201c\u201d]|``|''");
    }

    /** Whether the quotation began in a sentence before, so that the one before is a part of it. */
    static boolean isContinued(TaggedSentence in) {
        return in.tokens().stream().filter(Quotations::isQuote).count() % 2 == 1;
    }

    /** Who speaks is none of those that the quotation names. */
    static Set<Draft> unquoted(TaggedSentence in, Token pronoun, Set<Draft> people) {
        int opens = 0;
        int signs = 0;
        for (Token token : in.tokens().subList(0, pronoun.index())) {
            if (isQuote(token)) {
                opens = signs % 2 == 0 ? token.span().start() : opens;
                signs++;
            }
        }
        int quotation = signs % 2 == 0 ? opens : 0;
        return people.stream()
                .filter(p -> p.mentions().stream()
                        .anyMatch(m -> m.sentence() == in.index() && m.span().end() <= quotation))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
