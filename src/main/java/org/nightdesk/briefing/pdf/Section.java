package org.nightdesk.briefing.pdf;

import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.pdf.layout.Strip;

/** A part of the briefing. */
@FunctionalInterface
interface Section {

    /** The part, set; nothing where the briefing has nothing to say in it. */
    List<Strip> strips(Briefing briefing, Sheet sheet);
}
