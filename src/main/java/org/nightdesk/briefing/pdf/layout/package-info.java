/**
 * A small layout layer over OpenPDF's direct content. Text becomes lines, blocks become strips, strips flow onto pages,
 * and each piece is painted as the marked content of a structure element or as an artifact, so that the file reads
 * aloud in order. It knows nothing of a Briefing; nothing outside it knows OpenPDF.
 */
@NullMarked
package org.nightdesk.briefing.pdf.layout;

import org.jspecify.annotations.NullMarked;
