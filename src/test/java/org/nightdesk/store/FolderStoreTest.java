package org.nightdesk.store;

import java.nio.file.Path;

/** A store whose rows lie in its folder. */
class FolderStoreTest extends StoreContract {

    @Override
    StoreLocation location(Path folder) {
        return StoreLocation.folder(folder);
    }
}
