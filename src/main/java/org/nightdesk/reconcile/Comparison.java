package org.nightdesk.reconcile;

/**
 * How two claims of a measure stand to each other.
 *
 * @param one the earlier one in order of items
 * @param other the later one
 * @param standing how they stand
 * @param reason why, in one sentence
 */
public record Comparison(Item one, Item other, Standing standing, String reason) {}
