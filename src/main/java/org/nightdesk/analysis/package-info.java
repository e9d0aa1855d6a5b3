/**
 * One Document to one Analysis, composing language, dates, names, figures and events.
 */
@NullMarked
package org.nightdesk.analysis;

import org.jspecify.annotations.NullMarked;
