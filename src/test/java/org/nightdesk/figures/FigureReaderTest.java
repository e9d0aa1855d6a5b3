package org.nightdesk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.analysis.Texts;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeReader;
import org.nightdesk.dates.TimeResolver;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;
import org.nightdesk.names.AttributionReader;
import org.nightdesk.text.Confidence;

class FigureReaderTest {

    private static final FigureReader READER = new FigureReader();
    private static final AttributionReader SOURCES = new AttributionReader();
    private static final TimeReader TIMES = new TimeReader(WordClasses.open());

    @ParameterizedTest(name = "{0} / {1}")
    @CsvFileSource(resources = "figures.tsv", delimiter = '\t', quoteCharacter = '\u0001', maxCharsPerColumn = 1000)
    void readsAFigure(
            String text,
            String surface,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String unit,
            String hedge,
            String status,
            String source) {
        List<ReportedFigure> figures = read(text);
        assertThat(figures).extracting(ReportedFigure::surface).contains(surface);
        ReportedFigure figure = figures.stream()
                .filter(f -> f.surface().equals(surface))
                .findFirst()
                .orElseThrow();
        assertThat(figure.quantity().value()).isEqualTo(Optional.ofNullable(value));
        assertThat(figure.quantity().low()).isEqualTo(Optional.ofNullable(low));
        assertThat(figure.quantity().high()).isEqualTo(Optional.ofNullable(high));
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(words(figure.quantity().hedge())).isEqualTo(hedge);
        assertThat(words(figure.status())).isEqualTo(status);
        assertThat(figure.source().words()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 200 nurses and 30 doctors walked out. | /About",
                "The slide buried at least 40 houses, two schools and nine barns. | /at least/at least",
                "More than 300 kilos of copper and 12 engines were stolen. | /More than",
                "About 200 nurses and some 30 doctors walked out. | /",
                "About 200 nurses walked out and 30 doctors stayed. | /",
                "About 200 nurses, 30 of them trainees, walked out. | /",
                "Thirty doctors and about 200 nurses walked out. | /"
            })
    void notesTheHedgeOfAnEarlierNumberOfTheList(String text, String shared) {
        assertThat(read(text)).extracting(f -> f.quantity().sharedHedge()).containsExactly(shared.split("/", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister told a meeting in Belmar that 4,589 people were injured in Torvana. | Torvana",
                "The minister told a meeting in Belmar that 4,589 people were injured. | ''",
                "Prosecutors told a hearing in Port Ellis that 62 investors had lost money. | ''",
                "The bank said in Frankfurt that profits at its unit in Spain had risen to 310 million euros. | Spain",
                "Officials in Belmar said 62 people had died. | Belmar"
            })
    void takesThePlaceOfWhatIsToldAndNotThatOfTheTelling(String text, String place) {
        assertThat(read(text)).extracting(ReportedFigure::place).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The toll on 4 April 2024 was 118. | 2024-04-04",
                "The number of patients rose to 812, from 640 in March 2024. | -/2024-03",
                "The number of soldiers captured since January 2024 was 1,120. | -",
                "The number of families in tents has grown to 410; on 12 March 2025 it had been 340. | -/2025-03-12",
                "Strikers closed 40 depots; on 3 May 2024 they had closed 15 depots. | -/2024-05-03"
            })
    void takesATimeThatIsOfTheNumberItself(String text, String times) {
        assertThat(read(text))
                .extracting(f -> f.asOf().map(ResolvedTime::value).orElse("-"))
                .containsExactly(times.split("/"));
    }

    @Test
    void leavesTheBoundsAsStatedWhereAHedgeIsShared() {
        Quantity doctors =
                read("About 200 nurses and 30 doctors walked out.").getLast().quantity();
        assertThat(doctors.hedge()).isEqualTo(Quantity.Hedge.NONE);
        assertThat(doctors.low()).hasValue(BigDecimal.valueOf(30));
        assertThat(doctors.high()).hasValue(BigDecimal.valueOf(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 May 2021 at 14:30 the 19th session opened.",
                "See page 14 of the report and call 555-0142 with questions.",
                "The Mark 5 engine and the B-52 bomber were on show.",
                "He lives at 221 Harbour Road.",
                "He lost the match 6-4, 3-6, 7-5.",
                "The border runs along the 38th parallel.",
                "One of the bridges is closed, and no one knows why.",
                "Flight 212 left from gate 14 in 1998.",
                "The Boeing 737 and the AK-47 are old designs.",
                "Under the 2019 treaty the base was closed.",
                "The 75th anniversary fell on a Sunday.",
                "The talks resumed two years ago.",
                "Article 12 was amended by Resolution 2231.",
                "The yield on 10-year bonds fell."
            })
    void findsNoFigureWhereNothingIsCounted(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void tiesAPartToItsWhole() {
        assertThat(wholes("The toll rose to 87, including 12 children.")).containsExactly("", "f1");
        assertThat(wholes("Rescuers found 48 survivors, 11 of them badly hurt."))
                .containsExactly("", "f1");
        assertThat(wholes("The party took 112 of the 230 seats.")).containsExactly("f2", "");
        assertThat(wholes("It has 320 beds, of which 45 are free.")).containsExactly("", "f1");
    }

    @Test
    void tiesTwoPlacesToTheTotalThatTheyAddUpTo() {
        assertThat(wholes("At least 153 people died. In Spain 144 people died. In Norway 9 people died."))
                .containsExactly("", "f1", "f1");
    }

    @Test
    void doesNotTieTheSumOfTwoThingsThatDiffer() {
        assertThat(wholes("At least 153 people died. In Spain 144 people were hurt. In Norway 9 people died."))
                .containsExactly("", "", "");
    }

    @Test
    void givesTheNounThatAnEllipsisLeavesOut() {
        ReportedFigure second = read("At least 40 people died in Spain and at least 10 in Norway.")
                .get(1);
        assertThat(second.unit()).isEqualTo("people died");
        assertThat(second.place()).isEqualTo("Norway");
        assertThat(second.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void isSureWhereTheNounFollowsTheNumber() {
        assertThat(read("The convoy of 60 trucks left.").getFirst().confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void saysWhenByTheWordsOfTimeInTheClause() {
        ReportedFigure figure = read("On 3 May 2021 police arrested 40 men.").getFirst();
        assertThat(figure.asOf()).hasValueSatisfying(t -> assertThat(t.value()).isEqualTo("2021-05-03"));
        assertThat(figure.asOfTime()).isPresent();
    }

    @Test
    void saysWhenByTheDateOfTheDocumentWhereNoWordsDo() {
        DocumentDate date = DocumentDate.day(java.time.LocalDate.of(2021, 5, 3), "given");
        ReportedFigure figure = read("Police arrested 40 men.", date).getFirst();
        assertThat(figure.asOf()).hasValueSatisfying(t -> assertThat(t.value()).isEqualTo("2021-05-03"));
        assertThat(figure.asOfTime()).isEmpty();
    }

    @Test
    void takesASentenceWithoutNumbersForNoCandidate() {
        assertThat(READER.isCandidate(Texts.tagged("The mayor spoke.").getFirst()))
                .isFalse();
        assertThat(READER.isCandidate(Texts.tagged("Dozens of boats sank.").getFirst()))
                .isTrue();
        assertThat(READER.isCandidate(Texts.tagged("It cost €5m.").getFirst())).isTrue();
    }

    private static List<String> wholes(String text) {
        return read(text).stream().map(f -> f.partOf().orElse("")).toList();
    }

    private static List<ReportedFigure> read(String text) {
        return read(text, DocumentDate.UNKNOWN);
    }

    private static List<ReportedFigure> read(String text, DocumentDate date) {
        List<TaggedSentence> sentences = Texts.parsed(text);
        List<DatedExpression> dates = new TimeResolver().resolve(TIMES.read(sentences), date);
        return READER.read(sentences, List.of(), dates, SOURCES.read(sentences, List.of()), date);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
