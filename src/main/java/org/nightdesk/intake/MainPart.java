package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a web page that holds the report, where the page names one. Outside of it is furniture, also where it is
 * written in sentences: those tell of other reports.
 *
 * @param main the part; null where the page names none
 * @param spared what belongs to the report wherever it stands: what its part and its heading lie within
 */
record MainPart(@Nullable Element main, List<Element> spared) {

    private static final String NAMED = "[itemprop=articleBody], article, main, [role=main]";
    private static final String WHOLE = "article, main, [role=main]";
    /** Shares of a page's prose: in the part that also has the heading, and in any other. */
    private static final double MUCH = 0.25;

    private static final double MOST = 0.6;

    MainPart {
        spared = List.copyOf(spared);
    }

    static MainPart none() {
        return new MainPart(null, List.of());
    }

    /** The smallest of the named parts that holds most of the prose; with the heading, a good part of it is enough. */
    static MainPart of(Element body, Conventions conventions) {
        List<Element> leaves = Conventions.leaves(body).stream()
                .filter(leaf -> Shape.isProse(leaf.text()) && !conventions.isWithinFurniture(leaf))
                .toList();
        Element heading = Conventions.mainHeading(body);
        int all = length(leaves);
        Optional<Element> main = body.select(NAMED).stream()
                .filter(part -> all > 0 && length(within(leaves, part)) >= share(part, heading) * all)
                .min(Comparator.comparingInt(part -> part.text().length()));
        return main.map(part -> new MainPart(part, spared(part, heading))).orElse(none());
    }

    private static double share(Element part, @Nullable Element heading) {
        return heading != null && heading.parents().contains(part) ? MUCH : MOST;
    }

    private static List<Element> within(List<Element> leaves, Element part) {
        return leaves.stream().filter(leaf -> leaf.parents().contains(part)).toList();
    }

    private static int length(List<Element> leaves) {
        return leaves.stream().mapToInt(leaf -> leaf.text().length()).sum();
    }

    private static List<Element> spared(Element main, @Nullable Element heading) {
        List<Element> spared = new ArrayList<>(main.parents());
        if (heading != null) {
            spared.add(heading);
            spared.addAll(heading.parents());
        }
        return spared;
    }

    /** Beside the main part. What stands in one article with it, such as a head with the names of the authors, is not. */
    boolean leavesOut(Element element) {
        if (main == null || element == main || spared.contains(element)) {
            return false;
        }
        Element article = main.closest(WHOLE);
        return !element.parents().contains(article == null ? main : article);
    }
}
