package org.nightdesk.names;

/**
 * A state of the world.
 *
 * @param name its common short name
 * @param adjective what comes from it; its name where it has no adjective of its own
 */
record Country(String name, String adjective) {}
