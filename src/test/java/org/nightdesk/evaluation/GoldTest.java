package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.events.EventClass;
import org.nightdesk.events.EventStatus;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.Quantity;
import org.nightdesk.names.ActorType;
import org.nightdesk.text.Span;

/** Whether the gold is in order: that it can be read, and that all it speaks of is there. */
class GoldTest {

    /** What fixes no day: a length, an hour, a recurring day, a vague time. */
    private static final Pattern UNDATED_VALUE = Pattern.compile(
            "P[T\\d.]+[YMWDHS]\\d*M?|T\\d\\d:\\d\\d(/T\\d\\d:\\d\\d)?|XXXX-.*|(PAST|PRESENT|FUTURE)_REF");

    static Stream<EvaluationSet> sets() {
        return EvaluationSet.own().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyDocumentHasGoldAndSaysThatItIsInvented(EvaluationSet set) {
        Gold gold = set.readGold();
        assertThat(gold.documents())
                .containsExactlyInAnyOrderElementsOf(gold.texts().keySet());
        assertThat(gold.texts().values()).allMatch(text -> text.value().contains("This is an invented sample"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everySurfaceStandsInItsDocumentAndNoneAtThePlaceOfAnother(EvaluationSet set) {
        Gold gold = set.readGold();
        assertThat(gold.documents()).allSatisfy(document -> {
            assertThat(places(gold, "dates", "surface", document)).doesNotHaveDuplicates();
            assertThat(places(gold, "figures", "surface", document)).doesNotHaveDuplicates();
            assertThat(places(gold, "events", "trigger", document)).doesNotHaveDuplicates();
            assertThat(places(gold, "aliases", "surface", document)).doesNotHaveDuplicates();
        });
    }

    private static List<Span> places(Gold gold, String table, String words, String document) {
        return gold.placed(table, words, document).stream().map(Placed::span).toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyOtherWordForAnEventStandsInItsDocument(EvaluationSet set) {
        Gold gold = set.readGold();
        assertThat(gold.tables().of("events"))
                .allSatisfy(event -> assertThat(event.oneOf("also")).allMatch(word -> stands(word, event, gold)));
    }

    private static boolean stands(String word, Row event, Gold gold) {
        String text = gold.text(event.document()).value();
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyReferenceLeadsToARow(EvaluationSet set) {
        Tables tables = set.readGold().tables();
        Set<String> actors = ids(tables, "actors", "actor_id");
        Set<String> figures = ids(tables, "figures", "figure_id");
        Set<String> items = Stream.concat(figures.stream(), ids(tables, "events", "event_id").stream())
                .collect(Collectors.toSet());
        assertThat(actors).containsAll(ids(tables, "aliases", "actor_id"));
        Stream.of("agents", "targets", "optional")
                .forEach(
                        column -> assertThat(actors).containsAll(references(tables, "events", row -> row.all(column))));
        assertThat(figures).containsAll(references(tables, "figures", row -> row.oneOf("part_of")));
        assertThat(items).containsAll(ids(tables, "groups", "item_id"));
    }

    private static Set<String> ids(Tables tables, String table, String column) {
        return references(tables, table, row -> List.of(row.text(column)));
    }

    private static Set<String> references(Tables tables, String table, Function<Row, List<String>> ids) {
        return tables.of(table).stream()
                .flatMap(row -> ids.apply(row).stream().map(id -> row.document() + " " + id))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noIdIsGivenTwiceInADocument(EvaluationSet set) {
        Tables tables = set.readGold().tables();
        assertThat(ids(tables, "actors", "actor_id")).hasSameSizeAs(tables.of("actors"));
        assertThat(ids(tables, "figures", "figure_id")).hasSameSizeAs(tables.of("figures"));
        assertThat(ids(tables, "events", "event_id")).hasSameSizeAs(tables.of("events"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyTimeHasAForm(EvaluationSet set) {
        Tables tables = set.readGold().tables();
        Stream<String> values = Stream.concat(
                tables.of("dates").stream().flatMap(row -> row.oneOf("value").stream()),
                tables.of("events").stream().flatMap(row -> row.oneOf("date").stream()));
        assertThat(values)
                .allMatch(value -> Interval.of(value).isPresent()
                        || UNDATED_VALUE.matcher(value).matches());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyKindIsOneThatTheReportKnows(EvaluationSet set) {
        Tables tables = set.readGold().tables();
        assertThat(values(tables, "actors", "type")).isSubsetOf(names(ActorType.values()));
        assertThat(values(tables, "events", "class")).isSubsetOf(names(EventClass.values()));
        assertThat(values(tables, "events", "status")).isSubsetOf(lower(EventStatus.values()));
        assertThat(values(tables, "figures", "status")).isSubsetOf(lower(FigureStatus.values()));
        assertThat(values(tables, "figures", "hedge_class")).isSubsetOf(lower(Quantity.Hedge.values()));
    }

    private static Set<String> values(Tables tables, String table, String column) {
        return tables.of(table).stream()
                .flatMap(row -> row.oneOf(column).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>... kinds) {
        return Arrays.stream(kinds).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> lower(Enum<?>... kinds) {
        return names(kinds).stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
