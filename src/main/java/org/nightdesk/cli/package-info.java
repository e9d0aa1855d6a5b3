/**
 * Commands, progress and exit codes.
 */
@NullMarked
package org.nightdesk.cli;

import org.jspecify.annotations.NullMarked;
