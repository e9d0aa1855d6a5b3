package org.nightdesk.briefing.pdf;

import java.awt.Color;
import java.util.Locale;
import org.nightdesk.briefing.Verdict;
import org.nightdesk.briefing.pdf.layout.Canvas;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.Typesetting;

/** The verdict on a measure as a small label; only a conflict is filled. */
record Chip(Line words, Verdict verdict) {

    static final float WIDTH = 62f;
    private static final float HEIGHT = 11f;

    static Chip of(Verdict verdict, Typesetting typesetting) {
        Color color = verdict == Verdict.CONFLICT ? Color.WHITE : Ink.of(verdict);
        return new Chip(typesetting.line(verdict.words().toUpperCase(Locale.ROOT), Styles.CHIP.in(color)), verdict);
    }

    /** Paints it around the height {@code middle}. */
    void paint(Canvas canvas, float x, float middle) {
        float top = middle - HEIGHT / 2;
        if (verdict == Verdict.CONFLICT) {
            canvas.fillRound(x, top, WIDTH, HEIGHT, 2.5f, Ink.ALARM);
        } else {
            canvas.frame(x, top, WIDTH, HEIGHT, 2.5f, Ink.of(verdict), 0.7f);
        }
        canvas.line(words, x + (WIDTH - words.width()) / 2, middle - words.leading() / 2);
    }
}
