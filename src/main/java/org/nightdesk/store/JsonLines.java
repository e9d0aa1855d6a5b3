package org.nightdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An append-only file of JSON objects, one a line. A line is on the disk when {@link #append} returns.
 *
 * @param file the file; it need not be there
 */
record JsonLines(Path file) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Drops a line that a dying process left half written. */
    void dropTornLine() throws IOException {
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

    void append(JsonNode entry) throws IOException {
        String line = JSON.writeValueAsString(entry) + "\n";
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /**
     * All lines in order.
     *
     * @throws IOException if the file cannot be read, or one is damaged
     */
    <T> List<T> read(Function<JsonNode, T> reading) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            return lines.map(line -> reading.apply(JSON.readTree(line))).toList();
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new IOException("the journal is damaged: " + file, damaged);
        }
    }
}
