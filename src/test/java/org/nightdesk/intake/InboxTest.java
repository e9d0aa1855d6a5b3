package org.nightdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private final Path folder;

    InboxTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final Inbox inbox = new Inbox(new IntakeSettings(100, 100, 1, 10, false));

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void filesComeInCodePointOrderOfTheirPathsWithTheHashOfTheirBytes() throws IOException {
        write("b.txt", "abc");
        write("a/z.txt", "");
        write("a.txt", "");
        write("B.txt", "");
        write("\uFF5E.txt", "");
        write("\uD83C\uDF0A.txt", "");

        Scan scan = inbox.scan(folder);

        assertThat(scan.files())
                .extracting(InboxFile::path)
                .containsExactly("B.txt", "a.txt", "a/z.txt", "b.txt", "\uFF5E.txt", "\uD83C\uDF0A.txt");
        assertThat(scan.files().get(3))
                .extracting(InboxFile::size, InboxFile::sha256)
                .containsExactly(3L, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(scan.outcomes()).isEmpty();
    }

    @Test
    void whatIsHiddenLinkedOrTooLargeIsSkippedWithAReason() throws IOException {
        write("good.txt", "news");
        write(".note.txt", "draft");
        write(".git/x.txt", "draft");
        write("~$memo.docx", "lock");
        write("large.txt", "x".repeat(101));
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("good.txt"));

        Scan scan = inbox.scan(folder);

        assertThat(scan.files()).extracting(InboxFile::path).containsExactly("good.txt");
        assertThat(scan.outcomes())
                .extracting(InputOutcome::path, InputOutcome::outcome, InputOutcome::reason)
                .containsExactly(
                        tuple(".git", Outcome.SKIPPED, "hidden folder"),
                        tuple(".note.txt", Outcome.SKIPPED, "hidden file"),
                        tuple("large.txt", Outcome.SKIPPED, "larger than the limit of 100 bytes"),
                        tuple("link.txt", Outcome.SKIPPED, "link"),
                        tuple("~$memo.docx", Outcome.SKIPPED, "hidden file"));
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeThat(Path.of("/usr/bin/mkfifo")).exists();
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        assertThat(inbox.scan(folder).outcomes())
                .extracting(InputOutcome::path, InputOutcome::reason)
                .containsExactly(tuple("pipe", "not a regular file"));
    }

    @Test
    void aMissingFolderIsSaidToBeMissing() throws IOException {
        write("file.txt", "");

        assertThatThrownBy(() -> inbox.scan(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> inbox.scan(folder.resolve("file.txt"))).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void settingsThatLeaveNothingToReadAreRefused() {
        assertThat(IntakeSettings.DEFAULTS).isEqualTo(new IntakeSettings(50_000_000, 1_000_000, 4, 1_000, true));
        assertThatThrownBy(() -> new IntakeSettings(0, 1, 1, 1, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxFileBytes");
        assertThatThrownBy(() -> new IntakeSettings(1, 0, 1, 1, true)).hasMessageContaining("maxTextChars");
        assertThatThrownBy(() -> new IntakeSettings(1, 1, -1, 1, true)).hasMessageContaining("maxDepth");
        assertThatThrownBy(() -> new IntakeSettings(1, 1, 1, -1, true)).hasMessageContaining("maxChildren");
    }
}
