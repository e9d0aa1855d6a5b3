package org.nightdesk.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nightdesk.intake.Fingerprint;
import org.nightdesk.intake.NearCopies;
import org.nightdesk.job.Parts;
import org.nightdesk.store.CopyRows;
import org.nightdesk.text.Document;

/** Finds near copies by the fingerprints of intake, as the job keeps them. */
final class NearCopyFinder implements Parts.CopyFinder {

    @Override
    public String fingerprint(Document document) {
        return Fingerprint.of(document).value();
    }

    @Override
    public Map<String, String> copies(List<CopyRows.Fingerprint> documents, Function<String, Document> texts) {
        Optional<LocalDate> latest =
                documents.stream().map(CopyRows.Fingerprint::arrived).max(Comparator.naturalOrder());
        List<NearCopies.Print> prints = documents.stream()
                .map(d -> print(d, latest.isPresent() && d.arrived().isBefore(latest.get()), texts))
                .toList();
        return NearCopies.find(prints, texts);
    }

    /** A known text stays the original, so its day of publication need not be looked up. */
    private static NearCopies.Print print(
            CopyRows.Fingerprint document, boolean known, Function<String, Document> texts) {
        Optional<LocalDate> published = known
                ? Optional.empty()
                : texts.apply(document.document()).metadata().published();
        return new NearCopies.Print(document.document(), known, published, new Fingerprint(document.marks()));
    }
}
