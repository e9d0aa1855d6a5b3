package org.nightdesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Tenure;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.RuleTable;

class RoleDaterTest {

    private static final int SENTENCE = 6;

    private record Case(String person, String role, String sentence) {

        static Case of(RuleTable.Row row) {
            String role = row.cell(1).equals("-")
                    ? ""
                    : String.join(" | ", row.cells().subList(1, SENTENCE));
            return new Case(row.cell(0), role, row.cell(SENTENCE));
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Case> cases() {
        return RuleTable.of(RoleDaterTest.class, "roles.tsv").rows().stream().map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsARoleWithItsTime(Case given) {
        Analysis analysis = Texts.ANALYST.analyse(published(given.sentence(), LocalDate.of(2024, 5, 14)));

        List<String> roles = roles(analysis, given.person());
        if (given.role().isEmpty()) {
            assertThat(roles).isEmpty();
        } else {
            assertThat(roles).contains(given.role());
        }
    }

    @Test
    void allRolesOfAPersonAreKeptWithTheirPlaces() {
        Document document = published(
                "Finance minister Ada Holm spoke.\nHolm, a former judge, left early.", LocalDate.of(2024, 5, 14));
        Analysis analysis = Texts.ANALYST.analyse(document);

        assertThat(analysis.roles())
                .extracting(r -> document.text().at(r.role().span()))
                .containsExactly("Finance minister", "former judge");
        assertThat(analysis.actors().getFirst().titles()).containsExactly("Finance minister", "former judge");
    }

    @Test
    void withoutAnyDateNothingIsCompletedByGuess() {
        Analysis analysis = Texts.ANALYST.analyse(Texts.document("Finance minister Ada Holm spoke of prices."));

        assertThat(analysis.roles()).extracting(DatedRole::term).containsExactly(Term.UNKNOWN);
    }

    @Test
    void aTimeToldStandsInAnUndatedDocument() {
        Analysis analysis =
                Texts.ANALYST.analyse(Texts.document("Ada Holm, mayor of Ostmar since 2018, spoke of prices."));

        assertThat(roles(analysis, "Ada Holm"))
                .containsExactly("mayor | Ostmar | CURRENT | 2018-01-01..2018-12-31 | 2018-01-01..");
    }

    @Test
    void aRoleIsDatedAgainWhenItsDocumentIs() {
        Analysis undated = Texts.ANALYST.analyse(Texts.document("Finance minister Ada Holm spoke of prices."));
        DatedRole dated = undated.roles()
                .getFirst()
                .dated(List.of(), DocumentDate.day(LocalDate.of(2021, 3, 4), "a sibling names the day"));

        assertThat(dated.term().start().high()).contains(LocalDate.of(2021, 3, 4));
        assertThat(dated.term().end())
                .isEqualTo(new TimeInterval(Optional.of(LocalDate.of(2021, 3, 4)), Optional.empty()));
        assertThat(dated.role().tenure()).isEqualTo(Tenure.CURRENT);
    }

    private static Document published(String words, LocalDate day) {
        Document plain = Texts.document(words);
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.of("the sender"),
                Optional.empty(),
                Optional.empty());
        return new Document(
                plain.id(), "0", "text/plain", plain.text(), plain.blocks(), metadata, Set.of(), Optional.empty());
    }

    private static List<String> roles(Analysis analysis, String person) {
        return analysis.actors().stream()
                .filter(actor -> actor.canonical().equals(person))
                .flatMap(
                        actor -> analysis.roles().stream().filter(r -> r.actor().equals(actor.id())))
                .map(r -> String.join(
                        " | ",
                        r.role().title(),
                        r.role().body(),
                        r.role().tenure().name(),
                        days(r.term().start()),
                        days(r.term().end())))
                .toList();
    }

    private static String days(TimeInterval interval) {
        return interval.low().map(Object::toString).orElse("") + ".."
                + interval.high().map(Object::toString).orElse("");
    }
}
