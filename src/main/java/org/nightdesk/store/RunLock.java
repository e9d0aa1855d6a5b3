package org.nightdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process a store. The lock is the operating system's, so it goes with the process, however that ends; the file
 * beside it says who holds it.
 */
final class RunLock implements AutoCloseable {

    /** Far behind the text: where locks are mandatory, the text can be read while the lock is held. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final String FILE = "run.lock";

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreUnavailable if another process has it, or the folder cannot be written to */
    static RunLock take(Path home, Holder holder) {
        try {
            Files.createDirectories(home);
            return take(home.resolve(FILE), holder.words());
        } catch (IOException failure) {
            throw new StoreUnavailable(
                    StoreUnavailable.Cause.AWAY,
                    "the store's folder cannot be written to: " + home,
                    "make it writable, or name another with --store",
                    failure);
        }
    }

    private static RunLock take(Path file, String holder) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            channel.close();
            throw heldBy(Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((holder + "\n").getBytes(UTF_8)), 0);
        channel.force(true);
        return new RunLock(channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    static StoreUnavailable heldBy(String holder) {
        return new StoreUnavailable(
                StoreUnavailable.Cause.HELD,
                "another run holds this job: " + (holder.isEmpty() ? "a process that just began" : holder),
                "wait until it is done, or end it",
                null);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException lost) {
            // The lock goes with the process; there is nothing more to release.
        }
    }
}
