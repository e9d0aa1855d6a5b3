package org.nightdesk.reconcile;

/**
 * Two accounts of one event that differ.
 *
 * @param kind what they differ in: {@code date} or {@code place}
 * @param one the event as one document tells it
 * @param other as another tells it
 * @param reason why they cannot both hold, in one sentence
 */
public record Divergence(String kind, Item one, Item other, String reason) {}
