package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Note;
import org.nightdesk.briefing.pdf.layout.Face;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Style;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Words;

/** What a reader should know of the report itself. */
final class HowToRead implements Section {

    private static final Style TEXT = Styles.CELL.in(Ink.QUIET);

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        if (briefing.notes().isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("How to read this", section));
        for (Note note : briefing.notes()) {
            List<Words> words = new ArrayList<>();
            if (!note.heading().isBlank()) {
                words.add(Words.of(note.heading() + ". ", TEXT.in(Face.SANS_STRONG)));
            }
            words.add(Words.of(note.text(), TEXT));
            strips.addAll(sheet.typesetting().paragraph(words, section.child(Role.PARAGRAPH)));
            strips.add(Strip.gap(3));
        }
        return strips;
    }
}
