/**
 * Who did what to whom, where and when, bound inside one clause.
 */
@NullMarked
package org.nightdesk.events;

import org.jspecify.annotations.NullMarked;
