package org.nightdesk.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Token;

/** The words by which events are told, from the tables beside this class. */
final class EventWords {

    private final Map<String, Trigger> verbs = new HashMap<>();
    private final Map<String, Trigger> nouns = new HashMap<>();
    private final Set<String> lightVerbs = new HashSet<>();
    private final Map<String, EventStatus> governing = new HashMap<>();
    private final Map<String, Modal> modals = new HashMap<>();

    EventWords() {
        for (String[] row : rows("triggers.tsv")) {
            Trigger trigger = new Trigger(
                    EventClass.valueOf(row[0]),
                    row[1].equals("-") ? "" : row[1],
                    Trigger.Needs.valueOf(row[3].toUpperCase(Locale.ROOT)));
            Map<String, Trigger> part = row[2].equals("v") ? verbs : nouns;
            words(row[4]).forEach(word -> part.putIfAbsent(word, trigger));
        }
        rows("light-verbs.txt").forEach(row -> lightVerbs.add(row[0]));
        for (String[] row : rows("governing-verbs.tsv")) {
            words(row[1]).forEach(word -> governing.putIfAbsent(word, EventStatus.valueOf(row[0])));
        }
        for (String[] row : rows("modals.tsv")) {
            words(row[1]).forEach(word -> modals.put(word, Modal.valueOf(row[0])));
        }
    }

    /** What a verb tells, given with its particle as {@code set_aside} where it has one. */
    Optional<Trigger> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<Trigger> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether a token may tell an event of this class. */
    boolean tells(Token token, EventClass eventClass) {
        Optional<Trigger> trigger = token.isVerb() ? verb(token.lemma()) : noun(token.lemma());
        return trigger.filter(t -> t.eventClass() == eventClass).isPresent();
    }

    boolean isLight(String verb) {
        return lightVerbs.contains(verb);
    }

    /** What a governing word says of the clause below it. */
    Optional<EventStatus> governing(String lemma) {
        return Optional.ofNullable(governing.get(lemma));
    }

    /** What an auxiliary says of its clause; empty where it is no modal. */
    Optional<Modal> modal(String lemma) {
        return Optional.ofNullable(modals.get(lemma));
    }

    private static List<String> words(String cell) {
        return List.of(cell.trim().split("\\s+"));
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = EventWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }
}
