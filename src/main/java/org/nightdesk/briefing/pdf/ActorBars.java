package org.nightdesk.briefing.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.pdf.layout.Canvas;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Typesetting;

/** A bar for each of the actors that most documents name. */
record ActorBars(List<Bar> bars, Line title, Line below, float left, float right) {

    private static final int DRAWN = 8;
    private static final float NAME = 86f;
    private static final float NUMBER = 20f;
    private static final float HEAD = 24f;
    private static final float ROW = 17.5f;
    private static final float BAR = 10f;

    /** @param documents how many documents name the actor */
    record Bar(String actor, Line name, Line number, int documents) {}

    static ActorBars of(List<ActorRow> actors, int documents, float left, float right, Typesetting typesetting) {
        List<Bar> bars = actors.stream()
                .limit(DRAWN)
                .map(actor -> bar(actor, typesetting))
                .toList();
        Line title = typesetting.line("Documents naming each actor", Styles.FIGURE_TITLE, right - left);
        Line below = typesetting.line("of " + documents + " in this briefing", Styles.SMALL, right - left);
        return new ActorBars(bars, title, below, left, right);
    }

    private static Bar bar(ActorRow actor, Typesetting typesetting) {
        int documents = actor.documents().size();
        return new Bar(
                actor.canonical(),
                typesetting.line(actor.canonical(), Styles.SMALL.in(Ink.TEXT), NAME),
                typesetting.line(String.valueOf(documents), Styles.SMALL.in(Ink.TEXT)),
                documents);
    }

    float height() {
        return HEAD + bars.size() * ROW;
    }

    void paint(Canvas canvas, Tag figure, float top) {
        canvas.figure(figure, left, top, right - left, height(), () -> {
            canvas.line(title, left, top - 1);
            canvas.line(below, left, top + 10);
            for (int i = 0; i < bars.size(); i++) {
                paint(canvas, bars.get(i), top + HEAD + i * ROW);
            }
        });
    }

    private void paint(Canvas canvas, Bar bar, float top) {
        int most = bars.stream().mapToInt(Bar::documents).max().orElse(1);
        float x = left + NAME + 6;
        float width = (right - NUMBER - x) * bar.documents() / Math.max(1, most);
        float text = top + (BAR - bar.name().leading()) / 2;
        canvas.line(bar.name(), left + NAME - bar.name().width(), text);
        canvas.fill(x, top, width, BAR, Ink.DEEP);
        canvas.line(bar.number(), x + width + 2.5f, text);
    }

    String inWords() {
        return bars.stream()
                .map(bar -> bar.actor() + " " + bar.documents())
                .collect(Collectors.joining(", ", "Bar chart of the number of documents naming each actor: ", "."));
    }
}
