package org.nightdesk.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nightdesk.store.CopyRows;
import org.nightdesk.store.CopyRows.Fingerprint;
import org.nightdesk.store.Store;
import org.nightdesk.text.Document;

/** Which documents repeat another: by their bytes, or nearly by their text. */
final class Copies {

    private Copies() {}

    /** Finds the copies among all documents as of a day and records them. */
    static void mark(Store store, Parts.CopyFinder finder, LocalDate asOf) {
        CopyRows copies = store.copies();
        for (String id : copies.withoutFingerprint(asOf)) {
            store.documents()
                    .find(id, asOf)
                    .ifPresent(document -> copies.saveFingerprint(id, finder.fingerprint(document), asOf));
        }
        Function<String, Document> texts =
                id -> store.documents().find(id, asOf).orElseThrow();
        copies.mark(originals(copies.fingerprints(asOf), finder, texts), asOf);
    }

    /** The copies and their originals; an original came first and is no copy itself. */
    static Map<String, String> originals(
            List<Fingerprint> inOrder, Parts.CopyFinder finder, Function<String, Document> texts) {
        Map<String, String> firstOfBytes = new HashMap<>();
        List<Fingerprint> distinct = new ArrayList<>();
        for (Fingerprint document : inOrder) {
            if (firstOfBytes.putIfAbsent(document.sha256(), document.document()) == null) {
                distinct.add(document);
            }
        }
        Map<String, String> near = finder.copies(distinct, texts);
        Map<String, String> originals = new HashMap<>(near);
        for (Fingerprint document : inOrder) {
            String first = firstOfBytes.getOrDefault(document.sha256(), document.document());
            if (!first.equals(document.document())) {
                originals.put(document.document(), near.getOrDefault(first, first));
            }
        }
        return originals;
    }
}
