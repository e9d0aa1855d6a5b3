package org.nightdesk.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.nightdesk.language.TaggedSentence;

/** How far what each source says reaches, where several share a sentence. */
final class AttributionReach {

    private static final Set<String> JOINING = Set.of("while", "whereas", "but", "and");

    private AttributionReach() {}

    /** What is said ends where another source takes over. */
    static List<AttributionFrame> apart(TaggedSentence sentence, List<AttributionFrame> frames) {
        return frames.stream()
                .sorted(Comparator.comparingInt(AttributionFrame::anchor))
                .map(frame -> frame.until(Math.min(
                        Math.min(contrast(sentence, frame), secondVerb(sentence, frame, frames)),
                        end(sentence, frame, frames))))
                .toList();
    }

    /** "Police said …, while the city is …": what stands against it is no longer what they say. */
    private static int contrast(TaggedSentence sentence, AttributionFrame frame) {
        boolean after = frame.from() > frame.anchor();
        for (int i = frame.anchor() + 1; after && i + 1 < sentence.size(); i++) {
            boolean contrast =
                    sentence.token(i).is("while") || sentence.token(i).is("whereas");
            if (contrast
                    && sentence.token(i - 1).is(",")
                    && !sentence.token(i + 1).tag().equals("VBG")) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "Denied this and said …", "claimed the town and admitted …": what follows is no longer what was denied or claimed. */
    private static int secondVerb(TaggedSentence sentence, AttributionFrame frame, List<AttributionFrame> frames) {
        int said = frames.stream()
                .filter(other -> frame.alleged() && !other.alleged())
                .mapToInt(AttributionFrame::anchor)
                .filter(anchor -> anchor > frame.anchor() + 1 && isJoined(sentence, anchor))
                .min()
                .orElse(sentence.size());
        return Math.min(said, otherDeed(sentence, frame));
    }

    /** "Accuses the firm of dumping solvent and seeks damages": the second finite verb is no part of the charge. */
    private static int otherDeed(TaggedSentence sentence, AttributionFrame frame) {
        boolean charge = frame.from() > frame.anchor()
                && Set.of("accuse", "charge")
                        .contains(sentence.token(frame.anchor()).lemma());
        for (int i = frame.anchor() + 1; charge && i + 1 < sentence.size(); i++) {
            boolean finite =
                    Set.of("VBZ", "VBD", "VBP").contains(sentence.token(i + 1).tag());
            if (finite && JOINING.contains(sentence.token(i).lemma())) {
                return i;
            }
        }
        return sentence.size();
    }

    private static boolean isJoined(TaggedSentence sentence, int verb) {
        int at = sentence.token(verb - 1).tag().startsWith("RB") ? verb - 2 : verb - 1;
        return JOINING.contains(sentence.token(at).lemma());
    }

    private static int end(TaggedSentence sentence, AttributionFrame frame, List<AttributionFrame> frames) {
        return frames.stream()
                .filter(other -> other.sourceFrom() > frame.anchor() && other.anchor() > frame.anchor())
                .filter(other -> takesOver(sentence, frame, other))
                .mapToInt(AttributionFrame::sourceFrom)
                .min()
                .orElse(sentence.size());
    }

    private static boolean takesOver(TaggedSentence sentence, AttributionFrame frame, AttributionFrame other) {
        boolean before = other.from() <= frame.anchor() && !other.inmost();
        int at = other.sourceFrom() - 1;
        boolean joined =
                at > frame.anchor() && JOINING.contains(sentence.token(at).lemma());
        return before || joined;
    }
}
