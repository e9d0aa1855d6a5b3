package org.nightdesk.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDriver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The database that holds the rows.
 *
 * @param source gives connections to it
 * @param close what lets go of it
 */
record Database(DataSource source, Runnable close) {

    private static final String MIGRATIONS = "classpath:org/nightdesk/store/migration/";

    static {
        // HSQLDB would else change the logging of the whole process.
        System.setProperty("hsqldb.reconfig_logging", "false");
    }

    static Database open(StoreLocation location) {
        return location.server()
                .map(url -> onServer(url, location.schema()))
                .orElseGet(() -> inFolder(location.home().resolve("rows")));
    }

    /**
     * What is acknowledged is on the disk (write_delay), readers never wait (mvcc), rows need not fit into memory (cached),
     * "a" is not "a " (pad_space), and the one lock is ours (lock_file), which needs no heartbeat.
     */
    private static Database inFolder(Path folder) {
        String url = "jdbc:hsqldb:file:" + folder.resolve("nightdesk")
                + ";hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.default_table_type=cached"
                + ";sql.pad_space=false;hsqldb.lock_file=false;hsqldb.applog=0";
        requireWhole(folder);
        DataSource source = new SimpleDriverDataSource(new JDBCDriver(), url, "SA", "");
        migrate(source, "hsqldb", "longvarchar", "PUBLIC");
        return new Database(source, () -> new JdbcTemplate(source).execute("SHUTDOWN"));
    }

    /** HSQLDB would begin an empty database where some of its files are lost. */
    private static void requireWhole(Path folder) {
        boolean script = Files.exists(folder.resolve("nightdesk.script"));
        boolean rows = Files.exists(folder.resolve("nightdesk.data"));
        boolean properties = Files.exists(folder.resolve("nightdesk.properties"));
        if (rows && !(script && properties)) {
            throw new StoreUnavailable(
                    StoreUnavailable.Cause.DAMAGED, "files of the store are missing: " + folder, REBUILD, null);
        }
    }

    static final String REBUILD = "restore a backup, or build it anew with: nightdesk rebuild";

    private static Database onServer(String url, String schema) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setSchema(schema);
        source.setMaximumPoolSize(4);
        source.setInitializationFailTimeout(10_000);
        try {
            migrate(source, "postgresql", "text", schema);
        } catch (RuntimeException failure) {
            source.close();
            throw failure;
        }
        return new Database(source, source::close);
    }

    private static void migrate(DataSource source, String vendor, String words, String schema) {
        Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .locations(MIGRATIONS + "common", MIGRATIONS + vendor)
                .placeholders(Map.of("words", words))
                .table("schema_history")
                // A schema that a newer Nightdesk has changed must not be written to.
                .ignoreMigrationPatterns(new String[0])
                // Changes that were made side by side may come into a store in either order.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
