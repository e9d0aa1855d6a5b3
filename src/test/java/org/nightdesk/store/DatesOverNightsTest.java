package org.nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.analysis.Analyst;
import org.nightdesk.analysis.Texts;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeResolver;
import org.nightdesk.language.WordClasses;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.NounKinds;
import org.nightdesk.reconcile.Reconciler;
import org.nightdesk.text.Document;
import org.springframework.transaction.support.TransactionTemplate;

/** What an undated document says of its date is kept, and weighed again on a later night. 14 March 2031 is a Friday. */
class DatesOverNightsTest {

    private static final Analyst ANALYST = Texts.ANALYST;
    private static final NounKinds NOUNS = NounKinds.of(WordClasses.open());
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-04-05T02:00:00Z"));
    private static final LocalDate MONDAY = LocalDate.of(2031, 4, 7);
    private static final LocalDate TUESDAY = LocalDate.of(2031, 4, 8);

    private final Path folder;
    private Store store;

    DatesOverNightsTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = Store.open(StoreLocation.folder(folder), CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void read(String id, LocalDate night, String words) {
        Document d = Texts.document(words);
        Document document = new Document(
                id, Sha.of(id), d.mediaType(), d.text(), d.blocks(), d.metadata(), d.flags(), Optional.empty());
        new TransactionTemplate(store.transactions()).executeWithoutResult(status -> {
            store.inbox().read(id, document.sha256(), "1", night, List.of());
            store.documents().save(document, id, "1", night);
            store.analyses().save(ANALYST.analyse(document), "1");
        });
    }

    private Analysis reconciled(String id, LocalDate night) {
        return new Reconciler(new TimeResolver()::resolve, NOUNS)
                .reconcile(store.documents().known(night), List.of()).documents().stream()
                        .filter(d -> d.document().id().equals(id))
                        .findFirst()
                        .flatMap(KnownDocument::analysis)
                        .orElseThrow();
    }

    private static ResolvedTime time(Analysis analysis, String surface) {
        return analysis.dates().stream()
                .filter(d -> d.expression().surface().equals(surface))
                .findFirst()
                .map(DatedExpression::time)
                .orElseThrow();
    }

    @Test
    void relativeTimesOfAnUndatedDocumentAreResolvedOnTheNightThatASiblingArrives() {
        read("wire.txt", MONDAY, """
                Orsk Bay, Mar 14 (NW) A strong earthquake shook northern Tarvena on Friday, bringing down a school.

                The government said at least 41 people had died. The magnitude 6.9 quake struck at noon near Orsk Bay.
                """);
        Analysis first = reconciled("wire.txt", MONDAY);
        assertThat(first.date().isKnown()).isFalse();
        assertThat(first.date().evidence())
                .containsExactly("the dateline says \"Mar 14\", of a year that nothing tells");
        assertThat(time(first, "Friday").isResolved()).isFalse();

        store.close();
        store = Store.open(StoreLocation.folder(folder), CLOCK);
        read("page.txt", TUESDAY, """
                At least 41 people are dead after a 6.9-magnitude earthquake struck northern Tarvena today.

                The government said 41 people had died and 212 had been hurt near Orsk Bay.

                UPDATED 14 March 2031
                """);
        Analysis second = reconciled("wire.txt", TUESDAY);
        assertThat(second.date().best()).contains(LocalDate.of(2031, 3, 14));
        assertThat(time(second, "Friday").value()).isEqualTo("2031-03-14");

        assertThat(reconciled("wire.txt", MONDAY).date().isKnown()).isFalse();
    }
}
