/**
 * Renders a Briefing as CSV tables, the open form of the workbook: UTF-8 without a byte order mark, a header row, commas,
 * lines ended by a line feed. An empty cell means "not known". A text that a spreadsheet would take for a formula, one
 * that starts with {@code = + - @}, a tab or a carriage return, has an apostrophe before it; numbers and dates never have.
 */
@NullMarked
package org.nightdesk.briefing.data;

import org.jspecify.annotations.NullMarked;
