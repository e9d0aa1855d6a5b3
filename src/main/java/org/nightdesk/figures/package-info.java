/**
 * Every number that counts something: its bounds, what it counts, its hedge, when it was true and who said it.
 */
@NullMarked
package org.nightdesk.figures;

import org.jspecify.annotations.NullMarked;
