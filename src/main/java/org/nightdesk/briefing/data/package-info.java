/**
 * Renders a Briefing as CSV tables and a JSON summary, the open form of the workbook.
 */
@NullMarked
package org.nightdesk.briefing.data;

import org.jspecify.annotations.NullMarked;
