package org.nightdesk.names;

import java.util.Optional;

/**
 * A power of a state as a text calls it.
 *
 * @param noun the folded noun: "government", "military government", "foreign ministry"
 * @param kind its kind in the table of governments
 * @param country the country that the words name
 * @param hasPlace whether a place or body before the noun says whose it is
 */
record Power(NounPhrase phrase, String noun, String kind, Optional<Country> country, boolean hasPlace) {}
