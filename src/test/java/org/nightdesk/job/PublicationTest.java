package org.nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private final Path folder;
    private final Publication publication;

    PublicationTest(@TempDir Path folder) {
        this.folder = folder;
        this.publication = new Publication(folder);
    }

    private void publish(String words) throws IOException {
        Path draft = publication.draft("2031-04-07");
        Files.writeString(Files.createDirectories(draft.resolve("data")).resolve("a.csv"), words);
        publication.publish(draft, "2031-04-07");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String published() throws IOException {
        return Files.readString(folder.resolve("2031-04-07/data/a.csv"));
    }

    @Test
    void aDraftIsNotSeenBeforeItIsPublished() throws IOException {
        Files.writeString(publication.draft("2031-04-07").resolve("a.csv"), "half");
        assertThat(names()).containsExactly(".2031-04-07-tmp");
    }

    @Test
    void aReportOfTheSameNameIsReplacedWhole() throws IOException {
        publish("one");
        Files.writeString(folder.resolve("2031-04-07/stale.csv"), "left by the report before");
        publish("two");
        assertThat(published()).isEqualTo("two");
        assertThat(folder.resolve("2031-04-07/stale.csv")).doesNotExist();
        assertThat(names()).containsExactly("2031-04-07");
    }

    @Test
    void whatDeadRunsLeftIsSweptAway() throws IOException {
        publish("one");
        Files.writeString(publication.draft("2031-04-08").resolve("a.csv"), "half");
        Files.createDirectory(folder.resolve(".2031-04-07-old"));
        publication.sweep();
        assertThat(names()).containsExactly("2031-04-07");
        assertThat(published()).isEqualTo("one");
    }

    @Test
    void aReportThatWasMovedAwayAndNeverReplacedComesBack() throws IOException {
        publish("one");
        Files.move(folder.resolve("2031-04-07"), folder.resolve(".2031-04-07-old"));
        publication.sweep();
        assertThat(published()).isEqualTo("one");
    }
}
