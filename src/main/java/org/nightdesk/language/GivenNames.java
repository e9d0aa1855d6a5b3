package org.nightdesk.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Which given names only men bear and which only women, by the list of 14,000 names that comes with CoreNLP's models.
 * Names of both, and names not listed, tell nothing.
 */
public final class GivenNames {

    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Set<String> male = new HashSet<>();
    private final Set<String> female = new HashSet<>();

    /** Reads the list. */
    public GivenNames() {
        InputStream in = Objects.requireNonNull(GivenNames.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of given names cannot be read", e);
        }
        Set<String> both = new HashSet<>(male);
        both.retainAll(female);
        male.removeAll(both);
        female.removeAll(both);
    }

    private void add(String line) {
        String[] cells = line.strip().split("\t");
        if (cells.length == 2) {
            Set<String> bearers = cells[1].equals("FEMALE") ? female : male;
            bearers.add(cells[0].toLowerCase(Locale.ROOT));
        }
    }

    public boolean isMale(String name) {
        return male.contains(name.toLowerCase(Locale.ROOT));
    }

    public boolean isFemale(String name) {
        return female.contains(name.toLowerCase(Locale.ROOT));
    }
}
