package org.nightdesk.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report that finds just what the gold has: of each cell the first alternative, with places instead of occurrences. */
final class GoldAsReport {

    private final Gold gold;

    private GoldAsReport(Gold gold) {
        this.gold = gold;
    }

    static Tables of(Gold gold) {
        return new GoldAsReport(gold).tables();
    }

    private Tables tables() {
        return new Tables(Map.of(
                "docs", gold.tables().of("docs"),
                "actors", gold.tables().of("actors"),
                "aliases", gold.tables().of("aliases"),
                "groups", gold.tables().of("groups"),
                "dates", rows("dates", "surface"),
                "figures", rows("figures", "surface"),
                "events", rows("events", "trigger")));
    }

    private List<Row> rows(String table, String words) {
        return gold.documents().stream()
                .flatMap(document -> gold.placed(table, words, document).stream())
                .map(this::read)
                .toList();
    }

    private Row read(Placed placed) {
        Map<String, String> cells = new HashMap<>(placed.row().cells());
        cells.replaceAll((column, cell) -> first(cell));
        cells.put("start", Integer.toString(placed.span().start()));
        cells.put("end", Integer.toString(placed.span().end()));
        cells.put("confidence", "high");
        Stream.of("agents", "targets")
                .forEach(column -> cells.computeIfPresent(column, (key, ids) -> names(placed.row(), column)));
        return new Row(cells);
    }

    private static String first(String cell) {
        return Row.parts(cell, ";").stream()
                .map(part -> Row.parts(part, "\\|").getFirst())
                .collect(Collectors.joining("; "));
    }

    private String names(Row event, String column) {
        return event.all(column).stream().map(id -> name(event.document(), id)).collect(Collectors.joining("; "));
    }

    private String name(String document, String id) {
        return gold.tables().of("actors", document).stream()
                .filter(row -> row.text("actor_id").equals(id))
                .findFirst()
                .orElseThrow()
                .text("canonical");
    }
}
