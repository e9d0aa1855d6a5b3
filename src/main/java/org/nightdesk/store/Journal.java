package org.nightdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.intake.Sha256;
import org.nightdesk.reconcile.Correction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What outlives the rows: append-only records of arrivals and of corrections, one JSON object a line, and the original
 * bytes under their hash. An arrival is on the disk when {@link #arrived} returns, so that whatever the rows know the
 * journal knows too.
 */
public final class Journal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonLines arrivals;
    private final JsonLines corrections;
    private final Originals originals;
    /** The last arrival of each path, so that one that is told twice is written once. */
    private final Map<String, Arrival> last = new HashMap<>();

    private Journal(Path folder) {
        this.arrivals = new JsonLines(folder.resolve("arrivals.jsonl"));
        this.corrections = new JsonLines(folder.resolve("corrections.jsonl"));
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
            journal.arrivals.dropTornLine();
            journal.corrections.dropTornLine();
            journal.arrivals().forEach(arrival -> journal.last.put(arrival.path(), arrival));
            return journal;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
        arrivals.append(entry(arrival));
        last.put(arrival.path(), arrival);
    }

    private static ObjectNode entry(Arrival arrival) {
        return JSON.createObjectNode()
                .put("type", "arrival")
                .put("date", arrival.date().toString())
                .put("path", arrival.path())
                .put("sha256", arrival.sha256());
    }

    /** All arrivals in order. */
    public List<Arrival> arrivals() throws IOException {
        return arrivals.read(entry -> new Arrival(
                LocalDate.parse(entry.required("date").asString()),
                entry.required("path").asString(),
                entry.required("sha256").asString()));
    }

    /** Keeps what was read from a workbook, all of it or, where the process dies, nothing. */
    public void corrected(CorrectionWorkbook workbook) throws IOException {
        ObjectNode entry = JSON.createObjectNode()
                .put("type", "corrections")
                .put("date", workbook.date().toString())
                .put("path", workbook.path())
                .put("sha256", workbook.sha256());
        ArrayNode given = entry.putArray("corrections");
        workbook.corrections().forEach(c -> given.add(CorrectionText.write(c)));
        corrections.append(entry);
    }

    /** All workbooks with corrections in the order in which they were read. */
    public List<CorrectionWorkbook> corrections() throws IOException {
        return corrections.read(entry -> {
            List<Correction> given = new ArrayList<>();
            entry.required("corrections").forEach(c -> given.add(CorrectionText.read(c)));
            return new CorrectionWorkbook(
                    LocalDate.parse(entry.required("date").asString()),
                    entry.required("path").asString(),
                    entry.required("sha256").asString(),
                    given);
        });
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
