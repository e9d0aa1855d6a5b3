/**
 * The Briefing: all that a report says and the evidence for it, without layout.
 */
@NullMarked
package org.nightdesk.briefing;

import org.jspecify.annotations.NullMarked;
