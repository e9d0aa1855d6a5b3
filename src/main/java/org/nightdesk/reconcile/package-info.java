/**
 * Many analyses to one picture: actors over documents, the same event, the figure ledger, contradictions and
 * changes.
 */
@NullMarked
package org.nightdesk.reconcile;

import org.jspecify.annotations.NullMarked;
