package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightdesk.text.BlockKind;

/**
 * What the passages of a text are, by their shape and place. The prose from the first full paragraph to the last is the
 * body; what stands before and after it is where titles, names, dates and the furniture of a page are found. When in
 * doubt a passage stays: a menu line read is a smaller harm than a sentence lost. Longer than most classes, since head, body
 * and tail are told apart by one look at the whole.
 */
final class Shapes {

    /** Passages at the top of a text among which its date may stand. */
    private static final int HEAD = 5;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final List<Passage> passages;
    private final int first;
    private final int last;
    private final BlockKind[] kinds;

    private Shapes(List<Passage> passages) {
        this.passages = passages;
        this.first = indexOfProse(passages);
        this.last = passages.size() - 1 - indexOfProse(passages.reversed());
        this.kinds = passages.stream().map(Passage::kind).toArray(BlockKind[]::new);
    }

    /** One kind for each passage. */
    static List<BlockKind> kinds(List<Passage> passages) {
        Shapes shapes = new Shapes(passages);
        if (shapes.first < passages.size()) {
            shapes.readBody();
            shapes.readHead();
            shapes.readTail();
        } else {
            shapes.readList();
        }
        return List.of(shapes.kinds);
    }

    private static int indexOfProse(List<Passage> passages) {
        int at = 0;
        while (at < passages.size() && !isProse(passages.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isProse(Passage passage) {
        return passage.isPlain()
                && Shape.isProse(passage.text())
                && !Credits.isCaption(passage.text())
                && !Credits.isCredit(passage.text())
                && !Shape.isLinkLine(passage.text());
    }

    private String text(int at) {
        return passages.get(at).text();
    }

    /** A text without one full paragraph: notes, a list, a table. All of it stays. */
    private void readList() {
        for (int at = 0; at < kinds.length; at++) {
            kinds[at] = anywhere(at);
        }
        int title = titleIn(0, Math.min(1, kinds.length));
        if (title >= 0 && kinds.length > 1) {
            kinds[title] = BlockKind.TITLE;
        }
    }

    private void readBody() {
        for (int at = 0; at < kinds.length; at++) {
            kinds[at] = anywhere(at);
            boolean inBody = at > first && at < last;
            if (inBody && kinds[at] == BlockKind.PARAGRAPH && isHeading(text(at))) {
                kinds[at] = isInList(at) ? BlockKind.LIST_ITEM : BlockKind.HEADING;
            }
        }
    }

    private static boolean isHeading(String line) {
        return Shape.isShortLine(line) || Shape.isHeadingQuestion(line);
    }

    /** What a passage is wherever it stands. */
    private BlockKind anywhere(int at) {
        String text = text(at);
        if (!passages.get(at).isPlain()) {
            return kinds[at];
        }
        if (Shape.isLinkLine(text)) {
            BlockKind alone = at < HEAD && isStamped(text) ? BlockKind.BYLINE : BlockKind.FURNITURE;
            return isTableRow(at) ? BlockKind.TABLE_ROW : alone;
        }
        if (Credits.isCredit(text) || Shape.isAddress(text)) {
            return BlockKind.FURNITURE;
        }
        if (Credits.isCaption(text)) {
            return BlockKind.CAPTION;
        }
        if (isFiling(text)) {
            return BlockKind.BYLINE;
        }
        if (isTableRow(at)) {
            return BlockKind.TABLE_ROW;
        }
        return Lines.BULLET.matcher(text).matches() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    /** "Situation report no. 6 | 10 November 2026". */
    private static boolean isStamped(String text) {
        return Stream.of(text.split("\\s*[|•·]\\s*"))
                .anyMatch(part -> Shape.isFilingTime(part) && YEAR.matcher(part).find());
    }

    private static boolean isFiling(String text) {
        if (Shape.isFilingTime(text) || Shape.author(text).isPresent()) {
            return true;
        }
        String[] parts = text.split("\\s*[|•·]\\s*");
        return parts.length == 2
                && (Shape.author(parts[0]).isPresent() || Shape.isPersonName(parts[0]))
                && Shape.isFilingTime(parts[1]);
    }

    /** A line with bars or tabs next to another with as many. */
    private boolean isTableRow(int at) {
        int cells = Shape.cells(text(at));
        return cells > 1 && (hasCells(at - 1, cells) || hasCells(at + 1, cells));
    }

    private boolean hasCells(int at, int cells) {
        return at >= 0 && at < passages.size() && Shape.cells(text(at)) == cells;
    }

    /** Short lines in a row are a list, not headings of each other. */
    private boolean isInList(int at) {
        int from = at;
        int to = at;
        while (from > first
                && Shape.isShortLine(text(from - 1))
                && passages.get(from - 1).isPlain()) {
            from--;
        }
        while (to < last
                && Shape.isShortLine(text(to + 1))
                && passages.get(to + 1).isPlain()) {
            to++;
        }
        return to - from >= 2;
    }

    private void readHead() {
        int structural = structuralTitle();
        int title = structural >= 0 ? structural : titleIn(0, first);
        if (title >= 0) {
            kinds[title] = BlockKind.TITLE;
        }
        for (int at = 0; at < first; at++) {
            if (at != title && kinds[at] == BlockKind.PARAGRAPH) {
                kinds[at] = inHead(text(at), at < title);
            }
        }
    }

    private static BlockKind inHead(String line, boolean beforeTitle) {
        if (isLabelledAs(line, "BYLINE")) {
            return BlockKind.BYLINE;
        }
        if (!Shape.isShortLine(line)) {
            return BlockKind.PARAGRAPH;
        }
        if (!beforeTitle && Shape.isPersonName(line)) {
            return BlockKind.BYLINE;
        }
        boolean isMenu = Shape.words(line) <= 2 && !Shape.hasDigit(line);
        return isMenu ? BlockKind.FURNITURE : BlockKind.HEADING;
    }

    private static boolean isLabelledAs(String line, String kind) {
        return Shape.label(line).filter(kind::equals).isPresent();
    }

    /** What the file itself marks as its title. */
    private int structuralTitle() {
        for (int at = 0; at < kinds.length; at++) {
            if (kinds[at] == BlockKind.TITLE) {
                return at;
            }
        }
        return first > 0 && kinds[0] == BlockKind.HEADING ? 0 : -1;
    }

    /** The subject of a memo; else the first of at most two lines; of more, the first that is longer than a menu's. */
    private int titleIn(int from, int to) {
        List<Integer> likely = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (kinds[at] == BlockKind.PARAGRAPH && isTitleLike(text(at))) {
                if (isLabelledAs(text(at), "TITLE")) {
                    return at;
                }
                likely.add(at);
            }
        }
        int fewest = likely.size() <= 2 ? 2 : 4;
        return likely.stream()
                .filter(at -> Shape.words(text(at)) >= fewest)
                .findFirst()
                .orElse(likely.isEmpty() ? -1 : likely.getFirst());
    }

    private static boolean isTitleLike(String line) {
        boolean endsFlat = line.endsWith(".") && !line.endsWith("...");
        return Shape.words(line) <= 25 && !endsFlat && !isLabelledAs(line, "BYLINE");
    }

    /** After the last paragraph: a name next to it is the author's; short lines without a figure are furniture. */
    private void readTail() {
        boolean inFurniture = false;
        for (int at = last + 1; at < kinds.length; at++) {
            if (kinds[at] == BlockKind.PARAGRAPH || kinds[at] == BlockKind.LIST_ITEM && inFurniture) {
                kinds[at] = inTail(at, inFurniture);
            }
            inFurniture |= kinds[at] == BlockKind.FURNITURE && passages.get(at).isPlain();
        }
    }

    private BlockKind inTail(int at, boolean inFurniture) {
        String line = text(at);
        if (at == last + 1 && Shape.isPersonName(line)) {
            return BlockKind.BYLINE;
        }
        if (isLabelledAs(line, "BYLINE") && Shape.isShortLine(line)) {
            return BlockKind.BYLINE;
        }
        boolean isShort = Shape.words(line) <= 10 && !Shape.endsSentence(line);
        boolean mayCount = Shape.hasDigit(line) && !inFurniture;
        return isShort && !mayCount ? BlockKind.FURNITURE : kinds[at];
    }

    /** The passages with what their shape says of them. */
    static List<Passage> marked(List<Passage> passages) {
        List<BlockKind> kinds = kinds(passages);
        List<Passage> marked = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            marked.add(new Passage(kinds.get(at), passages.get(at).text()));
        }
        return marked;
    }
}
