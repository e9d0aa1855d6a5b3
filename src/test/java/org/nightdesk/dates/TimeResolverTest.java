package org.nightdesk.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Texts;
import org.nightdesk.language.WordClasses;

class TimeResolverTest {

    private static final TimeReader READER = new TimeReader(WordClasses.open());
    private static final TimeResolver RESOLVER = new TimeResolver();

    @Test
    void saysInOneClauseHowATimeFollows() {
        assertThat(resolved("Last March the memo went round.", day("2023-05-12"))
                        .reason())
                .isEqualTo("Last March, the last that was over on 12 May 2023");
        assertThat(resolved("The clinic closed three days ago.", day("2023-05-12"))
                        .reason())
                .isEqualTo("three days ago, counted back from 12 May 2023");
    }

    @Test
    void leavesARelativeTimeOpenUntilItsDocumentIsDated() {
        List<TimeExpression> kept = READER.read(Texts.tagged("The minister resigned on Tuesday.")).stream()
                .map(e -> new TimeExpression(
                        e.id(),
                        e.sentence(),
                        e.span(),
                        e.surface(),
                        TimeMeaning.decode(e.meaning().encode())))
                .toList();
        ResolvedTime undated =
                RESOLVER.resolve(kept, DocumentDate.UNKNOWN).getFirst().time();
        assertThat(undated.isResolved()).isFalse();
        assertThat(undated.reason()).isEqualTo("Tuesday, the document's own date is not known");
        assertThat(RESOLVER.resolve(kept, day("2023-05-12")).getFirst().time().value())
                .isEqualTo("2023-05-09");
    }

    @Test
    void givesATimeAsFarAsBothEndsOfTheDocumentsDateAgree() {
        DocumentDate week = between("2023-05-08", "2023-05-14");
        assertThat(resolved("This year the harvest failed.", week).value()).isEqualTo("2023");
        assertThat(resolved("Sales fell last month.", week).value()).isEqualTo("2023-04");
    }

    @Test
    void givesTheSpreadWhereTheyDoNotAgreeAndNothingWhereItIsWide() {
        ResolvedTime spread = resolved("The minister resigned on Tuesday.", between("2023-05-08", "2023-05-14"));
        assertThat(spread.value()).isEqualTo("2023-05-02/2023-05-09");
        assertThat(spread.precision()).isEqualTo(Precision.RANGE);
        assertThat(resolved("The minister resigned on Tuesday.", between("2023-01-08", "2023-05-14"))
                        .isResolved())
                .isFalse();
    }

    @Test
    void boundsWhatIsVague() {
        ResolvedTime time = resolved("A few days ago the mayor fell ill.", day("2023-05-12"));
        assertThat(time.value()).isEqualTo("PAST_REF");
        assertThat(time.interval())
                .isEqualTo(TimeInterval.of(LocalDate.parse("2023-05-02"), LocalDate.parse("2023-05-10")));
    }

    @Test
    void narrowsTheDaysOfAPartButKeepsTheValueOfTheWhole() {
        ResolvedTime time = resolved("The bank failed earlier this year.", day("2023-05-12"));
        assertThat(time.value()).isEqualTo("2023");
        assertThat(time.interval())
                .isEqualTo(TimeInterval.of(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-05-12")));
    }

    @Test
    void refusesATextThatIsNoMeaning() {
        assertThatThrownBy(() -> TimeMeaning.decode("last week")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeMeaning.decode("shift(doc)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeMeaning.decode("shift(doc,-1,W")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesExpressionsInOrderAndKeepsTheirPlacesInCodePoints() {
        List<TimeExpression> read = READER.read(Texts.tagged("\uD83D\uDD25 Fire on 4 May 2023 and on 9 May 2023."));
        assertThat(read).extracting(TimeExpression::id).containsExactly("t1", "t2");
        assertThat(read.getFirst().span().start()).isEqualTo(10);
        assertThat(read.getFirst().span().length()).isEqualTo("4 May 2023".length());
    }

    @Test
    void countsInAQuotedMailFromTheDayOfThatMail() {
        assertThat(values("The pump failed yesterday.\nOn Fri, Jan 10, 2025 at 4:02 PM Tomas Brell wrote:\n"
                        + "The inspector arrived yesterday."))
                .containsExactly("2025-01-13", "2025-01-10T16:02", "2025-01-09");
    }

    @Test
    void leavesTheTimesOfAForwardedMailOpenWhoseDayIsNotTold() {
        assertThat(values("The pump failed yesterday.\n---------- Forwarded message ---------\n"
                        + "The inspector arrived yesterday."))
                .containsExactly("2025-01-13", "");
    }

    @Test
    void countsInAForwardedReportFromItsDateline() {
        assertThat(values("The club was sold, see below.\n\n---------- Forwarded message ---------\n\n"
                        + "OSLO, January 12 (Nordtel) - The Tarn ski club was sold on Saturday.\n\n"
                        + "Its coach resigned two days ago."))
                .containsExactly("2025-01-12", "2025-01-11", "2025-01-10");
    }

    @Test
    void countsBackFromTheDayOfWritingWhatHasGoneOnUntilThen() {
        assertThat(values(
                        "Ships queued on Friday. The number at anchor has risen to 41; a day earlier it had been 33."))
                .containsExactly("2025-01-10", "2025-01-13");
        assertThat(values("The board met on Friday. A day before that the pilots had walked out."))
                .containsExactly("2025-01-10", "2025-01-09");
        assertThat(values("The yard's own count from Monday's vote gives the pilots more."))
                .containsExactly("2025-01-13");
    }

    @Test
    void takesAShareForNoLengthOfTime() {
        assertThat(values("The yard has lost three quarters of its orders.")).isEmpty();
        assertThat(values("The yard was idle for the whole week.")).containsExactly("P1W");
    }

    @Test
    void readsNoYearInTheNumberOfAFileAndLooksAheadFromAVote() {
        assertThat(values("The court heard case 114/2025 on Monday.")).containsExactly("2025-01-13");
        assertThat(values("Dockers voted on Thursday to strike from Monday."))
                .containsExactly("2025-01-09", "2025-01-20");
    }

    /** Of a document of 14 January 2025, a Tuesday. */
    private static List<String> values(String words) {
        return RESOLVER.resolve(READER.read(Texts.tagged(words)), day("2025-01-14")).stream()
                .map(dated -> dated.time().value())
                .toList();
    }

    private static ResolvedTime resolved(String words, DocumentDate date) {
        return RESOLVER.resolve(READER.read(Texts.tagged(words)), date)
                .getFirst()
                .time();
    }

    private static DocumentDate day(String day) {
        return DocumentDate.day(LocalDate.parse(day), "the test says so");
    }

    private static DocumentDate between(String low, String high) {
        TimeInterval interval = TimeInterval.of(LocalDate.parse(low), LocalDate.parse(high));
        return new DocumentDate(interval, Optional.empty(), List.of("the test says so"));
    }
}
