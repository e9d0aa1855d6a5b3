package org.nightdesk.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies known the world over under several names, and buildings that stand for them. */
final class Bodies {

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> buildings = new HashSet<>();

    Bodies() {
        for (Tables.Row row : Tables.rows("bodies.tsv")) {
            String name = row.at("name");
            names.put(Countries.key(name), name);
            row.forms("other").forEach(form -> names.put(Countries.key(form), name));
            for (String building : row.forms("building")) {
                names.put(Countries.key(building), name);
                buildings.add(Countries.key(building));
            }
        }
    }

    /** The full name of the body that goes by these words. */
    Optional<String> named(String words) {
        return Optional.ofNullable(names.get(Countries.key(words)));
    }

    /** Whether the words are those of a building, which may also be just a place. */
    boolean isBuilding(String words) {
        return buildings.contains(Countries.key(words));
    }

    /** All forms, as keys. */
    Set<String> forms() {
        return names.keySet();
    }
}
