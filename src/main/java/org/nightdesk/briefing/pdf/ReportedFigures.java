package org.nightdesk.briefing.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.pdf.layout.Canvas;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Tag;

/** The range chart: what is counted, and how far the reports agree. */
final class ReportedFigures implements Section {

    private static final int PRINTED = 12;
    private static final float TICKS = 12f;
    private static final float GAP = 8f;
    private static final String EXPLANATION = "Dot: the value taken; ring: what others report. Arrow: a bound only,"
            + " “over” or “up to”. Red: values that cannot both hold.";

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<Measure> plotted = briefing.measures().stream()
                .filter(measure -> !measure.points().isEmpty())
                .toList();
        if (plotted.isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("Reported figures", section));
        List<Measure> chosen = plotted.subList(0, Math.min(PRINTED, plotted.size()));
        List<ScaleGroup> groups = ScaleGroup.of(chosen);
        String scales = groups.size() > 1 ? " Each axis has its own scale." : "";
        strips.addAll(sheet.caption("What is counted, and how far the reports agree", EXPLANATION + scales, section));
        groups.forEach(group -> strips.addAll(chart(group, sheet, section)));
        if (chosen.size() < briefing.measures().size()) {
            strips.addAll(sheet.remark(
                    "Drawn: " + chosen.size() + " of " + briefing.measures().size()
                            + " measures. More of them are in the register below.",
                    section));
        }
        return strips;
    }

    private static List<Strip> chart(ScaleGroup group, Sheet sheet, Tag section) {
        float left = sheet.page().left() + RangeRow.NAME + 9;
        float right = sheet.page().right() - Chip.WIDTH - 12;
        Axis axis = group.axis();
        Tag figure = section.figure(inWords(group));
        List<Strip> strips = new ArrayList<>();
        strips.add(ticks(axis, group.unit(), left, right, sheet, figure).withNext());
        Strip again = ticks(axis, group.unit(), left, right, sheet, Tag.NONE);
        int count = group.measures().size();
        for (int i = 0; i < count; i++) {
            RangeRow row = new RangeRow(group.measures().get(i), axis, left, right, sheet.typesetting());
            Strip strip = Strip.of(row.height(), (canvas, top) -> paint(canvas, row, sheet, figure, top))
                    .under(again);
            boolean alone = i < count - 1 && (i == 0 || i == count - 2);
            strips.add(alone ? strip.withNext() : strip);
        }
        strips.add(Strip.gap(GAP));
        return strips;
    }

    private static void paint(Canvas canvas, RangeRow row, Sheet sheet, Tag figure, float top) {
        float left = sheet.page().left();
        float chip = sheet.page().right() - Chip.WIDTH;
        canvas.figure(
                figure, left, top, sheet.page().measure(), row.height(), () -> row.paint(canvas, left, chip, top));
    }

    private static Strip ticks(Axis axis, String unit, float left, float right, Sheet sheet, Tag figure) {
        List<Line> labels = axis.ticks().stream()
                .map(tick -> sheet.typesetting().line(TickLabel.of(tick), Styles.TICK))
                .toList();
        Line name = sheet.typesetting().line(unit, Styles.TICK, RangeRow.NAME);
        return Strip.of(TICKS, (canvas, top) -> {
            Runnable painting = () -> {
                canvas.line(name, sheet.page().left(), top + 2);
                for (int i = 0; i < labels.size(); i++) {
                    BigDecimal tick = axis.ticks().get(i);
                    float x = left + axis.at(tick) * (right - left);
                    canvas.line(labels.get(i), x - labels.get(i).width() / 2, top + 2);
                }
            };
            if (figure == Tag.NONE) {
                canvas.artifact(painting);
            } else {
                canvas.figure(figure, sheet.page().left(), top, sheet.page().measure(), TICKS, painting);
            }
        });
    }

    private static String inWords(ScaleGroup group) {
        return group.measures().stream()
                .map(measure -> measure.label() + ": " + measure.asReported() + " ("
                        + measure.verdict().words() + ")")
                .collect(Collectors.joining("; ", "Range chart. ", "."));
    }
}
