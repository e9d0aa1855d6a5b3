/**
 * Renders a Briefing as an Excel workbook. The only place that knows POI. The classes named {@code …Tables} declare what
 * each sheet holds, column by column; {@link org.nightdesk.briefing.excel.TableSheet} alone writes rows, and
 * {@link org.nightdesk.briefing.excel.Overview} alone lays out a page.
 */
@NullMarked
package org.nightdesk.briefing.excel;

import org.jspecify.annotations.NullMarked;
