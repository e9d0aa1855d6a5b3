package org.nightdesk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A store whose rows are in a schema of a PostgreSQL database. */
class ServerStoreTest extends StoreContract {

    private static EmbeddedPostgres postgres;

    ServerStoreTest(@TempDir Path folder) {
        super(folder);
    }

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    StoreLocation location(Path folder) {
        String schema = "job_" + Sha.of(folder.toString()).substring(0, 12);
        return StoreLocation.server(postgres.getJdbcUrl("postgres", "postgres"), schema, folder);
    }
}
