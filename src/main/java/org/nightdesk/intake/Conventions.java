package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.RuleTable;

/** What an element of a page is by the conventions of the web: {@code page-conventions.tsv}. */
final class Conventions {

    private record Convention(BlockKind kind, boolean always) {}

    private static final Map<String, Convention> TABLE = load();

    /** The parts of a page that its prose lies within; found once a page, since every other question needs them. */
    private final Set<Element> holders;

    private final Map<Element, Optional<BlockKind>> kinds = new HashMap<>();

    private Conventions(Set<Element> holders) {
        this.holders = holders;
    }

    static Conventions of(Element body) {
        return new Conventions(holders(body));
    }

    private static Map<String, Convention> load() {
        Map<String, Convention> table = new HashMap<>();
        for (RuleTable.Row row :
                RuleTable.of(Conventions.class, "page-conventions.tsv").rows()) {
            Convention convention =
                    new Convention(BlockKind.valueOf(row.cell(2)), row.cell(3).equals("always"));
            table.put(row.cell(0) + " " + row.cell(1), convention);
        }
        return Map.copyOf(table);
    }

    /** The elements that hold words rather than other blocks. */
    static List<Element> leaves(Element body) {
        return body.select("p, li, td, dd, blockquote, div").stream()
                .filter(leaf -> leaf.children().stream().noneMatch(Element::isBlock))
                .toList();
    }

    /** The elements with the main heading, or with over half of the prose, in them. */
    private static Set<Element> holders(Element body) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Element leaf : leaves(body)) {
            int length = Shape.isProse(leaf.ownText()) ? leaf.ownText().length() : 0;
            leaf.parents().forEach(parent -> prose.merge(parent, length, Integer::sum));
        }
        int all = prose.getOrDefault(body, 0);
        Set<Element> holders = prose.entrySet().stream()
                .filter(entry -> all > 0 && 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Optional.ofNullable(mainHeading(body)).ifPresent(heading -> holders.addAll(heading.parents()));
        return holders;
    }

    /** The heading of the report: that of an article, or the one that the title of the page begins with, or the first. */
    static @Nullable Element mainHeading(Element body) {
        Element inArticle = body.selectFirst("article h1, main h1, [role=main] h1, [itemprop=headline]");
        return inArticle != null ? inArticle : titleHeading(body).orElse(body.selectFirst("h1"));
    }

    private static Optional<Element> titleHeading(Element body) {
        Document page = body.ownerDocument();
        String title = page == null ? "" : page.title();
        return body.select("h1, h2, h3").stream()
                .filter(heading -> Shape.words(heading.text()) > 1 && title.startsWith(heading.text()))
                .findFirst();
    }

    /** What an element is, where a convention says so. */
    Optional<BlockKind> kindOf(Element element) {
        Optional<BlockKind> known = kinds.get(element);
        if (known == null) {
            known = read(element);
            kinds.put(element, known);
        }
        return known;
    }

    private Optional<BlockKind> read(Element element) {
        if (holders.contains(element)) {
            return Optional.empty();
        }
        if (isOutOfSight(element)) {
            return Optional.of(BlockKind.FURNITURE);
        }
        return conventions(element).stream()
                .filter(convention -> convention.always() || !holdsProse(element))
                .map(Convention::kind)
                .findFirst();
    }

    boolean isWithinFurniture(Element element) {
        return element.parents().stream()
                .anyMatch(parent ->
                        kindOf(parent).filter(BlockKind.FURNITURE::equals).isPresent());
    }

    private static List<Convention> conventions(Element element) {
        List<Convention> found = new ArrayList<>();
        add(found, "tag " + element.normalName());
        add(found, "role " + element.attr("role").toLowerCase(Locale.ROOT));
        add(found, "itemprop " + element.attr("itemprop").toLowerCase(Locale.ROOT));
        if (element.isBlock()) {
            for (String word : words(element.className() + " " + element.id())) {
                add(found, "word " + word);
            }
            if (element.normalName().equals("header") && !isInArticle(element)) {
                found.add(new Convention(BlockKind.FURNITURE, false));
            }
        }
        return found;
    }

    private static void add(List<Convention> found, String key) {
        Convention convention = TABLE.get(key);
        if (convention != null) {
            found.add(convention);
        }
    }

    private static List<String> words(String names) {
        String cut = names.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return List.of(cut.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    private static boolean isInArticle(Element element) {
        return element.closest("article, main, [role=main]") != null;
    }

    private static boolean isOutOfSight(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-modal").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("position:fixed");
    }

    /** At least two paragraphs, or a long one, that are not links. */
    private static boolean holdsProse(Element element) {
        int length = 0;
        for (Element leaf : element.select("p, li, blockquote")) {
            length += Shape.isProse(leaf.ownText()) ? leaf.ownText().length() : 0;
        }
        length += Shape.isProse(element.ownText()) ? element.ownText().length() : 0;
        return length >= 200;
    }
}
