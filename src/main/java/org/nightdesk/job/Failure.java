package org.nightdesk.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import org.nightdesk.store.StoreUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** From what went wrong in a step to what a person is told. */
final class Failure {

    private Failure() {}

    /** The refusal that stands for a failure; one that nobody expected keeps its cause for the log. */
    static RunRefused refusal(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof RunRefused refused) {
                return refused;
            }
            if (at instanceof StoreUnavailable unavailable) {
                return NightlyRun.refusal(unavailable);
            }
            if (isEnvironment(at)) {
                return new RunRefused(ExitCode.ENVIRONMENT, words(at), failure);
            }
        }
        return new RunRefused(ExitCode.OTHER, "the run failed: " + words(failure), failure);
    }

    private static boolean isEnvironment(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof SQLException
                || failure instanceof DataAccessException
                || failure instanceof TransactionException;
    }

    /** The innermost cause in one line. */
    static String words(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return switch (at) {
            case AccessDeniedException denied -> denied.getFile() + ": no permission";
            case NoSuchFileException missing -> missing.getFile() + ": is missing";
            case FileSystemException refused ->
                refused.getReason() == null ? named(at) : refused.getFile() + ": " + refused.getReason();
            default -> named(at);
        };
    }

    private static String named(Throwable at) {
        String name = at.getClass().getSimpleName();
        return Optional.ofNullable(at.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(message -> name + ": " + message)
                .orElse(name);
    }
}
