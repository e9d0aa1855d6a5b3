package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.reconcile.Change.Cause;
import org.nightdesk.reconcile.Change.Kind;
import org.nightdesk.reconcile.Change.Subject;
import org.nightdesk.reconcile.Snapshot.ActorState;
import org.nightdesk.reconcile.Snapshot.DocumentState;
import org.nightdesk.reconcile.Snapshot.EventState;
import org.nightdesk.reconcile.Snapshot.MeasureState;

class ChangesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /** A report in the making. */
    private static final class Report {
        private final LocalDate date;
        private String reader = "1.0";
        private final List<String> corrections = new ArrayList<>();
        private final List<DocumentState> documents = new ArrayList<>();
        private final List<ActorState> actors = new ArrayList<>();
        private final List<EventState> events = new ArrayList<>();
        private final List<MeasureState> measures = new ArrayList<>();

        private Report(LocalDate date) {
            this.date = date;
        }

        Report reader(String version) {
            reader = version;
            return this;
        }

        Report corrected(String id) {
            corrections.add(id);
            return this;
        }

        Report document(String id, LocalDate arrived) {
            return document(id, "1", arrived, false);
        }

        Report document(String id, String sha, LocalDate arrived, boolean gone) {
            documents.add(new DocumentState(id, sha, "Title of " + id, arrived, "9 Mar 2026", gone));
            return this;
        }

        Report actor(String id, String name, String role, String... of) {
            actors.add(new ActorState(id, name, role.isEmpty() ? List.of() : List.of(role), List.of(of)));
            return this;
        }

        Report event(String id, String status, String when, int origins, String... of) {
            return denied(id, status, when, origins, List.of(), of);
        }

        Report denied(String id, String status, String when, int origins, List<String> deniers, String... of) {
            events.add(new EventState(id, "The dam broke", status, when, origins, deniers, marks("broke", of)));
            return this;
        }

        Report measure(String id, String value, Standing standing, int origins, String... of) {
            measures.add(new MeasureState(
                    id, "people killed", value, List.of(), standing, "Because of it.", origins, marks("killed", of)));
            return this;
        }

        private static List<Mark> marks(String words, String... documents) {
            return List.of(documents).stream()
                    .map(d -> new Mark(d, words, "00000000"))
                    .toList();
        }

        Snapshot made() {
            return new Snapshot(date, reader, corrections, documents, actors, events, measures);
        }
    }

    private static Report monday() {
        return new Report(MONDAY).document("a", MONDAY);
    }

    private static Report tuesday() {
        return new Report(TUESDAY).document("a", MONDAY);
    }

    private static List<Change> changes(Report before, Report after) {
        return Changes.between(before.made(), after.made());
    }

    @Test
    void aReportThatHoldsTheSameHasNoChanges() {
        assertThat(changes(
                        monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a")
                                .event("E1", "happened", "", 1, "a"),
                        tuesday()
                                .measure("M1", "41", Standing.ONE_SOURCE, 1, "a")
                                .event("E1", "happened", "", 1, "a")))
                .isEmpty();
    }

    @Test
    void aDocumentThatCameBringsWhatItAloneTells() {
        List<Change> changes = changes(
                monday(),
                tuesday()
                        .document("b", TUESDAY)
                        .measure("M1", "41", Standing.ONE_SOURCE, 1, "b")
                        .event("E1", "happened", "", 1, "b")
                        .actor("A1", "Ada Holm", "mayor", "b"));
        assertThat(changes)
                .extracting(Change::kind, Change::subject, Change::after, Change::cause)
                .containsExactly(
                        tuple(Kind.NEW, Subject.FIGURE, "41", Cause.NEWS),
                        tuple(Kind.NEW, Subject.EVENT, "happened", Cause.NEWS),
                        tuple(Kind.NEW, Subject.ACTOR, "mayor", Cause.NEWS),
                        tuple(Kind.NEW, Subject.DOCUMENT, "Title of b", Cause.NEWS));
    }

    @Test
    void aNewerCountRevisesTheOlder() {
        Change change = changes(
                        monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a"),
                        tuesday().document("b", TUESDAY).measure("M1", "58", Standing.UPDATE, 1, "a", "b"))
                .getFirst();
        assertThat(change.kind()).isEqualTo(Kind.REVISED);
        assertThat(change.before()).isEqualTo("41");
        assertThat(change.after()).isEqualTo("58");
        assertThat(change.cause()).isEqualTo(Cause.NEWS);
    }

    @Test
    void countsThatComeToAgreeOrToConflictAreToldAsThat() {
        Report before = monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a");
        assertThat(changes(
                                before,
                                tuesday()
                                        .document("b", TUESDAY)
                                        .measure("M1", "41", Standing.CORROBORATED, 2, "a", "b"))
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.CORROBORATED);
        assertThat(changes(
                                before,
                                tuesday()
                                        .document("b", TUESDAY)
                                        .measure("M1", "41 | 58", Standing.CONFLICT, 2, "a", "b"))
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.CONTRADICTED);
    }

    @Test
    void aMeasureIsKnownAgainByItsWordsThoughItsIdIsAnother() {
        assertThat(changes(
                        monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a"),
                        tuesday().measure("M2", "41", Standing.ONE_SOURCE, 1, "a")))
                .isEmpty();
    }

    @Test
    void aPlanThatWasCarriedOutHasMovedOn() {
        Change change = changes(
                        monday().event("E1", "planned", "", 1, "a"),
                        tuesday().document("b", TUESDAY).event("E1", "happened", "10 Mar 2026", 1, "a", "b"))
                .getFirst();
        assertThat(change.kind()).isEqualTo(Kind.STATUS);
        assertThat(change.reason()).isEqualTo("Told as planned before, and as happened now.");
    }

    @Test
    void aDenialContradicts() {
        Change change = changes(
                        monday().event("E1", "alleged", "", 1, "a"),
                        tuesday().document("b", TUESDAY).denied("E1", "alleged", "", 1, List.of("Orsa Bank"), "a", "b"))
                .getFirst();
        assertThat(change.kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(change.reason()).isEqualTo("Orsa Bank denies it.");
    }

    @Test
    void whatAnEditedDocumentNoLongerSaysIsWithdrawn() {
        List<Change> changes = changes(
                monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a"),
                new Report(TUESDAY).document("a", "2", TUESDAY, false));
        assertThat(changes)
                .extracting(Change::kind, Change::subject)
                .containsExactly(tuple(Kind.REVISED, Subject.DOCUMENT), tuple(Kind.WITHDRAWN, Subject.FIGURE));
    }

    @Test
    void aDocumentThatLeftTheInboxIsWithdrawnAndWhatItSaidStays() {
        assertThat(changes(
                        monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a"),
                        new Report(TUESDAY)
                                .document("a", "1", MONDAY, true)
                                .measure("M1", "41", Standing.ONE_SOURCE, 1, "a")))
                .extracting(Change::kind, Change::subject)
                .containsExactly(tuple(Kind.WITHDRAWN, Subject.DOCUMENT));
    }

    @Test
    void whatBecomesTooOldForTheReportIsNoChange() {
        assertThat(changes(
                        monday().document("old", MONDAY.minusDays(40))
                                .measure("M1", "41", Standing.ONE_SOURCE, 1, "old")
                                .actor("A1", "Ada Holm", "", "old"),
                        tuesday()))
                .isEmpty();
    }

    @Test
    void whatComesBackWithAnOldDocumentIsNoChange() {
        assertThat(changes(
                        monday(),
                        tuesday()
                                .document("old", MONDAY.minusDays(40))
                                .measure("M1", "41", Standing.ONE_SOURCE, 1, "old")
                                .actor("A1", "Ada Holm", "", "old")))
                .isEmpty();
    }

    @Test
    void whatAnotherVersionReadsOtherwiseIsNoNews() {
        assertThat(changes(
                        monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a"),
                        tuesday().reader("2.0").measure("M1", "41 million", Standing.ONE_SOURCE, 1, "a")))
                .extracting(Change::cause)
                .containsExactly(Cause.READER);
    }

    @Test
    void whatACorrectionChangesIsNoNewsEither() {
        assertThat(changes(
                        monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a"),
                        tuesday().corrected("C1").measure("M1", "14", Standing.ONE_SOURCE, 1, "a")))
                .extracting(Change::cause)
                .containsExactly(Cause.CORRECTION);
    }

    @Test
    void theWeightiestChangesComeFirst() {
        List<Change> changes = changes(
                monday().measure("M1", "41", Standing.ONE_SOURCE, 1, "a"),
                tuesday()
                        .document("b", TUESDAY)
                        .event("E1", "happened", "", 1, "b")
                        .measure("M1", "41 | 58", Standing.CONFLICT, 2, "a", "b"));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.CONTRADICTED, Kind.NEW, Kind.NEW);
    }
}
