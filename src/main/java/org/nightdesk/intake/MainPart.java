package org.nightdesk.intake;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a web page that holds the report, where the page names one and most of its prose stands in it. Outside of
 * it is furniture, also where it is written in sentences: those tell of other reports.
 *
 * @param body of the page
 * @param main the part; null where the page names none
 */
record MainPart(Element body, @Nullable Element main) {

    private static final String NAMED = "[itemprop=articleBody], article, main, [role=main]";
    private static final double MOST = 0.6;

    static MainPart all(Element body) {
        return new MainPart(body, null);
    }

    /** The smallest of the named parts that holds most of the prose and the main heading's article. */
    static MainPart of(Element body) {
        int all = prose(body);
        Optional<Element> main = body.select(NAMED).stream()
                .filter(part -> all > 0 && prose(part) >= MOST * all)
                .min(Comparator.comparingInt(part -> part.text().length()));
        return new MainPart(body, main.orElse(null));
    }

    private static int prose(Element part) {
        return part.select("p, li, blockquote, div:not(:has(p, div))").stream()
                .map(Element::text)
                .filter(Shape::isProse)
                .mapToInt(String::length)
                .sum();
    }

    /** Beside the main part, and neither around it nor around the page's heading, nor in the head of its article. */
    boolean leavesOut(Element element) {
        if (main == null || element == main || element.closest(NAMED) != null && isInSameArticle(element)) {
            return false;
        }
        return !element.parents().contains(main) && !isAround(element);
    }

    private boolean isInSameArticle(Element element) {
        Element article = main == null ? null : main.closest("article, main, [role=main]");
        return article != null && element.parents().contains(article);
    }

    private boolean isAround(Element element) {
        Element heading = Conventions.mainHeading(body);
        return main != null && main.parents().contains(element)
                || heading != null && (heading == element || heading.parents().contains(element));
    }
}
