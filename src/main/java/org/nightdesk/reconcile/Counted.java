package org.nightdesk.reconcile;

import java.util.Set;

/**
 * What a figure counts.
 *
 * @param states what befell those counted: {@code death}; killed and wounded together are {@code casualty}
 * @param being who is counted, where they are people: {@code soldier}; empty otherwise
 * @param head stem of the counted noun
 * @param noun the counted noun as it stands, lower case
 * @param unit what measures, where the noun only measures: {@code year}; empty otherwise
 * @param running whether the count is a total that never falls
 */
record Counted(Set<String> states, String being, String head, String noun, String unit, boolean running) {

    Counted {
        states = Set.copyOf(states);
    }

    boolean isUnit() {
        return !unit.isEmpty();
    }

    /** Whether the count is another one from day to day: those killed add up, those missing are found. */
    boolean isOfItsDay() {
        return running || !states.isEmpty();
    }

    boolean isPeople() {
        return !being.isEmpty() || !states.isEmpty();
    }

    /** What makes two figures worth comparing at all. */
    String key() {
        if (!states.isEmpty()) {
            return String.join("+", states.stream().sorted().toList());
        }
        return isUnit() ? unit : being.isEmpty() ? head : "people";
    }
}
