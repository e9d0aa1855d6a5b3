package org.nightdesk.job;

import java.util.Optional;
import java.util.function.Supplier;

/** Something made when it is first needed, once; by one thread while others wait. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** What was made, if it was. */
    synchronized Optional<T> made() {
        return made;
    }
}
