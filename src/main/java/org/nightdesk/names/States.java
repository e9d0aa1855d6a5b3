package org.nightdesk.names;

import java.util.Optional;

/** Tells to which state of the world the name of a country or a capital belongs. Safe for use by several threads. */
public final class States {

    private final Countries countries = new Countries();

    /** The common short name of the state that has this name or this capital; empty for any other place. */
    public Optional<String> of(String place) {
        return countries.named(place).or(() -> countries.withCapital(place)).map(Country::name);
    }

    /** The common short name of the state that these words name, whether by its name or by the adjective made of it. */
    public Optional<String> meant(String words) {
        return countries.named(words).or(() -> countries.withAdjective(words)).map(Country::name);
    }
}
