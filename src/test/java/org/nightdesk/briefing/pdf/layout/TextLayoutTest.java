package org.nightdesk.briefing.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    private static final Style STYLE = new Style(Face.SANS, 10, 14, Color.BLACK);
    private final Typefaces typefaces = new Typefaces();

    @Test
    void linesBreakBetweenWordsAndKeepToTheWidth() {
        List<Line> lines = lines("The ferry of Hale left the quay at noon with forty sheep", 100);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.width() <= 100);
        assertThat(joined(lines)).isEqualTo("The ferry of Hale left the quay at noon with forty sheep");
    }

    @Test
    void aWordWiderThanTheLineIsCutAndNothingIsLost() {
        List<Line> lines = lines("see " + "x".repeat(90) + " end", 60);
        assertThat(lines).allMatch(line -> line.width() <= 60.1f);
        assertThat(joined(lines).replace(" ", "")).isEqualTo("see" + "x".repeat(90) + "end");
    }

    @Test
    void evenALineTooNarrowForOneCharacterComesToAnEnd() {
        assertThat(lines("mmm", 1)).hasSize(3);
    }

    @Test
    void textWithoutWordsHasNoLines() {
        assertThat(lines("", 100)).isEmpty();
        assertThat(TextLayout.lines(List.of(), 100, Tag.NONE, typefaces)).isEmpty();
    }

    @Test
    void chineseBreaksBetweenCharacters() {
        assertThat(lines("谷地救濟局公佈最新傷亡數字", 50)).hasSizeGreaterThan(2);
    }

    @Test
    void rightToLeftWordsStandInVisualOrderWithMirroredBrackets() {
        // "abc (ש)ל def" reads from the right within its Hebrew part
        Line line = lines("abc של(ו) def", 300).getFirst();
        assertThat(line.runs().stream().map(GlyphRun::text).collect(Collectors.joining()))
                .isEqualTo("abc (ו)לש def");
    }

    @Test
    void hanCharactersFollowTheScriptAroundThem() {
        assertThat(font("谷地")).contains("NotoSansSC");
        assertThat(font("谷地の")).contains("NotoSansJP");
        assertThat(font("谷地 박지원")).contains("NotoSansKR");
    }

    @Test
    void aCharacterOfNoFontIsDrawnAsABox() {
        List<GlyphRun> runs = lines("a😀b", 300).getFirst().runs();
        assertThat(runs).extracting(GlyphRun::standIn).containsExactly(false, true, false);
        assertThat(runs.get(1).width()).isPositive();
    }

    @Test
    void referencesBecomeLinksInsideTheirBlock() {
        Tag block = Tag.document().child(Role.PARAGRAPH);
        List<Words> words = List.of(Words.of("Forty sheep ", STYLE), Words.link("D001", STYLE, "source-D001"));
        List<GlyphRun> runs =
                TextLayout.lines(words, 300, block, typefaces).getFirst().runs();
        assertThat(runs.getLast().target()).contains("source-D001");
        assertThat(runs.getFirst().tag())
                .isNotSameAs(block)
                .isNotSameAs(runs.getLast().tag());
    }

    private String font(String text) {
        return lines(text, 300).getFirst().runs().getFirst().font().getPostscriptFontName();
    }

    private List<Line> lines(String text, float width) {
        return TextLayout.lines(List.of(Words.of(text, STYLE)), width, Tag.NONE, typefaces);
    }

    private static String joined(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .map(GlyphRun::text)
                .collect(Collectors.joining());
    }
}
