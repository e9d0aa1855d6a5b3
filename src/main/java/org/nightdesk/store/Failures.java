package org.nightdesk.store;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** From what went wrong while opening a store to what a person can do about it. */
final class Failures {

    private Failures() {}

    static StoreUnavailable opening(StoreLocation location, RuntimeException failure) {
        if (failure instanceof StoreUnavailable known) {
            return known;
        }
        if (failure instanceof FlywayValidateException) {
            return new StoreUnavailable(
                    StoreUnavailable.Cause.DAMAGED,
                    "the store was written by another version of Nightdesk: " + location.words(),
                    "use that version or a newer one",
                    failure);
        }
        if (failure instanceof UncheckedIOException) {
            return new StoreUnavailable(
                    StoreUnavailable.Cause.AWAY,
                    "the store's folder cannot be used: " + location.home() + " (" + words(failure) + ")",
                    "check the folder, its rights and the space on its disk",
                    failure);
        }
        return location.server().isPresent() ? server(failure) : damaged(location, failure);
    }

    private static StoreUnavailable damaged(StoreLocation location, RuntimeException failure) {
        return new StoreUnavailable(
                StoreUnavailable.Cause.DAMAGED,
                "the store cannot be opened: " + location.words() + " (" + words(failure) + ")",
                Database.REBUILD,
                failure);
    }

    static StoreUnavailable server(Exception failure) {
        return new StoreUnavailable(
                StoreUnavailable.Cause.AWAY,
                "the database cannot be used: " + words(failure),
                "check its address, user and rights, and that it is running",
                failure);
    }

    /** The first line of what the database itself says. */
    private static String words(Throwable failure) {
        Throwable at = failure;
        while (!(at instanceof SQLException) && at.getCause() != null) {
            at = at.getCause();
        }
        return Optional.ofNullable(at.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse(at.getClass().getSimpleName());
    }
}
