/**
 * From an inbox file to a Document or a Rejection: what is new, changed, gone or a copy; attachments and
 * archives; page furniture. The only place that knows Tika, behind a seam that another process can fill.
 */
@NullMarked
package org.nightdesk.intake;

import org.jspecify.annotations.NullMarked;
