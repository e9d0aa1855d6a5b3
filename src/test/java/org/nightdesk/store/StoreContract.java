package org.nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.intake.Rejection;
import org.nightdesk.names.ActorType;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.Join;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Mark;
import org.nightdesk.reconcile.Target;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;
import org.springframework.transaction.support.TransactionTemplate;

/** What every store keeps, whichever database holds its rows. */
abstract class StoreContract {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-04-05T02:00:00Z"));

    static final LocalDate MONDAY = LocalDate.of(2031, 4, 7);
    static final LocalDate TUESDAY = LocalDate.of(2031, 4, 8);
    static final LocalDate WEDNESDAY = LocalDate.of(2031, 4, 9);

    private final Path folder;

    private Store store;

    StoreContract(Path folder) {
        this.folder = folder;
        this.store = Store.open(location(folder), CLOCK);
    }

    /** A place that no other test uses. */
    abstract StoreLocation location(Path folder);

    @AfterEach
    void close() {
        store.close();
    }

    void reopen() {
        store.close();
        store = Store.open(location(folder), CLOCK);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(store.transactions()).executeWithoutResult(status -> work.run());
    }

    void read(Document document, String reader, LocalDate date) {
        inTransaction(() -> {
            store.inbox().read(document.id(), document.sha256(), reader, date, List.of());
            store.documents().save(document, document.id(), reader, date);
        });
    }

    private Optional<LocalDate> goneOn(String document) {
        return Optional.ofNullable(store.inbox().places().get(document)).flatMap(InboxRows.Place::goneOn);
    }

    static Document document(String id, String text) {
        return document(id, text, Optional.empty());
    }

    static Document document(String id, String text, Optional<String> outlet) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                outlet,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Document(
                id, Sha.of(text), "text/plain", StoredText.of(text), List.of(), metadata, Set.of(), Optional.empty());
    }

    @Test
    void documentsAndAnalysesOfEveryShapeComeBackAsTheyWere() {
        Generated generated = new Generated(4711);
        List<KnownDocument> kept = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            Document document = generated.document("field/" + at + ".txt");
            Analysis analysis = generated.analysis(document);
            read(document, "1", MONDAY);
            inTransaction(() -> store.analyses().save(analysis, "1"));
            kept.add(new KnownDocument(
                    document,
                    MONDAY,
                    Optional.of(analysis),
                    Optional.empty(),
                    document.metadata().outlet().stream().toList()));
        }
        reopen();
        kept.sort(Comparator.comparing(known -> known.document().id()));
        assertThat(store.documents().known(MONDAY)).isEqualTo(kept);
    }

    @Test
    void knownActorsComeBackAsTheyWereAndTheOthersStay() {
        Generated generated = new Generated(12);
        List<KnownActor> actors = new ArrayList<>();
        for (int at = 1; at <= 20; at++) {
            actors.add(generated.knownActor("A" + at));
        }
        inTransaction(() -> store.actors().save(actors));
        KnownActor renamed = new KnownActor("A3", "Ministry of Tides", ActorType.ORG, Set.of("MoT", "Tide Ministry"));
        inTransaction(() -> store.actors().save(List.of(renamed)));
        inTransaction(() -> store.actors().save(List.of()));
        actors.set(2, renamed);
        assertThat(store.actors().all()).isEqualTo(actors);
    }

    @Test
    void whatMadeAnActorOneComesBackAndTheDocumentThatFirstToldOfItStays() {
        Join both = new Join(
                Join.Rule.BOTH_NAMES,
                "acronym or other name",
                Optional.of(new Join.Witness("a.txt", 2, new Span(10, 13), "MoT")));
        List<KnownActor.Merge> merges = List.of(new KnownActor.Merge(new Item("b.txt", "a1"), "MoT", both));
        inTransaction(() -> store.actors().save(List.of(tides(Optional.of("b.txt"), merges))));
        assertThat(store.actors().merges("A3")).isEqualTo(merges);
        inTransaction(() -> store.actors().save(List.of(tides(Optional.of("a.txt"), List.of()))));
        assertThat(store.actors().merges("A3")).isEmpty();
        assertThat(store.actors().all()).extracting(KnownActor::first).containsExactly(Optional.of("b.txt"));
    }

    private static KnownActor tides(Optional<String> first, List<KnownActor.Merge> merges) {
        return new KnownActor("A3", "Ministry of Tides", ActorType.ORG, Set.of("MoT"), first, merges);
    }

    @Test
    void aChangedDocumentIsANewVersionAndEarlierDaysStillSeeTheOldOne() {
        Document first = document("a.txt", "Nine boats were lost.");
        Document second = document("a.txt", "Ten boats were lost.");
        read(first, "1", MONDAY);
        read(second, "1", TUESDAY);
        assertThat(store.documents().known(MONDAY))
                .extracting(KnownDocument::document)
                .containsExactly(first);
        assertThat(store.documents().known(TUESDAY))
                .extracting(KnownDocument::document)
                .containsExactly(second);
        assertThat(store.documents().known(TUESDAY.minusDays(9))).isEmpty();
    }

    @Test
    void aDocumentThatReturnsToEarlierWordsArrivesAgainAndKeepsItsAnalysis() {
        Document first = document("a.txt", "Nine boats were lost.");
        Document second = document("a.txt", "Ten boats were lost.");
        Analysis analysis = new Generated(1).analysis(first);
        read(first, "1", MONDAY);
        inTransaction(() -> store.analyses().save(analysis, "1"));
        read(second, "1", TUESDAY);
        read(first, "1", WEDNESDAY);
        assertThat(store.documents().known(WEDNESDAY))
                .containsExactly(new KnownDocument(
                        first, WEDNESDAY, MONDAY, Optional.of(analysis), Optional.empty(), List.of()));
    }

    @Test
    void onlyDocumentsThatThisReaderHasNotAnalysedAreToBeAnalysed() {
        Document done = document("done.txt", "One.");
        read(done, "1", MONDAY);
        read(document("new.txt", "Two."), "1", MONDAY);
        inTransaction(() -> store.analyses().save(new Generated(1).analysis(done), "1"));
        assertThat(store.documents().withoutAnalysis("1", MONDAY)).containsExactly("new.txt");
        assertThat(store.documents().withoutAnalysis("2", MONDAY)).containsExactly("done.txt", "new.txt");
    }

    @Test
    void aVersionReadByANewerReaderIsReplacedAndLosesItsAnalysis() {
        Document before = document("a.txt", "Menu. Nine boats were lost.");
        Document after = new Document(
                "a.txt",
                before.sha256(),
                "text/html",
                StoredText.of("Nine boats were lost."),
                List.of(),
                Metadata.NONE,
                Set.of(),
                Optional.empty());
        read(before, "1", MONDAY);
        inTransaction(() -> store.analyses().save(new Generated(1).analysis(before), "1"));
        read(after, "2", TUESDAY);
        assertThat(store.documents().known(TUESDAY))
                .containsExactly(new KnownDocument(after, MONDAY, Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void aCopyIsCountedOnceAndItsOutletIsNamedWithTheOriginal() {
        read(document("a.txt", "Text.", Optional.of("Harbour Post")), "1", MONDAY);
        read(document("b.txt", "Text!", Optional.of("Valley Herald")), "1", MONDAY);
        inTransaction(() -> store.copies().mark(Map.of("b.txt", "a.txt"), MONDAY));
        assertThat(store.documents().withoutAnalysis("1", MONDAY)).containsExactly("a.txt");
        List<KnownDocument> known = store.documents().known(MONDAY);
        assertThat(known).extracting(KnownDocument::copyOf).containsExactly(Optional.empty(), Optional.of("a.txt"));
        assertThat(known.getFirst().outlets()).containsExactly("Harbour Post", "Valley Herald");
        inTransaction(() -> store.copies().mark(Map.of(), MONDAY));
        assertThat(store.documents().withoutAnalysis("1", MONDAY)).containsExactly("a.txt", "b.txt");
    }

    @Test
    void filesAreKnownByPathHashAndReaderAndAsGone() {
        Document document = document("a.txt", "One.");
        read(document, "1", MONDAY);
        inTransaction(() -> store.inbox().gone(List.of("a.txt"), TUESDAY));
        assertThat(store.inbox().files().values())
                .extracting(InboxRows.KnownFile::goneOn)
                .containsExactly(Optional.of(TUESDAY));
        assertThat(goneOn("a.txt")).contains(TUESDAY);
        assertThat(store.documents().known(TUESDAY)).hasSize(1);
        inTransaction(() -> store.inbox().returned(List.of("a.txt")));
        assertThat(store.inbox().files())
                .containsExactly(Map.entry(
                        "a.txt", new InboxRows.KnownFile("a.txt", document.sha256(), "1", MONDAY, Optional.empty())));
        assertThat(goneOn("a.txt")).isEmpty();
    }

    @Test
    void aMemberThatAFileNoLongerHoldsIsGone() {
        String file = "mail.eml";
        inTransaction(() -> {
            store.inbox().read(file, Sha.of("1"), "1", MONDAY, List.of());
            store.documents().save(document("mail.eml", "See the sheet."), file, "1", MONDAY);
            store.documents().save(document("mail.eml!/sheet.txt", "Nine."), file, "1", MONDAY);
        });
        inTransaction(() -> {
            store.inbox().read(file, Sha.of("2"), "1", TUESDAY, List.of());
            store.documents().save(document("mail.eml", "No sheet."), file, "1", TUESDAY);
        });
        assertThat(goneOn("mail.eml")).isEmpty();
        assertThat(goneOn("mail.eml!/sheet.txt")).contains(TUESDAY);
    }

    @Test
    void rejectionsAreThoseOfTheLastReading() {
        Rejection broken = new Rejection("a.zip!/x.pdf", "broken", "Send it again.");
        inTransaction(() -> store.inbox().read("a.zip", Sha.of("1"), "1", MONDAY, List.of(broken, broken)));
        inTransaction(() -> store.inbox().read("a.zip", Sha.of("2"), "1", MONDAY, List.of(broken)));
        assertThat(store.inbox().rejections()).containsExactly(Map.entry("a.zip", List.of(broken)));
    }

    @Test
    void aRunThatDiedIsGoneOnWithAndOneOfAnotherDateIsGivenUp() {
        Instant now = CLOCK.instant();
        RunRows runs = store.runs();
        RunRows.Run dead = runs.begin(MONDAY, Optional.empty(), "1", now);
        assertThat(runs.begin(MONDAY, Optional.empty(), "1", now)).isEqualTo(dead);
        RunRows.Run next = runs.begin(TUESDAY, Optional.empty(), "1", now);
        assertThat(next.id()).isNotEqualTo(dead.id());
        assertThat(runs.begin(MONDAY, Optional.empty(), "1", now).id()).isNotIn(dead.id(), next.id());
        assertThat(runs.begin(MONDAY, Optional.of(TUESDAY), "1", now).knownOn()).contains(TUESDAY);
    }

    @Test
    void outcomesComeBackInOrder() {
        RunRows.Run run = store.runs().begin(MONDAY, Optional.empty(), "1", CLOCK.instant());
        List<InputOutcome> outcomes = List.of(
                new InputOutcome("b.txt", Outcome.COPY, "near copy", "a.txt"),
                new InputOutcome("a.txt", Outcome.INGESTED, "", ""));
        inTransaction(() -> store.runs().saveOutcomes(run.id(), outcomes));
        inTransaction(() -> store.runs().saveOutcomes(run.id(), outcomes));
        assertThat(store.runs().outcomes(run.id())).isEqualTo(outcomes);
    }

    @Test
    void reportsAreNumberedInTheOrderInWhichTheyWereFirstMade() {
        RunRows runs = store.runs();
        assertThat(runs.number("2031-04-08", TUESDAY, Optional.empty())).isEqualTo(1);
        assertThat(runs.number("2031-04-07", MONDAY, Optional.empty())).isEqualTo(2);
        assertThat(runs.number("2031-04-08", TUESDAY, Optional.empty())).isEqualTo(1);
        assertThat(runs.reportBefore(TUESDAY, TUESDAY)).isEmpty();
        runs.published("2031-04-07", "digest");
        assertThat(runs.reportBefore(TUESDAY, TUESDAY))
                .contains(new RunRows.Report("2031-04-07", MONDAY, 2, Optional.of("digest")));
        assertThat(runs.reportBefore(MONDAY, MONDAY)).isEmpty();
        assertThat(runs.reportBefore(TUESDAY, MONDAY.minusDays(1))).isEmpty();
        assertThat(runs.number("2031-04-07@2031-04-08", MONDAY, Optional.of(TUESDAY)))
                .isEqualTo(2);
        assertThat(runs.number("2031-04-09", TUESDAY.plusDays(1), Optional.empty()))
                .isEqualTo(3);
    }

    @Test
    void aStoreThatIsHeldSaysByWhom() {
        assertThatThrownBy(() -> Store.open(location(folder), CLOCK))
                .isInstanceOfSatisfying(StoreUnavailable.class, refusal -> {
                    assertThat(refusal.why()).isEqualTo(StoreUnavailable.Cause.HELD);
                    assertThat(refusal)
                            .hasMessageContaining(
                                    "process " + ProcessHandle.current().pid())
                            .hasMessageContaining("since 2031-04-05T02:00:00Z");
                });
    }

    @Test
    void whatIsRolledBackIsNotKept() {
        new TransactionTemplate(store.transactions()).executeWithoutResult(status -> {
            store.actors().save(List.of(new KnownActor("A1", "Mira Tol", ActorType.PERSON, new HashSet<>())));
            status.setRollbackOnly();
        });
        assertThat(store.actors().all()).isEmpty();
    }

    @Test
    void formsOfANameAreCountedPerDocument() {
        Document document = document("a.txt", "One.");
        read(document, "1", MONDAY);
        Analysis analysis = new Generated(31).analysis(document);
        inTransaction(() -> store.analyses().save(analysis, "1"));
        long uses = analysis.actors().stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.isAlias())
                .count();
        Long counted = new org.springframework.jdbc.core.JdbcTemplate(store.source())
                .queryForObject("select coalesce(sum(uses), 0) from alias", Long.class);
        assertThat(counted).isEqualTo(uses).isPositive();
    }

    private static Correction correction(String id, LocalDate date, Target target) {
        return new Correction(
                id, date, Correction.Action.NOT_THE_SAME, target, "A3", List.of(target), "Two men.", "Ines");
    }

    @Test
    void correctionsAreKeptInTheirOrderAndKnownFromTheirDay() {
        Correction second = correction("C2", MONDAY, new Target.OfActor("A17", "Osk"));
        Correction tenth = correction("C10", TUESDAY, new Target.OfEvent(new Mark("a.txt", "rose", "0a1b2c3d")));
        inTransaction(() -> {
            store.corrections().save(new CorrectionWorkbook(MONDAY, "a.xlsx", "aa", List.of(second)));
            store.corrections().save(new CorrectionWorkbook(TUESDAY, "b.xlsx", "bb", List.of(tenth)));
        });
        reopen();
        assertThat(store.corrections().upTo(TUESDAY)).containsExactly(second, tenth);
        assertThat(store.corrections().upTo(MONDAY)).containsExactly(second);
        assertThat(store.corrections().workbooks()).containsExactlyInAnyOrder("aa", "bb");
    }
}
