package org.nightdesk.reconcile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures and events of which an analyst says that they are not the same.
 *
 * @param pairs two rows each
 */
record Separations(Set<Set<Item>> pairs) {

    Separations {
        pairs = Set.copyOf(pairs);
    }

    private boolean holds(Item one, Item other) {
        return !one.equals(other) && pairs.contains(Set.of(one, other));
    }

    private boolean names(Item item) {
        return pairs.stream().anyMatch(pair -> pair.contains(item));
    }

    /** What keeps things apart by a rule, and by the analysts. */
    <T> Clusters.Apart<T> besides(Clusters.Apart<T> rule, Function<T, Item> item) {
        return pairs.isEmpty() ? rule : new Both<>(this, rule, item);
    }

    private record Both<T>(Separations separations, Clusters.Apart<T> rule, Function<T, Item> item)
            implements Clusters.Apart<T> {

        @Override
        public Object trait(T thing) {
            Item row = item.apply(thing);
            return separations.names(row) ? List.of(rule.trait(thing), row) : rule.trait(thing);
        }

        @Override
        public String document(T thing) {
            return rule.document(thing);
        }

        @Override
        public boolean differ(T one, T other) {
            return rule.differ(one, other) || separations.holds(item.apply(one), item.apply(other));
        }

        @Override
        public boolean differWithin(T one, T other) {
            return rule.differWithin(one, other) || separations.holds(item.apply(one), item.apply(other));
        }
    }
}
