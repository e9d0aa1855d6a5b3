/**
 * The text of a document and the places in it: what intake hands on and every later package points back to.
 */
@NullMarked
package org.nightdesk.text;

import org.jspecify.annotations.NullMarked;
