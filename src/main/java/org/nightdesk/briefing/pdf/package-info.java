/**
 * Renders a Briefing as a PDF. The only place that knows OpenPDF.
 */
@NullMarked
package org.nightdesk.briefing.pdf;

import org.jspecify.annotations.NullMarked;
