package org.nightdesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.text.Document;

class ExplanationTest {

    private static final Analyst ANALYST = new Analyst();

    private static final String HARBOUR = """
            PORT ELLARD, March 14, 2024 - Transport Secretary Dana Okoro visited the harbour on Tuesday, a spokesman said.

            The National Harbour Board (NHB) said that at least 300 workers walked out. Okoro praised the workers.

            The NHB will meet unions next month.
            """;

    @Test
    void theDateOfTheDocumentIsToldWithAllItsEvidence() {
        assertThat(explained(HARBOUR))
                .contains("date       2024-03-14", "because    the dateline says \"March 14, 2024\"");
    }

    @Test
    void anActorIsToldWithItsRoleAndWhyItsFormsAreOne() {
        assertThat(explained(HARBOUR))
                .contains(
                        "    actor     a1 Dana Okoro",
                        "                  role         “Transport Secretary” in s0, current, began by 2024-03-14, ended",
                        "                               2024-03-14 or later (no time is told: held on the date of the",
                        "                               document)",
                        "                  spoken of    “Okoro”, a part of the full name, in s2",
                        "                  spoken of    “NHB”, its acronym, in s1, s3");
    }

    @Test
    void aTimeIsToldWithItsValueItsReasonAndHowSureItIs() {
        assertThat(below(HARBOUR, "time", "“Tuesday”"))
                .anySatisfy(line -> assertThat(line).contains("2024-03-12 (day)"))
                .anySatisfy(line -> assertThat(line).contains("the latest up to 14 March 2024"))
                .anySatisfy(line -> assertThat(line).contains("high: "));
    }

    @Test
    void aFigureIsToldWithTheWordsThatHedgeItAndWhoseWordItIs() {
        assertThat(below(HARBOUR, "figure", "“at least 300 workers”"))
                .anySatisfy(line -> assertThat(line).contains("300, 300 to …"))
                .anySatisfy(line -> assertThat(line).contains("“at least”: the number is a lower bound"))
                .anySatisfy(line -> assertThat(line).contains("National Harbour Board (a"))
                .anySatisfy(line -> assertThat(line).contains("actual: "));
    }

    @Test
    void anEventTellsWhetherItsTimeIsItsOwnOrOnlyBoundedByTheDocument() {
        assertThat(below(HARBOUR, "event", "“visited”"))
                .anySatisfy(line -> assertThat(line).contains("CONSULT, VISIT: “visit” in triggers.tsv"))
                .anySatisfy(line -> assertThat(line).contains("high: a finite verb tells it plainly"))
                .anySatisfy(line -> assertThat(line).contains("2024-03-12 (day): “Tuesday” (t2), words of its own"));
        assertThat(below(HARBOUR, "event", "“walked out”"))
                .anySatisfy(line -> assertThat(line).contains("… to 2024-03-14: no words of time, only bounded by"));
        assertThat(below(HARBOUR, "event", "“meet”"))
                .anySatisfy(line -> assertThat(line).contains("2024-04 (month): “next month” (t"))
                .anySatisfy(line -> assertThat(line).contains("planned: by “will”"));
    }

    @Test
    void everyLineFitsAConsoleOfAHundredColumns() {
        assertThat(explained(HARBOUR)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void everySentenceIsShownWithItsReadings() {
        assertThat(explained(HARBOUR)).contains("s3   The NHB will meet unions next month.");
    }

    @Test
    void whatWouldTurnOrEraseTheConsoleIsNotPrinted() {
        assertThat(explained("The mayor\u202E left\u001B[2J the hall."))
                .allSatisfy(line -> assertThat(line).doesNotContain("\u202E", "\u001B"));
    }

    private static List<String> explained(String words) {
        Document document = Texts.document(words);
        return new Explanation(document, ANALYST.analyse(document)).lines();
    }

    /** The lines below the reading of some words. */
    private static List<String> below(String words, String kind, String quoted) {
        List<String> lines = explained(words);
        return lines.stream()
                .dropWhile(line -> !(line.startsWith("    " + kind) && line.endsWith(quoted)))
                .skip(1)
                .takeWhile(line -> line.startsWith(" ".repeat(18)))
                .toList();
    }
}
