package org.nightdesk.store;

import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The memory of one job, open for one process until it is closed. */
public final class Store implements AutoCloseable {

    private final Database database;
    private final StoreLock lock;
    private final PlatformTransactionManager transactions;
    private final AnalysisRows analyses;
    private final DocumentRows documents;
    private final CopyRows copies;
    private final InboxRows inbox;
    private final ActorRows actors;
    private final RunRows runs;
    private final SnapshotRows snapshots;
    private final CorrectionRows corrections;
    private final Journal journal;

    private Store(Database database, Journal journal, StoreLock lock) {
        JdbcTemplate jdbc = new JdbcTemplate(database.source());
        this.database = database;
        this.lock = lock;
        this.journal = journal;
        this.transactions = new JdbcTransactionManager(database.source());
        this.analyses = new AnalysisRows(jdbc);
        this.documents = new DocumentRows(jdbc, analyses);
        this.copies = new CopyRows(jdbc);
        this.inbox = new InboxRows(jdbc);
        this.actors = new ActorRows(jdbc);
        this.runs = new RunRows(jdbc);
        this.snapshots = new SnapshotRows(jdbc);
        this.corrections = new CorrectionRows(jdbc);
    }

    /**
     * Opens a store, which is made where there is none, and brings its schema up to date.
     *
     * @throws StoreUnavailable if another process holds it, it is damaged, or it cannot be reached
     */
    public static Store open(StoreLocation location, InstantSource clock) {
        Holder holder = Holder.thisProcess(clock);
        StoreLock lock = StoreLock.take(location, holder);
        try {
            Journal journal = Journal.open(location.home().resolve("journal"));
            Database database = Database.open(location);
            lock.sign(holder);
            return new Store(database, journal, lock);
        } catch (RuntimeException failure) {
            lock.close();
            throw Failures.opening(location, failure);
        } catch (SQLException failure) {
            lock.close();
            throw Failures.server(failure);
        }
    }

    public DocumentRows documents() {
        return documents;
    }

    public CopyRows copies() {
        return copies;
    }

    public AnalysisRows analyses() {
        return analyses;
    }

    public InboxRows inbox() {
        return inbox;
    }

    public ActorRows actors() {
        return actors;
    }

    public RunRows runs() {
        return runs;
    }

    public SnapshotRows snapshots() {
        return snapshots;
    }

    public CorrectionRows corrections() {
        return corrections;
    }

    public Journal journal() {
        return journal;
    }

    /** Gives connections to the rows, for what else belongs into the same database. */
    public DataSource source() {
        return database.source();
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    @Override
    public void close() {
        try {
            database.close().run();
        } finally {
            lock.close();
        }
    }
}
