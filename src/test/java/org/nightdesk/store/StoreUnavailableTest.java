package org.nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nightdesk.store.StoreContract.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store that cannot be used says why, and what to do. */
class StoreUnavailableTest {

    private final Path folder;

    StoreUnavailableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private StoreUnavailable opening(StoreLocation location) {
        return catchThrowableOfType(
                StoreUnavailable.class, () -> Store.open(location, CLOCK).close());
    }

    private StoreLocation written() {
        StoreLocation location = StoreLocation.folder(folder.resolve("store"));
        Store.open(location, CLOCK).close();
        return location;
    }

    @Test
    void aServerThatIsNotThereIsAway() {
        StoreUnavailable away = opening(
                StoreLocation.server("jdbc:postgresql://localhost:1/none?user=n&password=secret", "osk", folder));
        assertThat(away.why()).isEqualTo(StoreUnavailable.Cause.AWAY);
        assertThat(away).hasMessageContaining("refused").hasMessageNotContaining("secret");
        assertThat(away.remedy()).contains("running");
    }

    @Test
    void aFolderThatCannotBeMadeIsAway() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        StoreUnavailable away = opening(StoreLocation.folder(folder.resolve("file/store")));
        assertThat(away.why()).isEqualTo(StoreUnavailable.Cause.AWAY);
        assertThat(away).hasMessageContaining("cannot be written to");
    }

    @Test
    void garbledRowsAreDamage() throws IOException {
        StoreLocation location = written();
        Files.writeString(location.home().resolve("rows/nightdesk.script"), "nonsense;\n");
        StoreUnavailable damaged = opening(location);
        assertThat(damaged.why()).isEqualTo(StoreUnavailable.Cause.DAMAGED);
        assertThat(damaged.remedy()).contains("rebuild");
    }

    @Test
    void missingRowsAreDamageAndNotAnEmptyStore() throws IOException {
        StoreLocation location = written();
        Files.delete(location.home().resolve("rows/nightdesk.script"));
        assertThat(opening(location).why()).isEqualTo(StoreUnavailable.Cause.DAMAGED);
    }

    @Test
    void aStoreOfANewerNightdeskIsLeftAlone() {
        StoreLocation location = written();
        try (Store store = Store.open(location, CLOCK)) {
            new JdbcTemplate(store.source())
                    .update("insert into \"schema_history\" select 99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
                            + " \"installed_by\", \"installed_on\", 1, true from \"schema_history\""
                            + " where \"installed_rank\" = 1");
        }
        assertThat(opening(location)).hasMessageContaining("another version of Nightdesk");
    }

    @Test
    void aStoreThatFailedToOpenIsNotHeld() throws IOException {
        StoreLocation location = written();
        Path script = location.home().resolve("rows/nightdesk.script");
        String whole = Files.readString(script);
        Files.writeString(script, "nonsense;\n");
        opening(location);
        Files.writeString(script, whole);
        try (Store store = Store.open(location, CLOCK)) {
            assertThat(store.documents().known(StoreContract.MONDAY)).isEmpty();
        }
    }
}
