package org.nightdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightdesk.intake.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What outlives the rows: an append-only record of arrivals, one JSON object a line, and the original bytes under their
 * hash. An arrival is on the disk when {@link #arrived} returns, so that whatever the rows know the journal knows too.
 */
public final class Journal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Originals originals;
    /** The last arrival of each path, so that one that is told twice is written once. */
    private final Map<String, Arrival> last = new HashMap<>();

    private Journal(Path folder) {
        this.file = folder.resolve("arrivals.jsonl");
        this.originals = new Originals(folder.resolve("originals"));
    }

    /**
     * A file that came.
     *
     * @param date business date of the run that found it
     * @param path relative to the inbox
     * @param sha256 hash of its bytes
     */
    public record Arrival(LocalDate date, String path, String sha256) {}

    /** Opens a journal; an entry that a dying process left half written is dropped. */
    static Journal open(Path folder) {
        try {
            Files.createDirectories(folder);
            Journal journal = new Journal(folder);
            journal.dropTornLine();
            journal.arrivals().forEach(arrival -> journal.last.put(arrival.path(), arrival));
            return journal;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void dropTornLine() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            ByteBuffer one = ByteBuffer.allocate(1);
            while (end > 0 && channel.read(one.clear(), end - 1) == 1 && one.get(0) != '\n') {
                end--;
            }
            if (end < channel.size()) {
                channel.truncate(end);
                channel.force(true);
            }
        }
    }

    /**
     * Keeps a file that came: its bytes first, then the entry.
     *
     * @param original where its bytes can be read
     * @throws IOException if they cannot be read or kept, or are no longer those of the hash
     */
    public void arrived(Arrival arrival, Path original) throws IOException {
        if (arrival.equals(last.get(arrival.path()))) {
            return;
        }
        originals.keep(arrival.sha256(), original);
        append(arrival);
        last.put(arrival.path(), arrival);
    }

    private void append(Arrival arrival) throws IOException {
        String line = JSON.writeValueAsString(JSON.createObjectNode()
                        .put("type", "arrival")
                        .put("date", arrival.date().toString())
                        .put("path", arrival.path())
                        .put("sha256", arrival.sha256()))
                + "\n";
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** All arrivals in order. */
    public List<Arrival> arrivals() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            return lines.map(Journal::read).toList();
        } catch (JacksonException damaged) {
            throw new IOException("the journal is damaged: " + file, damaged);
        }
    }

    private static Arrival read(String line) {
        JsonNode entry = JSON.readTree(line);
        return new Arrival(
                LocalDate.parse(entry.required("date").asString()),
                entry.required("path").asString(),
                entry.required("sha256").asString());
    }

    /** Where the original bytes of a hash are kept. */
    public Path original(String sha256) {
        return originals.place(sha256);
    }

    /** Original bytes under their hash: {@code ab/cdef…}. */
    private record Originals(Path folder) {

        Path place(String sha256) {
            return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
        }

        void keep(String sha256, Path original) throws IOException {
            Path place = place(sha256);
            if (Files.exists(place)) {
                return;
            }
            Files.createDirectories(place.getParent());
            Path draft = place.resolveSibling(place.getFileName() + ".tmp");
            Files.copy(original, draft, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!Sha256.of(draft).equals(sha256)) {
                Files.delete(draft);
                throw new IOException("changed while it was read: " + original);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
