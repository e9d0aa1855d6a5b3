package org.nightdesk.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Texts;
import org.nightdesk.dates.TimexScore.Annotation;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Confidence;

/** Reads the annotated passages of {@code newswire.tsv} and {@code wires.tsv}; their heads say what the columns mean. */
class NewswireTest {

    private static final TimeReader READER = new TimeReader(WordClasses.open());
    private static final TimeResolver RESOLVER = new TimeResolver();

    @Test
    void readsTheExpressionsOfNewsWithTheirWordsAndValue() throws IOException {
        TimexScore score = score("newswire.tsv", false);
        assertThat(score.f1()).as(score::toString).isGreaterThan(0.975);
    }

    @Test
    void readsWhatAmericanWiresOfThreeDecadesSayOfTime() throws IOException {
        TimexScore score = score("wires.tsv", false);
        assertThat(score.f1()).as(score::toString).isGreaterThan(0.975);
    }

    @Test
    void isRightInNinetySevenOfAHundredWhereItIsSureAndIsSureOfHalf() throws IOException {
        TimexScore all = score("newswire.tsv", false).plus(score("wires.tsv", false));
        TimexScore sure = score("newswire.tsv", true).plus(score("wires.tsv", true));
        assertThat(sure.precision()).as(sure::toString).isGreaterThanOrEqualTo(0.98);
        assertThat(sure.read() * 2).isGreaterThan(all.read());
    }

    private static TimexScore score(String table, boolean sure) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(NewswireTest.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> score(List.of(l.split("\t")), sure))
                    .reduce(new TimexScore(0, 0, 0, List.of()), TimexScore::plus);
        }
    }

    private static TimexScore score(List<String> row, boolean sure) {
        DocumentDate date = DocumentDate.day(LocalDate.parse(row.get(0)), "the table says so");
        List<TimeExpression> read = READER.read(Texts.tagged(row.get(1).replace("¶", "\n")));
        List<Annotation> found = RESOLVER.resolve(read, date).stream()
                .filter(d -> !sure || d.confidence(date) == Confidence.HIGH)
                .map(d -> new Annotation(d.expression().surface(), value(d.time())))
                .toList();
        List<Annotation> annotated = row.get(2).equals("-")
                ? List.of()
                : Stream.of(row.get(2).split("; ")).map(Annotation::of).toList();
        return TimexScore.of(row.get(0), row.get(1), annotated, found);
    }

    private static String value(ResolvedTime time) {
        return time.isResolved() ? time.value() : "?";
    }
}
