package org.nightdesk.names;

/**
 * A state of the world.
 *
 * @param name its common short name
 */
record Country(String name) {}
