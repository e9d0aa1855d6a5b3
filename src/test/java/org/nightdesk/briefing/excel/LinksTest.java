package org.nightdesk.briefing.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.briefing.BriefingFixture;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.text.Span;

class LinksTest {

    @Test
    void findARowByItsNameSoThatSortingDoesNotMisleadThem() {
        Links links = new Links(BriefingFixture.floodAndCompany());

        assertThat(links.row("Ledger", "M3"))
                .isEqualTo(new Content.Link("HYPERLINK(\"#Ledger!A\"&MATCH(\"M3\",Ledger!$A:$A,0),\"M3\")", "M3"));
    }

    @Test
    void nameTheRowInALargeWorkbook() {
        Links links = new Links(BriefingFixture.ofFigures(10_001));

        assertThat(links.row("Figures", "D001-f10001"))
                .isEqualTo(new Content.Link("HYPERLINK(\"#Figures!A10002\",\"D001-f10001\")", "D001-f10001"));
    }

    @Test
    void arePlainWordsWhereNoSuchRowIs() {
        Links links = new Links(BriefingFixture.floodAndCompany());

        assertThat(links.row("Ledger", "M99")).isEqualTo(Content.words("M99"));
        assertThat(links.sentence(new Evidence("gone.txt", "D999", 4, new Span(0, 1))))
                .isEqualTo(Content.words("D999 s4"));
    }

    @Test
    void tellHowManyMoreThereAre() {
        Links links = new Links(BriefingFixture.floodAndCompany());

        assertThat(links.rows("Figures", List.of("D001-f1", "D002-f1", "D003-f1")))
                .isInstanceOfSatisfying(
                        Content.Link.class, link -> assertThat(link.shown()).isEqualTo("D001-f1 +2"));
    }

    @Test
    void areNeverMadeOfWordsThatCouldEndTheirFormula() {
        assertThat(Links.page("D1\",\"x\")&cmd(\"", "", "Its text")).isEqualTo(new Content.Blank());
    }
}
