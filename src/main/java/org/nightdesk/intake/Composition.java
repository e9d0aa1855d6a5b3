package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.StoredText;

/**
 * A stored text and its blocks.
 *
 * @param truncated whether the limit cut something off
 */
record Composition(StoredText text, List<Block> blocks, boolean truncated) {

    Composition {
        blocks = List.copyOf(blocks);
    }

    /** Of a plain text: the text as it is. */
    static Composition ofFile(String decoded, int maxChars) {
        return ofFile(decoded, BlockKind.PARAGRAPH, maxChars);
    }

    /** The same where the format says what each line is. */
    static Composition ofFile(String decoded, BlockKind kind, int maxChars) {
        String kept = cut(decoded, maxChars);
        List<Lines.Range> ranges = Lines.of(kept).paragraphs(kept);
        List<BlockKind> kinds = Shapes.kinds(
                ranges.stream().map(range -> new Passage(kind, range.of(kept))).toList());
        StoredText text = StoredText.of(kept);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            blocks.add(new Block(
                    kinds.get(i), text.span(ranges.get(i).begin(), ranges.get(i).end())));
        }
        return new Composition(text, blocks, kept.length() < decoded.length());
    }

    /** Of any other: its passages, white space folded, with a blank line between two. */
    static Composition ofPassages(List<Passage> passages, int maxChars) {
        return compose(Passages.folded(passages, false), maxChars);
    }

    /** The same where lines end because a page or a mail is no wider. */
    static Composition ofWrappedPassages(List<Passage> passages, int maxChars) {
        return compose(Passages.folded(passages, true), maxChars);
    }

    private static Composition compose(List<Passage> passages, int maxChars) {
        StringBuilder text = new StringBuilder();
        List<Lines.Range> ranges = new ArrayList<>();
        List<Passage> marked = Shapes.marked(passages);
        for (Passage passage : marked) {
            text.append(text.isEmpty() ? "" : "\n\n");
            ranges.add(new Lines.Range(
                    text.length(), text.length() + passage.text().length()));
            text.append(passage.text());
        }
        return compose(text.toString(), ranges, marked, maxChars);
    }

    private static Composition compose(String text, List<Lines.Range> ranges, List<Passage> passages, int maxChars) {
        StoredText stored = StoredText.of(cut(text, maxChars));
        int length = stored.value().length();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < ranges.size() && ranges.get(i).begin() < length; i++) {
            int end = Math.min(ranges.get(i).end(), length);
            blocks.add(
                    new Block(passages.get(i).kind(), stored.span(ranges.get(i).begin(), end)));
        }
        return new Composition(stored, blocks, length < text.length());
    }

    /** Never between the two halves of one character. */
    private static String cut(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(maxChars - 1)) ? maxChars - 1 : maxChars);
    }

    boolean isEmpty() {
        return text.value().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The words that the analysis reads. */
    String body() {
        return read(text, blocks);
    }

    /** The words of those blocks of a text that the analysis reads, each block on a line. */
    static String read(StoredText text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind().isRead())
                .map(block -> text.at(block.span()))
                .collect(Collectors.joining("\n"));
    }

    /** What its characters and length make a reader know. */
    Set<DocumentFlag> flags() {
        Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
        if (truncated) {
            flags.add(DocumentFlag.TRUNCATED);
        }
        if (text.value().chars().anyMatch(Composition::isOdd)) {
            flags.add(DocumentFlag.ODD_CHARACTERS);
        }
        return flags;
    }

    /** Not decodable, or an override of the direction of writing, which can show words in another order than they are in. */
    private static boolean isOdd(int c) {
        return c == 0xFFFD || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
