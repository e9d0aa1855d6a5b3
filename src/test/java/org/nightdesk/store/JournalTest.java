package org.nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.Mark;
import org.nightdesk.reconcile.Target;

class JournalTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 4, 7);

    private final Path folder;

    JournalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path entries() {
        return folder.resolve("journal/arrivals.jsonl");
    }

    private Journal open() {
        return Journal.open(folder.resolve("journal"));
    }

    private Journal.Arrival arrive(Journal journal, LocalDate date, String path, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        Journal.Arrival arrival = new Journal.Arrival(date, path, Sha.of(text));
        journal.arrived(arrival, file);
        return arrival;
    }

    @Test
    void anArrivalIsALineAndItsBytesLieUnderTheirHash() throws IOException {
        Journal.Arrival arrival = arrive(open(), MONDAY, "wire/\"osk\".txt", "The Osk rose.");
        String hash = Sha.of("The Osk rose.");
        assertThat(entries())
                .hasContent(
                        "{\"type\":\"arrival\",\"date\":\"2031-04-07\",\"path\":\"wire/\\\"osk\\\".txt\",\"sha256\":\""
                                + hash + "\"}\n");
        assertThat(folder.resolve("journal/originals")
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2)))
                .hasContent("The Osk rose.");
        assertThat(open().arrivals()).containsExactly(arrival);
    }

    @Test
    void whatARestartTellsAgainIsWrittenOnce() throws IOException {
        Journal.Arrival first = arrive(open(), MONDAY, "a.txt", "One.");
        Journal again = open();
        arrive(again, MONDAY, "a.txt", "One.");
        Journal.Arrival second = arrive(again, MONDAY.plusDays(1), "a.txt", "Two.");
        Journal.Arrival third = arrive(again, MONDAY.plusDays(2), "a.txt", "One.");
        assertThat(again.arrivals()).containsExactly(first, second, third);
    }

    @Test
    void anEntryThatADyingProcessLeftHalfWrittenIsDropped() throws IOException {
        Journal.Arrival first = arrive(open(), MONDAY, "a.txt", "One.");
        Files.writeString(entries(), "{\"type\":\"arrival\",\"date\":\"20", StandardOpenOption.APPEND);
        Journal journal = open();
        Journal.Arrival second = arrive(journal, MONDAY, "b.txt", "Two.");
        assertThat(journal.arrivals()).containsExactly(first, second);
    }

    @Test
    void bytesThatChangedWhileTheyWereReadAreNotKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "Two.");
        Journal.Arrival arrival = new Journal.Arrival(MONDAY, "a.txt", Sha.of("One."));
        Journal journal = open();
        assertThatThrownBy(() -> journal.arrived(arrival, file))
                .isInstanceOf(IOException.class)
                .hasMessage("changed while it was read: " + file);
        assertThat(journal.arrivals()).isEmpty();
        assertThat(journal.original(Sha.of("One."))).doesNotExist();
    }

    private static final Correction WRONG = new Correction(
            "C1",
            MONDAY,
            Correction.Action.WRONG_FIGURE,
            new Target.OfFigure(new Mark("wire/osk.txt", "41 \"people\"", "0a1b2c3d/2")),
            "",
            List.of(),
            "A table of last year.",
            "Ines");

    private static final Correction MERGE = new Correction(
            "C2",
            MONDAY,
            Correction.Action.MERGE_INTO,
            new Target.OfActor("A17", "Osk"),
            "A3",
            List.of(new Target.OfActor("A3", "Osk Board")),
            "",
            "Ines");

    @Test
    void correctionsAreKeptWorkbookByWorkbookAndATornOneIsDropped() throws IOException {
        CorrectionWorkbook workbook = new CorrectionWorkbook(MONDAY, "a.xlsx", Sha.of("one"), List.of(WRONG, MERGE));
        open().corrected(workbook);
        Path file = folder.resolve("journal/corrections.jsonl");
        Files.writeString(file, "{\"type\":\"corrections\",\"da", StandardOpenOption.APPEND);
        assertThat(open().corrections()).containsExactly(workbook);
        assertThat(Files.readString(file)).endsWith("}\n").hasLineCount(1);
    }
}
