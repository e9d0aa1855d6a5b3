package org.nightdesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.analysis.Texts;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.text.Confidence;

/** When an event was that has no words of time in its clause. */
class StoryTimeTest {

    private static final String DATELINE = "LIMA, 5 June 2031 (Andes) - ";

    @Test
    void aTimeAfterARowOfVerbsIsThatOfAllOfThem() {
        assertThat(value("Anton Reyle met Julia Stone and left Lima on Tuesday.", "met"))
                .isEqualTo("2031-06-03");
    }

    @Test
    void whatIsDoneAtAnOccasionIsDoneOnItsDay() {
        assertThat(value("At a ceremony on Sunday, Anton Reyle honoured Julia Stone.", "honoured"))
                .isEqualTo("2031-06-01");
    }

    @Test
    void anOccasionToldBeforeGivesItsDay() {
        String text = "Anton Reyle began a visit to Chile on Monday. Critics stayed away. During the visit, Anton Reyle"
                + " praised Julia Stone.";
        assertThat(value(text, "praised")).isEqualTo("2031-06-02");
    }

    @Test
    void whatTheSamePeopleDoNextIsOfTheSameDayButNotSure() {
        Event event = event("Julia Stone visited Tacna on Wednesday. She suspended Anton Reyle.", "suspended");
        assertThat(event.time().map(ResolvedTime::value)).contains("2031-06-04");
        assertThat(event.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void whatADisasterDidWasWhenItStruck() {
        assertThat(value("A strong earthquake struck Tacna on Monday. It destroyed 40 houses.", "destroyed"))
                .isEqualTo("2031-06-02");
    }

    @Test
    void whatHadHappenedBeforeIsNotOfTheDayToldLast() {
        Event event = event("Julia Stone visited Tacna on Wednesday. She had sued Anton Reyle.", "sued");
        assertThat(event.time().map(ResolvedTime::value)).contains("");
    }

    @Test
    void withoutAWordOfTimeThePastEndsAndThePlannedBeginsWithTheDocument() {
        String text = "Julia Stone accused Anton Reyle. Chile will extradite Anton Reyle.";
        LocalDate published = LocalDate.of(2031, 6, 5);
        assertThat(event(text, "accused").time().map(ResolvedTime::interval))
                .contains(new TimeInterval(Optional.empty(), Optional.of(published)));
        assertThat(event(text, "extradite").time().map(ResolvedTime::interval))
                .contains(new TimeInterval(Optional.of(published), Optional.empty()));
    }

    @Test
    void theBoundMovesWithTheDateOfTheDocument() {
        Event event = event("Julia Stone accused Anton Reyle.", "accused");
        LocalDate other = LocalDate.of(2030, 1, 2);
        assertThat(event.bounded(DocumentDate.day(other, "a sibling"))
                        .time()
                        .flatMap(t -> t.interval().high()))
                .contains(other);
    }

    private static String value(String text, String trigger) {
        return event(text, trigger).time().map(ResolvedTime::value).orElse("none");
    }

    private static Event event(String text, String trigger) {
        Analysis analysis = Texts.ANALYST.analyse(Texts.document(DATELINE + text));
        List<Event> found = analysis.events().stream()
                .filter(e -> e.trigger().startsWith(trigger))
                .toList();
        assertThat(found).as(analysis.events().toString()).hasSize(1);
        return found.getFirst();
    }
}
