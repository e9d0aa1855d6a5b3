package org.nightdesk.names;

import java.util.List;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.BlockKind;

/** Sentences whose capitals say little: Headlines With Most Words Capitalised. */
final class Headlines {

    private static final double MOST = 0.6;

    private Headlines() {}

    static boolean isHeadline(TaggedSentence sentence) {
        BlockKind kind = sentence.sentence().kind();
        boolean heading = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
        Token last = sentence.tokens().getLast();
        boolean open = !last.tag().equals(".") && sentence.size() > 3;
        return (heading || open) && isCapitalised(sentence.tokens());
    }

    /** Whether all of it stands in capitals, so that no word of it is an acronym for that. */
    static boolean isShouted(TaggedSentence sentence) {
        return sentence.tokens().stream().noneMatch(t -> t.text().codePoints().anyMatch(Character::isLowerCase));
    }

    private static boolean isCapitalised(List<Token> tokens) {
        List<Token> words = tokens.stream()
                .filter(t ->
                        t.text().length() > 3 && Character.isLetter(t.text().codePointAt(0)))
                .toList();
        long capitals =
                words.stream().filter(t -> Letters.isCapitalised(t.text())).count();
        return words.size() > 1 && capitals >= MOST * words.size();
    }
}
