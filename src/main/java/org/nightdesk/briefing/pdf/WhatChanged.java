package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Statement;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Tag;

/** What is new since the report before. */
final class WhatChanged implements Section {

    private static final int PRINTED = 8;

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<Statement> changes = briefing.whatChanged();
        if (changes.isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("What changed", section));
        for (Statement change : changes.subList(0, Math.min(PRINTED, changes.size()))) {
            strips.addAll(sheet.typesetting()
                    .paragraph(
                            sheet.references().words(change, Styles.BODY, Styles.BODY_STRONG),
                            section.child(Role.PARAGRAPH)));
            strips.add(Strip.gap(3));
        }
        if (changes.size() > PRINTED) {
            strips.addAll(sheet.remark(
                    (changes.size() - PRINTED) + " more changes are in the workbook, sheet Changes.", section));
        }
        return strips;
    }
}
