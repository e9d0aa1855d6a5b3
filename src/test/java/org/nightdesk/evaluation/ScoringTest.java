package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scorer on reports of which the score is known. */
class ScoringTest {

    private static final Gold GOLD = EvaluationSet.own().getFirst().readGold();

    private static final Tables PERFECT = GoldAsReport.of(GOLD);

    private static final ScoreSheet PERFECT_SCORE = score(PERFECT);

    private static final ScoreSheet EMPTY_SCORE = score(new Tables(Map.of()));

    private static ScoreSheet score(Tables report) {
        return new Evaluation(GOLD, report).score();
    }

    /** The perfect report with one of its tables changed. */
    private static Tables with(String table, UnaryOperator<Stream<Row>> change) {
        Map<String, List<Row>> tables = new HashMap<>(PERFECT.rows());
        tables.computeIfPresent(
                table, (name, rows) -> change.apply(rows.stream()).toList());
        return new Tables(tables);
    }

    private static Row with(Row row, String column, String value) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(column, value);
        return new Row(cells);
    }

    private static double value(ScoreSheet sheet, Measure measure) {
        return sheet.of(measure).value(measure.kind());
    }

    @ParameterizedTest
    @EnumSource
    void theGoldOnItselfIsAllRight(Measure measure) {
        assertThat(value(PERFECT_SCORE, measure)).isEqualTo(1);
    }

    @Test
    void theGoldOnItselfHasNoErrors() {
        assertThat(PERFECT_SCORE.errors()).isEmpty();
    }

    @Test
    void missingWhatIsMinorCostsNothing() {
        Tables core = new Tables(Map.of(
                "docs", PERFECT.of("docs"),
                "actors", PERFECT.of("actors").stream().filter(Row::isCore).toList(),
                "aliases", PERFECT.of("aliases"),
                "dates", PERFECT.of("dates").stream().filter(Row::isCore).toList(),
                "figures", PERFECT.of("figures").stream().filter(Row::isCore).toList(),
                "events", PERFECT.of("events").stream().filter(Row::isCore).toList(),
                "groups", PERFECT.of("groups")));
        assertThat(score(core).errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyReportScoresNothing(Measure measure) {
        assertThat(value(EMPTY_SCORE, measure)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docs    | date        | 1999-01-01 | DOCUMENT_DATE_EXACT, DOCUMENT_DATE_IN_INTERVAL",
                "dates   | value       | 1999-01-01 | DATES_VALUE, DATES_LENIENT, DATES_HIGH_RIGHT",
                "dates   | confidence  | low        | DATES_HIGH, DATES_HIGH_RIGHT",
                "figures | hedge_class | unknown    | FIGURES_HEDGE",
                "figures | source      | Nobody     | FIGURES_ORIGIN, FIGURES_CHAIN",
                "figures | status      | unknown    | FIGURES_STATUS",
                "figures | part_of     | unknown    | FIGURES_PART_OF",
                "figures | unit        | things     | FIGURES_NOUN, FIGURES_HIGH_RIGHT",
                "figures | confidence  | low        | FIGURES_HIGH, FIGURES_HIGH_RIGHT",
                "events  | class       | NONE       | EVENTS_CLASS",
                "events  | date        | 1999       | EVENTS_DATE",
                "events  | status      | unknown    | EVENTS_STATUS, EVENTS_HIGH_RIGHT",
                "events  | source      | Nobody     | EVENTS_SOURCE",
                "events  | agents      | Nobody     | EVENTS_AGENTS",
                "events  | targets     | Nobody     | EVENTS_TARGETS",
                "events  | confidence  | low        | EVENTS_HIGH, EVENTS_HIGH_RIGHT",
                "groups  | kind        | unknown    | SAME_FIGURE, CONFLICT, SAME_EVENT",
            })
    void aWrongColumnCostsItsOwnMeasuresAll(String table, String column, String value, String measures) {
        ScoreSheet damaged = score(with(table, rows -> rows.map(row -> with(row, column, value))));
        assertThat(Arrays.stream(measures.split(", ")).map(Measure::valueOf))
                .allSatisfy(measure -> assertThat(value(damaged, measure)).isZero());
        assertThat(fallen(damaged)).isSubsetOf(touchedBy(table));
    }

    private static Set<Measure> fallen(ScoreSheet sheet) {
        Set<Measure> fallen = EnumSet.allOf(Measure.class);
        fallen.removeIf(measure -> value(sheet, measure) == 1);
        return fallen;
    }

    /** The measures of a table have its name; documents and groups have names of their own. */
    private static List<Measure> touchedBy(String table) {
        List<String> starts = switch (table) {
            case "docs" -> List.of("document");
            case "groups" -> List.of("groups");
            default -> List.of(table);
        };
        return Arrays.stream(Measure.values())
                .filter(measure -> starts.stream().anyMatch(measure.label()::startsWith))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"dates, DATES_FOUND", "figures, FIGURES_VALUE", "events, EVENTS_FOUND", "actors, ACTORS_NAMED"})
    void aRowLessCostsRecallAndNoPrecision(String table, Measure measure) {
        Tables without = with(table, rows -> rows.skip(1));
        Tally tally = score(without).of(measure);
        assertThat(tally.precision()).isEqualTo(1);
        assertThat(tally.missed()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"dates, DATES_FOUND", "figures, FIGURES_VALUE", "events, EVENTS_FOUND"})
    void aReadingOfWhatIsNoneCostsPrecisionAndNoRecall(String table, Measure measure) {
        Tables more = with(table, rows -> rows.flatMap(row -> Stream.of(row, displaced(row))));
        Tally tally = score(more).of(measure);
        assertThat(tally.recall()).isEqualTo(1);
        assertThat(tally.wrong()).isEqualTo(PERFECT.of(table).size());
    }

    /** The same reading at the end of the document, where nothing stands. */
    private static Row displaced(Row row) {
        String end = Integer.toString(GOLD.text(row.document()).length());
        return with(with(with(row, "start", end), "end", end), "surface", "elsewhere");
    }

    @Test
    void aFigureOfAnotherSizeIsWrong() {
        Tables tenfold = with(
                "figures",
                rows -> rows.map(row -> with(
                        row,
                        "value",
                        row.number("value")
                                .map(number -> number.movePointRight(1).toPlainString())
                                .orElse(""))));
        Tally tally = score(tenfold).of(Measure.FIGURES_VALUE);
        assertThat(tally.right()).as("ranges have no value of their own").isEqualTo(2);
    }

    @Test
    void twoActorsThatAreMadeOneAreSeen() {
        ScoreSheet merged = score(with(
                "actors",
                rows -> rows.map(row ->
                        row.text("actor_id").equals("teresa_ibarra") ? with(row, "actor_id", "rafael_ibarra") : row)));
        assertThat(fallen(merged)).contains(Measure.ACTORS_KEPT_APART, Measure.ACTORS_MERGING);
        assertThat(merged.errors()).anyMatch(error -> error.endsWith("rafael_ibarra, teresa_ibarra"));
    }
}
