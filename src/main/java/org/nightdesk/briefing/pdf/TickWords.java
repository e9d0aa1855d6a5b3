package org.nightdesk.briefing.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.Typesetting;

/** The words at a tick of a line of time, and their left edge. */
record TickWords(Line line, float x) {

    /** Words for all ticks that have room on the page. */
    static List<TickWords> of(TimeAxis axis, Typesetting typesetting) {
        List<TickWords> words = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate tick : axis.ticks()) {
            Line line = typesetting.line(axis.label(tick, tick.getYear() != year), Styles.TICK);
            if (axis.edge(tick) + line.width() <= typesetting.geometry().right()) {
                words.add(new TickWords(line, axis.edge(tick)));
                year = tick.getYear();
            }
        }
        return words;
    }

    boolean isCrossedBy(float stem) {
        return stem > x - 1.5f && stem < x + line.width() + 1.5f;
    }
}
