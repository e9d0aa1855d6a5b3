package org.nightdesk.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A store whose rows lie in its folder. */
class FolderStoreTest extends StoreContract {

    FolderStoreTest(@TempDir Path folder) {
        super(folder);
    }

    @Override
    StoreLocation location(Path folder) {
        return StoreLocation.folder(folder);
    }
}
