package org.nightdesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a job keeps its memory.
 *
 * @param home folder of the store: the journal, the lock and, unless a server holds them, the rows
 * @param server address of a PostgreSQL database ({@code jdbc:postgresql://…}) that holds the rows
 * @param schema the schema of that database that is this job's; not used without a server
 */
public record StoreLocation(Path home, Optional<String> server, String schema) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Rows, journal and lock in one folder. */
    public static StoreLocation folder(Path home) {
        return new StoreLocation(home, Optional.empty(), "");
    }

    /** Rows in a schema of a PostgreSQL database; journal and lock in a folder. */
    public static StoreLocation server(String url, String schema, Path home) {
        return new StoreLocation(home, Optional.of(url), schema);
    }

    /** Whether a value for a store's place is the address of a database that can hold one. */
    public static boolean isServer(String value) {
        return value.startsWith(POSTGRESQL);
    }

    /** Whether there may be rows already; only a server itself can tell what it holds. */
    public boolean exists() {
        return server.isPresent() || Files.exists(home.resolve("rows"));
    }

    /** The place in words for a person; without the password that an address may carry. */
    public String words() {
        return server.map(url -> url.replaceAll("(?i)(password=)[^&]*", "$1***") + ", schema " + schema)
                .orElseGet(home::toString);
    }
}
