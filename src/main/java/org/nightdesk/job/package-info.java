/**
 * The Spring Batch job: thin steps around the packages that do the work.
 */
@NullMarked
package org.nightdesk.job;

import org.jspecify.annotations.NullMarked;
