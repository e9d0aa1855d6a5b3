package org.nightdesk.events;

/**
 * What a word tells.
 *
 * @param eventClass its class
 * @param mode a finer class; empty where there is none
 * @param needsActor whether it is told only with someone who does or suffers it
 */
record Trigger(EventClass eventClass, String mode, boolean needsActor) {}
