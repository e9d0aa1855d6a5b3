package org.nightdesk.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.analysis.Texts;
import org.nightdesk.language.WordClasses;

/** Reads and resolves the sentences of {@code expressions.tsv}; its head says what the columns mean. */
class ExpressionsTest {

    private static final TimeReader READER = new TimeReader(WordClasses.open());
    private static final TimeResolver RESOLVER = new TimeResolver();

    static Stream<List<String>> rows() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                ExpressionsTest.class.getResourceAsStream("expressions.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#")).map(l -> List.of(l.split("\t"))).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsEveryExpressionAndNoOther(List<String> row) {
        DocumentDate date = row.get(0).equals("-")
                ? DocumentDate.UNKNOWN
                : DocumentDate.day(LocalDate.parse(row.get(0)), "the table says so");
        List<TimeExpression> read = READER.read(Texts.tagged(row.get(1).replace("¶", "\n")));
        String found = RESOLVER.resolve(read, date).stream()
                .map(d -> d.expression().surface() + " = " + value(d.time()))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(row.get(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void keepsItsMeaningInItsTextForm(List<String> row) {
        assertThat(READER.read(Texts.tagged(row.get(1).replace("¶", "\n"))))
                .extracting(TimeExpression::meaning)
                .allSatisfy(meaning ->
                        assertThat(TimeMeaning.decode(meaning.encode())).isEqualTo(meaning));
    }

    private static String value(ResolvedTime time) {
        return time.isResolved() ? time.value() : "?";
    }
}
