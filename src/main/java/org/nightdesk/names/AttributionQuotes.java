package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Carries the speaker of a quotation over all its sentences: those between its marks, and those quotations that follow
 * in the paragraph without a speaker of their own.
 */
final class AttributionQuotes {

    private AttributionQuotes() {}

    /** A stretch in quotation marks within one sentence. */
    private record Quoted(int from, int to, boolean goesOnBefore, boolean goesOnAfter) {}

    /** Adds to each sentence the frames of quotations whose speaker stands in another. */
    static void spread(List<TaggedSentence> sentences, Map<Integer, List<AttributionFrame>> frames) {
        List<Optional<Quoted>> quotes = quotes(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (quotes.get(i).isPresent()
                    && speaker(frames, sentences.get(i), quotes.get(i).get()).isEmpty()) {
                Optional<AttributionFrame> speaker = neighbour(sentences, frames, quotes, i);
                add(frames, sentences.get(i), quotes.get(i).get(), speaker);
            }
        }
    }

    private static void add(
            Map<Integer, List<AttributionFrame>> frames,
            TaggedSentence sentence,
            Quoted quoted,
            Optional<AttributionFrame> speaker) {
        speaker.ifPresent(s -> frames.computeIfAbsent(sentence.index(), k -> new ArrayList<>())
                .add(new AttributionFrame(
                        sentence.index(),
                        quoted.from(),
                        quoted.from(),
                        quoted.to(),
                        0,
                        0,
                        s.links(),
                        false,
                        s.alleged())));
    }

    /** The speaker in the sentences before, else in those after that the same marks hold. */
    private static Optional<AttributionFrame> neighbour(
            List<TaggedSentence> sentences,
            Map<Integer, List<AttributionFrame>> frames,
            List<Optional<Quoted>> quotes,
            int at) {
        Optional<AttributionFrame> found = Optional.empty();
        for (int i = at - 1; i >= 0 && found.isEmpty() && isLinked(sentences, quotes, i); i--) {
            found = speaker(frames, sentences.get(i), quotes.get(i).orElseThrow());
        }
        for (int i = at + 1; i < sentences.size() && found.isEmpty() && goesOn(quotes, i - 1); i++) {
            found = speaker(frames, sentences.get(i), quotes.get(i).orElseThrow());
        }
        return found;
    }

    private static boolean isLinked(List<TaggedSentence> sentences, List<Optional<Quoted>> quotes, int before) {
        int paragraph = sentences.get(before).sentence().paragraph();
        boolean same = paragraph == sentences.get(before + 1).sentence().paragraph();
        return quotes.get(before).isPresent()
                && quotes.get(before + 1).isPresent()
                && (same || quotes.get(before).get().goesOnAfter());
    }

    private static boolean goesOn(List<Optional<Quoted>> quotes, int before) {
        return quotes.get(before).map(Quoted::goesOnAfter).orElse(false)
                && quotes.get(before + 1).isPresent();
    }

    private static Optional<AttributionFrame> speaker(
            Map<Integer, List<AttributionFrame>> frames, TaggedSentence sentence, Quoted quoted) {
        return frames.getOrDefault(sentence.index(), List.of()).stream()
                .filter(f -> !f.links().isEmpty())
                .filter(f -> f.anchor() < quoted.from() || f.anchor() >= quoted.to())
                .filter(f -> f.from() <= quoted.to() && quoted.from() <= f.to())
                .findFirst();
    }

    /** For each sentence what of it stands in quotation marks; marks left open end with the paragraph after next. */
    private static List<Optional<Quoted>> quotes(List<TaggedSentence> sentences) {
        List<Optional<Quoted>> quotes = new ArrayList<>();
        boolean open = false;
        for (int s = 0; s < sentences.size(); s++) {
            TaggedSentence sentence = sentences.get(s);
            boolean fresh = s > 0
                    && sentence.sentence().paragraph()
                            != sentences.get(s - 1).sentence().paragraph();
            open &= !fresh || startsQuoted(sentence);
            boolean before = open;
            int from = open ? 0 : -1;
            int to = 0;
            for (Token token : sentence.tokens()) {
                if (opens(token, open)) {
                    open = true;
                    from = from < 0 ? token.index() : from;
                } else if (closes(token)) {
                    open = false;
                    to = token.index() + 1;
                }
            }
            quotes.add(
                    from < 0
                            ? Optional.empty()
                            : Optional.of(new Quoted(from, open || to == 0 ? sentence.size() : to, before, open)));
        }
        return quotes;
    }

    private static boolean startsQuoted(TaggedSentence sentence) {
        return sentence.token(0).tag().equals("``");
    }

    private static boolean opens(Token token, boolean open) {
        return token.text().equals("“")
                || token.text().equals("``")
                || token.text().equals("\"") && !open;
    }

    private static boolean closes(Token token) {
        return token.text().equals("”")
                || token.text().equals("''")
                || token.text().equals("\"");
    }
}
