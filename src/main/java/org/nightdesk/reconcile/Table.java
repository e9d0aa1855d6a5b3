package org.nightdesk.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables of words beside this package: a row a line, cells parted by tabs, {@code #} starts a remark. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** All words of a table of one column, as stems. */
    static Set<String> stems(String name) {
        return rows(name).stream()
                .flatMap(row -> Arrays.stream(row.getFirst().split(" ")))
                .map(Words::stem)
                .collect(Collectors.toUnmodifiableSet());
    }
}
