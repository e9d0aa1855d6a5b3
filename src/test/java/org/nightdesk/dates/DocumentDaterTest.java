package org.nightdesk.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Texts;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Span;

class DocumentDaterTest {

    private static final WordClasses CLASSES = WordClasses.open();
    private static final TimeReader READER = new TimeReader(CLASSES);
    private static final DocumentDater DATER = new DocumentDater(CLASSES);

    @Test
    void believesTheStatedDayOfAPage() {
        Document page = with(Texts.document("The mill burned down."), "2023-05-12", "article:published_time");
        assertThat(date(page)).satisfies(d -> assertThat(d.best()).contains(LocalDate.parse("2023-05-12")));
    }

    @Test
    void believesALineOfTheTextRatherThanTheDayAFileWasMade() {
        Document file =
                with(Texts.document("Date: 4 May 2023\nThe mill burned down."), "2023-09-30", "dcterms:created");
        assertThat(date(file).best()).contains(LocalDate.parse("2023-05-04"));
    }

    @Test
    void takesTheDayAFileWasMadeForNoMoreThanTheEarliest() {
        Document file = with(Texts.document("The mill burned down."), "2023-09-30", "dcterms:created");
        assertThat(date(file).interval())
                .isEqualTo(new TimeInterval(Optional.of(LocalDate.parse("2023-09-30")), Optional.empty()));
        assertThat(date(file).best()).isEmpty();
    }

    @Test
    void doesNotTakeTheDaysOfAListOfOtherStories() {
        DocumentDate date = date("The mill burned down.\nThe fire spread fast.\nNobody was hurt.\nThe mill is old.\n"
                + "It made flour.\nIt will be rebuilt.\nThe owner said so.\nWork begins soon.\nMore stories\n"
                + "Mayor Resigns\n12 May 2021\nBridge Closed\n3 June 2021");
        assertThat(date).isEqualTo(DocumentDate.UNKNOWN);
    }

    @Test
    void believesAStampRatherThanTheDaysOfOtherStories() {
        DocumentDate date = date("Updated 9 July 2021\nThe mill burned down.\nMayor Resigns\n12 May 2021\n"
                + "Bridge Closed\n3 June 2021");
        assertThat(date.best()).contains(LocalDate.parse("2021-07-09"));
    }

    @Test
    void findsTheYearInWhichTheDayOfAnEventFallsOnItsWeekday() {
        DocumentDate date = date("Tuesday's vote was close. The vote on June 3 brought down the cabinet.");
        assertThat(date.isKnown()).isFalse();
        DateEvidence years = DateEvidence.within(
                Strength.FAIR,
                TimeInterval.of(LocalDate.parse("2021-01-01"), LocalDate.parse("2025-12-31")),
                "the cabinet was in office from 2021 to 2025");
        assertThat(date.with(List.of(years)).interval())
                .isEqualTo(TimeInterval.of(LocalDate.parse("2025-06-03"), LocalDate.parse("2025-06-09")));
    }

    @Test
    void leavesAsideEvidenceOfAnotherYearThanTheWeekdayOfADatelineAllows() {
        DocumentDate date = date("Velden, Thursday, June 3 (NW) - The mill burned down.");
        DateEvidence other = DateEvidence.within(
                Strength.FAIR,
                TimeInterval.of(LocalDate.parse("2022-05-20"), LocalDate.parse("2022-06-20")),
                "another report of a fire is of June 2022");
        assertThat(date.allows(other)).isFalse();
        assertThat(date.with(List.of(other)).isKnown()).isFalse();
    }

    @Test
    void takesADayAloneAtTheTopForThatOfPublicationAndAChangeForALaterOne() {
        assertThat(date("Mill burns\nFri 28 Mar 2025 14.05 GMT\nThe mill burned down.\n"
                                + "Last modified on Sat 29 Mar 2025 09.00 GMT")
                        .best())
                .contains(LocalDate.parse("2025-03-28"));
    }

    @Test
    void believesTheDayThatAHeadingEndsIn() {
        assertThat(date("Stocks end week lower\nMonday's close - 12 May 2025\nShares fell after rates rose.")
                        .best())
                .contains(LocalDate.parse("2025-05-12"));
        assertThat(date("Harbour Board\nMeeting held on Tuesday 9 September 2025 at 18:00\nThe crane was sold.")
                        .best())
                .contains(LocalDate.parse("2025-09-09"));
        assertThat(date("Election of 9 September 2025 was fair\nThe count took a week.")
                        .best())
                .isEmpty();
    }

    @Test
    void tellsADayThatTheDocumentNamesFromOneThatFollows() {
        assertThat(date("Date: 4 May 2023\nThe mill burned down.").isNamed()).isTrue();
        assertThat(DocumentDate.UNKNOWN
                        .with(List.of(DateEvidence.day(Strength.FAIR, LocalDate.parse("2023-05-04"), "it follows")))
                        .isNamed())
                .isFalse();
    }

    @Test
    void datesTheRecordOfAnOccasionByItsDay() {
        assertThat(date("Transcript of the hearing of 4 May 2023\nTHE CHAIR: Good morning.")
                        .best())
                .contains(LocalDate.parse("2023-05-04"));
        assertThat(date("Minutes of the meeting held on 11 May 2023\nThe budget was agreed on Tuesday.")
                        .best())
                .contains(LocalDate.parse("2023-05-11"));
    }

    @Test
    void takesAMonthOfPublicationAsAMonth() {
        assertThat(date("Published: June 2021\nThe mill burned down.").interval())
                .isEqualTo(TimeInterval.of(LocalDate.parse("2021-06-01"), LocalDate.parse("2021-06-30")));
    }

    @Test
    void knowsThatWhatWillBeIsNotOverYet() {
        assertThat(date("The firm will report its results on 24 October 2030.").interval())
                .isEqualTo(new TimeInterval(Optional.empty(), Optional.of(LocalDate.parse("2030-10-24"))));
        assertThat(date("\"We will report on 24 October 2030,\" the firm had said.")
                        .isKnown())
                .isFalse();
    }

    @Test
    void favoursTheWeekdayOfTheReportBeforeThatOfWhatItRemembers() {
        DocumentDate date = date("Divers found six bodies on Thursday in the ferry that sank on Monday.\n"
                + "Last week's storm had cut the road. The storm of 12 May 2021 was the worst in years.");
        assertThat(date.best()).contains(LocalDate.parse("2021-05-20"));
    }

    @Test
    void readsALineThatStampsTheText() {
        assertThat(date("The mill burned down.\nUPDATED 28 March 2019, 10:15").best())
                .contains(LocalDate.parse("2019-03-28"));
        assertThat(date("Velden, 3 June 2021\nDear members, the mill burned down.")
                        .best())
                .contains(LocalDate.parse("2021-06-03"));
    }

    @Test
    void prefersTheDayOfPublicationToThatOfAnUpdate() {
        assertThat(date("Updated: 9 June 2021\nPublished: 7 June 2021\nThe mill burned down.")
                        .best())
                .contains(LocalDate.parse("2021-06-07"));
    }

    @Test
    void readsABylineThatTheSentencesLeaveOut() {
        String words = "By Ada Holm, 14 July 2022";
        Document plain = Texts.document(words + "\nThe mill burned down.");
        List<Block> blocks = new ArrayList<>(plain.blocks());
        blocks.set(0, new Block(BlockKind.BYLINE, new Span(0, words.length())));
        assertThat(date(withBlocks(plain, blocks)).best()).contains(LocalDate.parse("2022-07-14"));
    }

    @Test
    void takesADayBeforeTheFirstWordsWithOrWithoutAPlace() {
        assertThat(date("March 9, 2031 - Corlen Foods said on Sunday that it would close two plants.")
                        .best())
                .contains(LocalDate.of(2031, 3, 9));
        assertThat(date("Delvin, 27 June 2031. The port has reopened after a strike in May.")
                        .best())
                .contains(LocalDate.of(2031, 6, 27));
    }

    @Test
    void takesADatelineWithItsYear() {
        assertThat(date("VELDEN, 3 June 2021 (Northwire) - The mill burned down on Tuesday.")
                        .best())
                .contains(LocalDate.parse("2021-06-03"));
    }

    @Test
    void leavesTheYearOfADatelineOpenUntilAnotherDocumentTellsIt() {
        Document report = Texts.document("Velden, Jun 3 (NW) The mill burned down on Thursday.");
        assertThat(date(report).isKnown()).isFalse();
        DateEvidence sibling = DateEvidence.within(
                Strength.FAIR,
                TimeInterval.of(LocalDate.parse("2021-05-20"), LocalDate.parse("2021-06-20")),
                "another report of the fire is of June 2021");
        assertThat(date(report, List.of(sibling)).best()).contains(LocalDate.parse("2021-06-03"));
    }

    @Test
    void knowsThatNewsOfWhatHasJustHappenedIsOfThatDay() {
        DocumentDate date = date("Mayor Holm has just landed in Velden on April 5, 2022, for talks.");
        assertThat(date.best()).contains(LocalDate.parse("2022-04-05"));
    }

    @Test
    void datesANewsOfAnAnniversaryByItsEvent() {
        DocumentDate date = date("On Sunday crowds marked the second anniversary of the ferry disaster.\n"
                + "The disaster happened in October 2016, when the ferry sank.");
        assertThat(date.interval())
                .isEqualTo(TimeInterval.of(LocalDate.parse("2018-10-01"), LocalDate.parse("2018-12-01")));
    }

    @Test
    void findsTheWeekAfterAnEventThatIsToldTwice() {
        DocumentDate date = date("Last week's landslide killed nine. The landslide of 12 May 2021 cut the road.");
        assertThat(date.interval())
                .isEqualTo(TimeInterval.of(LocalDate.parse("2021-05-17"), LocalDate.parse("2021-05-23")));
    }

    @Test
    void favoursTheWeekdayThatAReportBeginsWithInAWeekThatIsKnown() {
        DocumentDate date = date("The toll of last week's landslide rose on Thursday to nine.\n"
                + "The landslide of 12 May 2021 cut the road.");
        assertThat(date.best()).contains(LocalDate.parse("2021-05-20"));
        assertThat(date.interval().days()).isEqualTo(7);
    }

    @Test
    void knowsThatAReportIsNotOlderThanWhatItTells() {
        DocumentDate date = date("The firm was sold on 9 March 2017. It made boats.");
        assertThat(date.interval().low()).contains(LocalDate.parse("2017-03-09"));
        assertThat(date.interval().high()).isEmpty();
        assertThat(date.best()).isEmpty();
    }

    @Test
    void doesNotTakeTheDateOfAPictureForThatOfTheStory() {
        String caption = "Mayor Holm at the bridge, 2 April 2012.";
        Document plain = Texts.document(caption + "\nThe bridge is closed.");
        List<Block> blocks = new ArrayList<>(plain.blocks());
        blocks.set(0, new Block(BlockKind.CAPTION, blocks.getFirst().span()));
        assertThat(date(withBlocks(plain, blocks))).isEqualTo(DocumentDate.UNKNOWN);
    }

    @Test
    void takesADayFromAnAddressOrAFileName() {
        Document named = named(Texts.document("The bridge is closed."), "in/2021-03-09-velden.txt");
        assertThat(date(named).best()).contains(LocalDate.parse("2021-03-09"));
        Document hashed = named(Texts.document("The bridge is closed."), "000_20210309bd4917.txt");
        assertThat(date(hashed)).isEqualTo(DocumentDate.UNKNOWN);
    }

    @Test
    void leavesTheWeekOfADatelineThatNamesAWeekdayOpen() {
        DocumentDate byline = date("Dockers shut the port\n\nBy Lena Orr\nPORT LOUIS, Wednesday\n\n"
                + "Dockers shut the container terminal today, the harbour board said.");
        assertThat(byline.isKnown()).isFalse();
        assertThat(byline.evidence()).containsExactly("\"PORT LOUIS, Wednesday\", of a week that nothing tells");
        DocumentDate dateline = date("ZURICH, Tuesday (Alpina) - A tremor cracked the wall of the Gletsch dam.");
        assertThat(dateline.evidence()).containsExactly("the dateline says \"Tuesday\", of a week that nothing tells");
    }

    @Test
    void readsTheDateOfAMemoWithAPartOfTheDay() {
        assertThat(date("Memo: clinic audit\n\n**Date:** Tuesday, 14 September 2027, morning\n\nThe audit began.")
                        .best())
                .contains(LocalDate.of(2027, 9, 14));
    }

    @Test
    void saysNothingWhereNothingSaysWhen() {
        assertThat(date("The bridge is closed. On Tuesday it will open.")).isEqualTo(DocumentDate.UNKNOWN);
    }

    private static DocumentDate date(String words) {
        return date(Texts.document(words));
    }

    private static DocumentDate date(Document document) {
        return date(document, List.of());
    }

    private static DocumentDate date(Document document, List<DateEvidence> others) {
        List<TaggedSentence> sentences = Texts.LANGUAGE.tag(document);
        return DATER.date(document, sentences, READER.read(sentences), others);
    }

    private static Document with(Document d, String published, String by) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                Optional.of(by),
                Optional.empty(),
                Optional.empty());
        return new Document(
                d.id(), d.sha256(), d.mediaType(), d.text(), d.blocks(), metadata, Set.of(), Optional.empty());
    }

    private static Document withBlocks(Document d, List<Block> blocks) {
        return new Document(
                d.id(), d.sha256(), d.mediaType(), d.text(), blocks, d.metadata(), Set.of(), Optional.empty());
    }

    private static Document named(Document d, String id) {
        return new Document(
                id, d.sha256(), d.mediaType(), d.text(), d.blocks(), d.metadata(), Set.of(), Optional.empty());
    }
}
