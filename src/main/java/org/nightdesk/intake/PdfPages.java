package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * What pages do to a text: the same line at the head or foot of each, a number by itself, a paragraph that is cut where
 * one page ends and goes on where the next begins.
 */
final class PdfPages {

    private static final double FULL = 0.9;

    private PdfPages() {}

    static void mend(Element body) {
        List<List<Element>> pages = new ArrayList<>();
        for (Element page : body.select("div.page")) {
            pages.add(page.select("p").stream().filter(Element::hasText).toList());
        }
        List<Element> paragraphs = withoutRunningLines(pages);
        int width = width(paragraphs);
        for (int at = 1; at < paragraphs.size(); at++) {
            if (goesOn(paragraphs.get(at - 1), paragraphs.get(at), width)) {
                join(paragraphs.get(at - 1), paragraphs.get(at));
            }
        }
    }

    private static List<Element> withoutRunningLines(List<List<Element>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> edges(page).forEach(line -> counts.merge(key(line), 1, Integer::sum)));
        List<Element> texts = new ArrayList<>();
        for (List<Element> page : pages) {
            List<Element> running =
                    edges(page).stream().filter(line -> isRunning(line, counts)).toList();
            running.forEach(line -> line.attr("role", "contentinfo"));
            page.stream().filter(line -> !running.contains(line)).forEach(texts::add);
        }
        return texts;
    }

    private static List<Element> edges(List<Element> page) {
        return page.size() < 2 ? List.of() : List.of(page.getFirst(), page.getLast());
    }

    /** Numbers of pages differ, the rest of the line does not. */
    private static String key(Element line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static boolean isRunning(Element line, Map<String, Integer> counts) {
        boolean repeats = Objects.requireNonNullElse(counts.get(key(line)), 0) > 1;
        return repeats && !Shape.isProse(line.text()) || key(line).matches("\\W*#\\W*");
    }

    /** How long the lines of the text are, when they are full. */
    private static int width(List<Element> paragraphs) {
        int[] lengths = paragraphs.stream()
                .flatMap(paragraph -> paragraph.wholeText().strip().lines())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        return lengths.length < 3 ? Integer.MAX_VALUE : lengths[(int) (0.9 * (lengths.length - 1))];
    }

    /** A paragraph without a full stop goes on in the next if that begins in lower case, or had no more room. */
    private static boolean goesOn(Element paragraph, Element next, int width) {
        if (Shape.endsSentence(paragraph.text())
                || Lines.BULLET.matcher(next.text()).matches()) {
            return false;
        }
        String last = paragraph.wholeText().strip().lines().reduce("", (before, line) -> line);
        int firstWord = next.text().split(" ", 2)[0].length();
        boolean isFull = last.length() + 1 + firstWord >= FULL * width;
        return isFull || Character.isLowerCase(next.text().codePointAt(0));
    }

    private static void join(Element paragraph, Element next) {
        next.text(paragraph.wholeText().strip() + "\n" + next.wholeText().strip());
        paragraph.empty();
    }
}
