package org.nightdesk.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One process a store: a lock in its folder, and where a server holds the rows, a lock of the server's too, since other
 * machines can reach it. Both go with the process, however that ends.
 */
final class StoreLock implements AutoCloseable {

    private final RunLock local;
    private final Optional<Connection> remote;

    private StoreLock(RunLock local, Optional<Connection> remote) {
        this.local = local;
        this.remote = remote;
    }

    /** @throws StoreUnavailable if another process has it, or the place cannot be reached */
    static StoreLock take(StoreLocation location, Holder holder) {
        RunLock local = RunLock.take(location.home(), holder);
        try {
            return new StoreLock(local, location.server().map(url -> remote(url, location.schema())));
        } catch (RuntimeException failure) {
            local.close();
            throw failure;
        }
    }

    /** Records who holds the rows, for those who come next; the tables must be there. */
    void sign(Holder holder) throws SQLException {
        if (remote.isEmpty()) {
            return;
        }
        try (Statement clear = remote.get().createStatement();
                PreparedStatement insert =
                        remote.get().prepareStatement("insert into holder (pid, host, since) values (?, ?, ?)")) {
            clear.executeUpdate("delete from holder");
            insert.setLong(1, holder.pid());
            insert.setString(2, holder.host());
            insert.setObject(3, holder.since().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static Connection remote(String url, String schema) {
        try {
            Connection connection = DriverManager.getConnection(url);
            connection.setSchema(schema);
            if (!locks(connection, schema)) {
                String holder = holder(connection);
                connection.close();
                throw RunLock.heldBy(holder);
            }
            return connection;
        } catch (SQLException failure) {
            throw Failures.server(failure);
        }
    }

    private static boolean locks(Connection connection, String schema) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(hashtext('nightdesk'), hashtext(?))")) {
            lock.setString(1, schema);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection) {
        try (Statement select = connection.createStatement();
                ResultSet result = select.executeQuery("select pid, host, since from holder")) {
            return result.next()
                    ? new Holder(
                                    result.getLong(1),
                                    result.getString(2),
                                    result.getObject(3, OffsetDateTime.class).toInstant())
                            .words()
                    : "";
        } catch (SQLException notYetMade) {
            return "";
        }
    }

    @Override
    public void close() {
        remote.ifPresent(StoreLock::closeQuietly);
        local.close();
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException lost) {
            // The server lets go of the lock when it notices.
        }
    }
}
