package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.dates.TimeInterval;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-19, 2024-06-19, 19 Jun 2024",
        "2024-06-01, 2024-06-30, Jun 2024",
        "2025-01-01, 2025-03-31, Jan–Mar 2025",
        "2024-11-01, 2025-02-28, Nov 2024–Feb 2025",
        "2024-01-01, 2024-12-31, 2024",
        "2020-01-01, 2024-12-31, 2020–2024",
        "2024-06-18, 2024-06-21, 18–21 Jun 2024",
        "2024-06-28, 2024-07-02, 28 Jun–2 Jul 2024",
        ", 2024-07-02, to 2 Jul 2024",
        "2024-07-02, , from 2 Jul 2024",
        ", , undated"
    })
    void timesAreSaidInShortWords(LocalDate low, LocalDate high, String words) {
        assertThat(Days.words(new TimeInterval(Optional.ofNullable(low), Optional.ofNullable(high))))
                .isEqualTo(words);
    }
}
