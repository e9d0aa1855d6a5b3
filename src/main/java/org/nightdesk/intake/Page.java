package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.nightdesk.text.BlockKind;

/**
 * The passages of a page: a web page, or the XHTML that another format was turned into. Its structure parts paragraphs,
 * headings, list items and rows, and says what is furniture; {@link Shapes} looks at the rest.
 */
final class Page {

    private static final Set<String> UNREADABLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "head",
            "math",
            "audio",
            "video");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final int LONGEST_CELL = 150;

    private final Conventions conventions;
    private final boolean keepsLines;
    private final @Nullable Element heading;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private BlockKind kind = BlockKind.PARAGRAPH;

    private Page(Element body, boolean keepsLines) {
        this.conventions = Conventions.of(body);
        this.keepsLines = keepsLines;
        this.heading = Conventions.mainHeading(body);
    }

    /** Of a web page, in whose source a line end means no more than a blank. */
    static List<Passage> ofWeb(Element body) {
        Page page = new Page(body, false);
        page.read(body, MainPart.of(body, page.conventions));
        return page.passages();
    }

    /** Of a file turned into XHTML, where line ends are those of the file. */
    static List<Passage> ofFile(Element body) {
        Page page = new Page(body, true);
        page.read(body, MainPart.none());
        return page.passages();
    }

    private void read(Element body, MainPart part) {
        children(body, part);
        flush();
    }

    private List<Passage> passages() {
        return Headings.withoutThoseOfFurniture(passages);
    }

    private void visit(Node node, MainPart part) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element && !UNREADABLE.contains(element.normalName())) {
            visit(element, part);
        }
    }

    private void visit(Element element, MainPart part) {
        if (element.normalName().equals("br")) {
            lineBreak(element);
        } else if (element.normalName().equals("a")) {
            int before = text.length();
            children(element, part);
            linked += Math.max(0, text.length() - before);
        } else if (element.normalName().equals("tr") && isDataRow(element)) {
            row(element, part);
        } else if (isBlock(element)) {
            block(element, part);
        } else {
            children(element, part);
        }
    }

    private void block(Element element, MainPart part) {
        flush();
        BlockKind outer = kind;
        kind = within(outer, element, part);
        children(element, part);
        flush();
        kind = outer;
    }

    private void children(Element element, MainPart part) {
        for (Node child : element.childNodes()) {
            visit(child, part);
        }
    }

    /** Furniture stays furniture whatever stands in it; of the rest the inner element speaks. */
    private BlockKind within(BlockKind outer, Element element, MainPart part) {
        if (outer == BlockKind.FURNITURE || element == heading) {
            return outer == BlockKind.FURNITURE ? outer : BlockKind.TITLE;
        }
        if (part.leavesOut(element)) {
            return BlockKind.FURNITURE;
        }
        return conventions.kindOf(element).orElseGet(() -> byTag(outer, element));
    }

    private static BlockKind byTag(BlockKind outer, Element element) {
        String tag = element.normalName();
        if (HEADINGS.contains(tag)) {
            return BlockKind.HEADING;
        }
        if (ITEMS.contains(tag)) {
            return BlockKind.LIST_ITEM;
        }
        if (tag.equals("p") && element.hasClass("title")) {
            return BlockKind.TITLE;
        }
        return outer;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("button")
                || element.normalName().equals("option")
                || element.normalName().equals("label")
                || element.hasClass("ocr");
    }

    /** A line that begins in lower case goes on with the one before. */
    private void lineBreak(Element br) {
        if (keepsLines) {
            text.append('\n');
        } else if (beginsInLowerCase(br.nextSibling())) {
            text.append(' ');
        } else {
            flush();
        }
    }

    private static boolean beginsInLowerCase(@Nullable Node node) {
        String words =
                node instanceof TextNode line ? line.text() : node instanceof Element element ? element.text() : "";
        return !words.isBlank() && Character.isLowerCase(words.strip().codePointAt(0));
    }

    private void add(String words) {
        text.append(keepsLines ? words : words.replace('\n', ' ').replace('\r', ' '));
    }

    /** Several short cells beside each other; a table that only arranges a page has others. */
    private static boolean isDataRow(Element row) {
        List<Element> cells = row.children();
        return cells.size() > 1
                && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && row.select("table, h1, h2, h3, ul, ol").isEmpty();
    }

    private void row(Element row, MainPart part) {
        flush();
        List<String> cells =
                row.children().stream().map(cell -> Passages.fold(cell.text())).toList();
        boolean isFurniture = kind == BlockKind.FURNITURE || part.leavesOut(row);
        String line = String.join(" | ", cells);
        if (!line.replace("|", "").isBlank()) {
            passages.add(new Passage(isFurniture ? BlockKind.FURNITURE : BlockKind.TABLE_ROW, line));
        }
    }

    private void flush() {
        String words = text.toString();
        int ofLinks = linked;
        text.setLength(0);
        linked = 0;
        if (!words.isBlank()) {
            passages.add(new Passage(isLink(words, ofLinks) ? BlockKind.FURNITURE : kind, words));
        }
    }

    /** Nothing but a link, and no sentence: the headline of another page, or a menu entry. */
    private boolean isLink(String words, int ofLinks) {
        return kind != BlockKind.TITLE
                && !keepsLines
                && ofLinks >= 0.8 * words.strip().length()
                && !Shape.isProse(words);
    }
}
