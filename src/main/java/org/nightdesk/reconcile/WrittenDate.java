package org.nightdesk.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;

/** A date as an analyst writes it: {@code 2025-04-30}, {@code 2025-04} or {@code 2025}. */
final class WrittenDate {

    private WrittenDate() {}

    /** Empty if it is none. */
    static Optional<ResolvedTime> of(String text, String reason) {
        try {
            return switch (text.length()) {
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(new ResolvedTime(text, TimeInterval.day(day), Precision.DAY, reason));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    TimeInterval days = TimeInterval.of(month.atDay(1), month.atEndOfMonth());
                    yield Optional.of(new ResolvedTime(text, days, Precision.MONTH, reason));
                }
                case 4 -> {
                    Year year = Year.parse(text);
                    TimeInterval days = TimeInterval.of(year.atDay(1), year.atDay(year.length()));
                    yield Optional.of(new ResolvedTime(text, days, Precision.YEAR, reason));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
