package org.nightdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Attribution;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who said what: the attribution chains of figures and events. */
record AttributionRows(JdbcTemplate jdbc) {

    private static final VersionTable TABLE =
            VersionTable.of("attribution_link", "item_type", "item", "words", "actor");

    /** What was said. */
    enum ItemType {
        FIGURE,
        EVENT
    }

    private record Item(ItemType type, String id) {}

    private record ItemLink(Item item, Attribution.Link link) {}

    void insert(long version, List<ReportedFigure> figures, List<Event> events) {
        List<ItemLink> links = new ArrayList<>();
        figures.forEach(figure -> add(links, new Item(ItemType.FIGURE, figure.id()), figure.source()));
        events.forEach(event -> add(links, new Item(ItemType.EVENT, event.id()), event.source()));
        TABLE.insert(jdbc, version, links, link -> new Object[] {
            link.item().type(),
            link.item().id(),
            link.link().words(),
            link.link().actor()
        });
    }

    private static void add(List<ItemLink> links, Item item, Attribution source) {
        source.chain().forEach(link -> links.add(new ItemLink(item, link)));
    }

    Map<Long, Chains> load(Collection<Long> versions) {
        return TABLE.load(jdbc, versions, AttributionRows::read).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Chains(entry.getValue().stream().collect(Collectors.groupingBy(ItemLink::item)))));
    }

    private static ItemLink read(Row row) {
        return new ItemLink(
                new Item(row.choice(ItemType.class, "item_type"), row.text("item")),
                new Attribution.Link(row.text("words"), row.text("actor")));
    }

    /** The chains of one document. */
    record Chains(Map<Item, List<ItemLink>> links) {

        static final Chains NONE = new Chains(Map.of());

        Attribution of(ItemType type, String id) {
            List<ItemLink> chain = links.getOrDefault(new Item(type, id), List.of());
            return chain.isEmpty()
                    ? Attribution.ARTICLE
                    : new Attribution(chain.stream().map(ItemLink::link).toList());
        }
    }
}
