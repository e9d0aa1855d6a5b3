/**
 * Renders one static HTML page a document, with what was read out of it marked in its text.
 */
@NullMarked
package org.nightdesk.briefing.evidence;

import org.jspecify.annotations.NullMarked;
