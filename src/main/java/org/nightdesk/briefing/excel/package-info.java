/**
 * Renders a Briefing as an Excel workbook. The only place that knows POI.
 */
@NullMarked
package org.nightdesk.briefing.excel;

import org.jspecify.annotations.NullMarked;
