package org.nightdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.text.BlockKind.BYLINE;
import static org.nightdesk.text.BlockKind.CAPTION;
import static org.nightdesk.text.BlockKind.FURNITURE;
import static org.nightdesk.text.BlockKind.HEADING;
import static org.nightdesk.text.BlockKind.LIST_ITEM;
import static org.nightdesk.text.BlockKind.PARAGRAPH;
import static org.nightdesk.text.BlockKind.TABLE_ROW;
import static org.nightdesk.text.BlockKind.TITLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Metadata;

class PlainTextTest {

    private static List<BlockKind> kinds(String text) {
        return Composition.ofFile(text, 100_000).blocks().stream()
                .map(block -> block.kind())
                .toList();
    }

    private static List<String> blocks(String text) {
        Composition composition = Composition.ofFile(text, 100_000);
        return composition.blocks().stream()
                .map(block -> composition.text().at(block.span()))
                .toList();
    }

    @Test
    void aReportIsTitleParagraphsAndHeadingsAndWhatAPagePutsAroundThemIsNotRead() {
        String text = """
                Home | Markets | Weather | Letters
                Menu

                Sugar mill in Orrin to close after 90 years

                Lena Marsh
                3 June 2024, 14:05 GMT

                Workers leave the Orrin mill after the late shift. (Photo: Tom Reed / Orrin Times)

                ORRIN (ND) - The sugar mill that gave this town its name will close in autumn, its owner Beetwell said on Monday.

                Source: Paul Quist / Beetwell.

                What comes next?

                About 640 people work at the mill, and 200 more drive for it. The union wants talks before the summer.

                The end of an age

                The town council meets on Thursday.

                Ben Ode

                Leave a comment

                Close
                """;

        assertThat(kinds(text))
                .containsExactly(
                        FURNITURE, FURNITURE, TITLE, BYLINE, BYLINE, CAPTION, PARAGRAPH, FURNITURE, PARAGRAPH,
                        PARAGRAPH, HEADING, PARAGRAPH, BYLINE, FURNITURE, FURNITURE);
    }

    @Test
    void eachLineIsAParagraphWhereTheTextIsNotWrapped() {
        String first =
                "The ferry between Varn and Holm stays in port until its owner has paid the crew for the months of spring. ";
        String text = "Ferry tied up\n" + first.repeat(2) + "\nA quarrel about pay\n" + first.repeat(3);

        assertThat(kinds(text)).containsExactly(TITLE, PARAGRAPH, HEADING, PARAGRAPH);
    }

    @Test
    void linesOfAWrappedTextAreOneParagraph() {
        String text = """
                Court fines water company for spill

                A court in Velden fined the water company Aquila 2.4 million crowns on
                Wednesday for letting sewage run into the lake for eleven days. The
                judge called it a matter of thrift.

                Aquila said it would appeal; it has until the end of the month to do
                so.
                - The spill was found in May.
                - Bathing is still forbidden.
                """;

        assertThat(blocks(text))
                .hasSize(5)
                .element(1)
                .asString()
                .startsWith("A court in Velden")
                .endsWith("a matter of thrift.");
        assertThat(kinds(text)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH, LIST_ITEM, LIST_ITEM);
    }

    @Test
    void anIndentBeginsAParagraphOfAWrappedText() {
        assertThat(kinds("""
                           DUNMARK, May 3 (ND) -- At least nine miners were killed and 17
                        trapped when a shaft collapsed in the east of Sarnia on Saturday,
                        officials and witnesses said.
                           Rescuers dug through the night. "We heard knocking until about
                        4 a.m.," said a foreman at the mine.
                        """)).containsExactly(PARAGRAPH, PARAGRAPH);
    }

    @Test
    void itemsOfABulletinAreNotTakenForAWrappedText() {
        String ship =
                "HOLM - A ship with 22,000 tonnes of wheat ran aground off Holm early on Sunday; nobody was hurt, they said.";

        assertThat(kinds(
                        "Ship runs aground\n" + ship + "\nPeace talks delayed\n" + ship + "\nRates stay high\n" + ship))
                .containsExactly(TITLE, PARAGRAPH, HEADING, PARAGRAPH, HEADING, PARAGRAPH);
    }

    @Test
    void aPressReleaseKeepsItsHeadlinesAndItsBulletsAndLosesItsAddresses() {
        String text = """
                Contact: Jane Orr
                +41 55 555 0142
                press@aquila.example

                Aquila Holding reports third-quarter results
                Net profit up 12% to 48.3 million crowns

                VELDEN, Oct. 14, 2024 -- Aquila Holding, the largest water company of the region, today reported a net profit of 48.3 million crowns.

                * Revenue rose 4.1% to 612 million crowns
                * 1,204 employees at the end of September

                It pays 0.45 crowns a share.
                ###
                """;

        assertThat(kinds(text))
                .containsExactly(
                        BYLINE, FURNITURE, FURNITURE, TITLE, HEADING, PARAGRAPH, LIST_ITEM, LIST_ITEM, PARAGRAPH,
                        FURNITURE);
    }

    @Test
    void columnsSetWithBlanksAreRows() {
        assertThat(kinds("""
                        The Velden index closed 1.2% lower at 4,310 points on Friday as copper fell.

                        Index       Close    Change
                        Velden 20   4,310    -1.2%
                        """)).containsExactly(PARAGRAPH, TABLE_ROW, TABLE_ROW);
    }

    @Test
    void sentencesAreNeverFurnitureWhereverTheyStand() {
        String text = """
                Two killed in blast at quarry

                The blast shook houses five kilometres away, the mayor of Dunmark said on Sunday evening.

                Police are asking for witnesses.
                Killed: 2
                Injured: 11
                """;

        assertThat(kinds(text)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void aStatementWithTheWordsOfACreditIsNoCaption() {
        assertThat(kinds("""
                        Mapping firm grows

                        The firm sold 40 maps a day, its owner told reporters in Holm on Friday. Map Action of Varn bought most of them.

                        The rest went to schools (about 300 of them), said the owner, who has no children of her own.
                        """)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void aLinkedListOfOtherReportsIsFurnitureAndATableWithBarsIsNot() {
        assertThat(kinds("""
                        Storm toll by county

                        The interior ministry of Sarnia gave these numbers on Tuesday at noon to the press.

                        County | Dead | Missing
                        Upper Lund | 4 | 12
                        Lower Lund | 0 | 3

                        The ministry said that it would give new ones on Wednesday.

                        Read also: Storm nears Lund coast | How to read a storm warning | Ten storms of the century
                        """)).containsExactly(TITLE, PARAGRAPH, TABLE_ROW, TABLE_ROW, TABLE_ROW, PARAGRAPH, FURNITURE);
    }

    @Test
    void theHeadOfAMemoIsKeptForItsMetadata() {
        String text = """
                To: All desks
                From: Ruth Falk
                Date: 12 May 2023
                Subject: Grain talks in Velden

                The talks on the grain corridor go on in Velden until Friday, the envoy of the union told us today.
                """;
        Composition memo = Composition.ofFile(text, 1000);

        assertThat(kinds(text)).containsExactly(BYLINE, BYLINE, BYLINE, TITLE, PARAGRAPH);
        assertThat(PlainText.facts(memo, Metadata.NONE).title()).contains("Grain talks in Velden");
    }

    @Test
    void aTextWithoutAnyParagraphStaysWhole() {
        assertThat(kinds("Notes from the harbour\nfour ships in\ntwo ships out\n- pilot strike\n"))
                .containsExactly(TITLE, PARAGRAPH, PARAGRAPH, LIST_ITEM);
        assertThat(kinds("  \n \n")).isEmpty();
    }

    @Test
    void theAuthorIsTheNameOfABylineAndTheDateOfFilingIsNone() {
        Composition text = Composition.ofFile(
                "Bank lifts rates again\nBy Ada van der Lund, economics editor\nUPDATED 4 May 2022\n"
                        + "The central bank of Sarnia raised its rate by half a point on Tuesday.",
                1000);

        assertThat(PlainText.facts(text, Metadata.NONE))
                .extracting(
                        facts -> facts.title().orElse(""),
                        facts -> facts.author().orElse(""))
                .containsExactly("Bank lifts rates again", "Ada van der Lund");
        assertThat(text.blocks()).extracting(block -> block.kind()).containsExactly(TITLE, BYLINE, BYLINE, PARAGRAPH);
    }

    @Test
    void aLongTextKeepsItsBeginningAndNoHalfCharacter() {
        Composition cut = Composition.ofFile("ab\uD83C\uDF0Acd", 3);

        assertThat(cut.text().value()).isEqualTo("ab");
        assertThat(cut.truncated()).isTrue();
    }
}
