package org.nightdesk.briefing.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.TimelineMark;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Tag;

/** Dated events as a drawing. */
final class Timeline implements Section {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final String EXPLANATION =
            "Filled dot: day known. Open dot on a band: only the month or season is known; the band shows the span.";

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<TimelineMark> marks = briefing.timeline();
        if (marks.isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        TimelineDrawing drawing = TimelineDrawing.of(MarkSelection.of(marks), sheet.typesetting());
        List<Strip> strips = new ArrayList<>(sheet.heading("Timeline", section));
        strips.addAll(sheet.caption(title(drawing.marks(), marks.size()), EXPLANATION, section));
        Tag figure = section.figure(inWords(drawing.marks()));
        strips.add(Strip.of(
                drawing.height(),
                (canvas, top) -> canvas.figure(
                        figure,
                        sheet.page().left(),
                        top,
                        sheet.page().measure(),
                        drawing.height(),
                        () -> drawing.paint(canvas, top))));
        return strips;
    }

    private static String title(List<TimelineMark> drawn, int all) {
        String events = drawn.size() == all
                ? all + (all == 1 ? " dated event" : " dated events")
                : drawn.size() + " of " + all + " dated events";
        LocalDate low =
                drawn.stream().map(TimelineMark::low).min(LocalDate::compareTo).orElseThrow();
        LocalDate high =
                drawn.stream().map(TimelineMark::high).max(LocalDate::compareTo).orElseThrow();
        String from = MONTH.format(low);
        String to = MONTH.format(high);
        return events + ", " + (from.equals(to) ? from : from + " – " + to);
    }

    private static String inWords(List<TimelineMark> marks) {
        return marks.stream()
                .map(mark -> mark.when() + ": " + mark.label())
                .collect(Collectors.joining("; ", "Timeline. ", "."));
    }
}
