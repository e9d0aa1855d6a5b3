/**
 * From words of time to an interval with its precision and its reason; and the date of the document itself.
 */
@NullMarked
package org.nightdesk.dates;

import org.jspecify.annotations.NullMarked;
