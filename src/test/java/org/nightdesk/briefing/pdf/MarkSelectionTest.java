package org.nightdesk.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.briefing.pdf.SampleBriefings.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.briefing.Briefing.TimelineMark;

class MarkSelectionTest {

    @Test
    void marksComeInOrderOfDate() {
        TimelineMark late = mark("2031-03-09", "2031-03-09", "9 Mar", "Strike ends", "happened", "D001");
        TimelineMark early = mark("2031-03-02", "2031-03-02", "2 Mar", "Strike begins", "happened", "D001");
        assertThat(MarkSelection.of(List.of(late, early))).containsExactly(early, late);
    }

    @Test
    void ofTooManyMarksThoseToldByMostDocumentsStay() {
        List<TimelineMark> marks = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            String day = LocalDate.of(2031, 3, i).toString();
            String[] refs = i <= 4 ? new String[] {"D001", "D002"} : new String[] {"D001"};
            marks.add(mark(day, day, day, "Ship " + i + " sails", "happened", refs));
        }
        assertThat(MarkSelection.of(marks)).hasSize(10).containsAll(marks.subList(0, 4));
    }

    @Test
    void anEventOfLongAgoDoesNotPressTheOthersTogether() {
        TimelineMark old = mark("1998-01-01", "1998-12-31", "1998", "Mine opens", "happened", "D001");
        TimelineMark one = mark("2031-01-05", "2031-01-05", "5 Jan", "Shaft floods", "happened", "D001");
        TimelineMark two = mark("2031-03-05", "2031-03-05", "5 Mar", "Mine closes", "happened", "D001");
        assertThat(MarkSelection.of(List.of(old, one, two))).containsExactly(one, two);
    }
}
