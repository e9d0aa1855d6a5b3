package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.analysis.DatedRole;
import org.nightdesk.analysis.Term;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Role;
import org.nightdesk.names.Tenure;
import org.nightdesk.text.Span;

class RoleHistoryTest {

    private static final String OPEN = "..";

    private final Map<String, Analysis> analyses = new HashMap<>();
    private final List<SharedActor.Member> members = new ArrayList<>();

    @Test
    void toldTermsStandInOrderOfTime() {
        told("a", "secretary", "Security Council", "..2024-05-14", "2024-05-14..");
        told("b", "defence minister", "", "2019-01-01..2019-12-31", "2024-01-01..2024-12-31");

        assertThat(history())
                .isEqualTo("Defence minister (2019–2024), then secretary of Security Council (as of May 2024)");
    }

    @Test
    void reportsOfOnePostWhoseTimesAgreeAreOneRole() {
        told("a", "mayor", "Ostmar", "..2023-02-01", "2023-02-01..");
        told("b", "mayor", "", "2018-01-01..2018-12-31", "2023-06-01..");
        told("c", "mayor", "Ostmar", OPEN, "2024-03-05..2024-03-05");

        assertThat(history()).isEqualTo("Mayor of Ostmar (2018 – 5 Mar 2024)");
        assertThat(roles())
                .singleElement()
                .satisfies(role -> assertThat(role.told()).hasSize(3));
    }

    @Test
    void reportsThatLieFarApartAreNotTakenForOneTerm() {
        told("a", "mayor", "", "..2015-04-01", "2015-04-01..");
        told("b", "mayor", "", "..2024-05-14", "2024-05-14..");

        assertThat(history()).isEqualTo("Mayor (as of Apr 2015); mayor (as of May 2024)");
    }

    @Test
    void reportsOfNeighbouringMonthsAreFolded() {
        told("a", "mayor", "", "..2024-03-01", "2024-03-01..");
        told("b", "mayor", "", "..2024-05-14", "2024-05-14..");

        assertThat(history()).isEqualTo("Mayor (as of Mar–May 2024)");
    }

    @Test
    void onePostInTwoBodiesIsTwoRoles() {
        told("a", "chairman", "Norlink", "..2024-03-01", "2024-03-01..");
        told("b", "chairman", "Port Board", "..2024-03-01", "2024-03-01..");

        assertThat(roles()).hasSize(2);
    }

    @Test
    void aShortTitleFoldsIntoTheFullOne() {
        told("a", "Minister", "", "..2024-03-02", "2024-03-02..");
        told("b", "defence minister", "", "..2024-03-01", "2024-03-01..");

        assertThat(history()).isEqualTo("Defence minister (as of Mar 2024)");
    }

    @Test
    void aTermThatIsOverAndOneAfterItStayApart() {
        told("a", "prime minister", "", "2010-01-01..2010-12-31", "2014-01-01..2014-12-31");
        told("b", "prime minister", "", "2019-01-01..2019-12-31", "2024-05-14..");

        assertThat(history()).isEqualTo("Prime minister (2010–2014), then prime minister (since 2019, as of May 2024)");
    }

    @Test
    void whatIsOnlyKnownToBeOverComesFirst() {
        told("a", "head coach", "", "..2024-05-14", "2024-05-14..");
        told("b", "striker", "", "..2024-05-14", "..2024-05-14");

        assertThat(history()).isEqualTo("Striker (former as of May 2024); head coach (as of May 2024)");
    }

    @Test
    void withoutAnyDateTheRoleStandsAlone() {
        told("a", "judge", "", OPEN, OPEN);

        assertThat(history()).isEqualTo("Judge");
    }

    private void told(String document, String title, String body, String start, String end) {
        String words = body.isEmpty() ? title : title + " of " + body;
        Span none = new Span(0, 0);
        Role role = new Role(words, title, body, Tenure.CURRENT, 0, none, none);
        Actor actor = new Actor("a1", ActorType.PERSON, "Ada Holm", List.of(role), List.of());
        DatedRole dated =
                new DatedRole("a1", role, DatedRole.Times.NONE, new Term(interval(start), interval(end), "told"));
        analyses.put(
                document,
                new Analysis(
                        document,
                        "0",
                        DocumentDate.UNKNOWN,
                        List.of(),
                        List.of(actor),
                        List.of(dated),
                        List.of(),
                        List.of(),
                        List.of()));
        members.add(new SharedActor.Member(document, actor, Join.NAMED));
    }

    private static TimeInterval interval(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return new TimeInterval(day(ends[0]), day(ends[1]));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private List<HeldRole> roles() {
        return RoleHistory.of(new SharedActor("A1", "Ada Holm", ActorType.PERSON, members), analyses::get)
                .roles();
    }

    private String history() {
        return new RoleHistory(roles()).inWords();
    }
}
