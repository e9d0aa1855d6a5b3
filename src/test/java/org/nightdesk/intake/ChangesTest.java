package org.nightdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static InboxFile file(String path, String sha256) {
        return new InboxFile(path, Path.of(path), 1, sha256);
    }

    @Test
    void everyFileIsNewChangedUnchangedOrACopyAndWhatIsNotThereIsGone() {
        InboxFile same = file("a.txt", "1");
        InboxFile edited = file("b.txt", "2");
        InboxFile fresh = file("c.txt", "3");
        InboxFile copy = file("d.txt", "3");

        Changes changes = Changes.between(
                List.of(same, edited, fresh, copy), Map.of("a.txt", "1", "b.txt", "old", "z.txt", "9", "y.txt", "3"));

        assertThat(changes.unchanged()).containsExactly(same);
        assertThat(changes.changed()).containsExactly(edited);
        assertThat(changes.added()).containsExactly(fresh);
        assertThat(changes.copies()).containsExactly(new Changes.ExactCopy(copy, "c.txt"));
        assertThat(changes.gone()).containsExactly("y.txt", "z.txt");
        assertThat(changes.toRead()).containsExactly(edited, fresh);
    }

    @Test
    void theFirstByPathIsTheOriginalWhateverTheOrderOfTheList() {
        Changes changes = Changes.between(List.of(file("b.txt", "1"), file("a.txt", "1")), Map.of());

        assertThat(changes.added()).extracting(InboxFile::path).containsExactly("a.txt");
        assertThat(changes.copies()).extracting(Changes.ExactCopy::original).containsExactly("a.txt");
    }

    @Test
    void aCopyThatArrivesUnderAnEarlierNameDoesNotTakeThePlaceOfTheKnownOriginal() {
        Changes changes = Changes.between(List.of(file("a.txt", "1"), file("m.txt", "1")), Map.of("m.txt", "1"));

        assertThat(changes.unchanged()).extracting(InboxFile::path).containsExactly("m.txt");
        assertThat(changes.copies())
                .extracting(copy -> copy.file().path() + " of " + copy.original())
                .containsExactly("a.txt of m.txt");
    }

    @Test
    void whenTheOriginalGoesItsCopyTakesItsPlace() {
        Changes changes = Changes.between(List.of(file("b.txt", "1")), Map.of("a.txt", "1"));

        assertThat(changes.added()).extracting(InboxFile::path).containsExactly("b.txt");
        assertThat(changes.gone()).containsExactly("a.txt");
    }
}
