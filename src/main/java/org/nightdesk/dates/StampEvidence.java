package org.nightdesk.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;

/** What is stamped on a document from outside its text: metadata, address, file name. */
final class StampEvidence {

    /** A day in an address or name: {@code 2024/06/19}, {@code 2024-06-19}, {@code 20240619}. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9A-Za-z])((?:19|20)\\d\\d)([-/_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?![0-9A-Za-z])");

    /** Names of properties that say when a file was made. */
    private static final Pattern MADE =
            Pattern.compile("creat|modif|save|print|docinfo|dcterms|pdf:|xmp", Pattern.CASE_INSENSITIVE);

    private StampEvidence() {}

    static List<DateEvidence> of(Document document) {
        List<DateEvidence> evidence = new ArrayList<>();
        published(document.metadata()).ifPresent(evidence::add);
        document.metadata()
                .url()
                .flatMap(StampEvidence::day)
                .ifPresent(day -> evidence.add(DateEvidence.day(Strength.STRONG, day, "the address holds " + day)));
        String name = document.id().substring(document.id().lastIndexOf('/') + 1);
        day(name).ifPresent(day -> evidence.add(DateEvidence.day(Strength.FAIR, day, "the file is named " + name)));
        return evidence;
    }

    /** A page or a mail states when it was published; other files only when they were made, which may be long before. */
    private static Optional<DateEvidence> published(Metadata metadata) {
        return metadata.published().map(day -> {
            String by = metadata.publishedBy().orElse("metadata");
            String words = by + " says " + Reasons.day(day);
            return MADE.matcher(by).find()
                    ? new DateEvidence(
                            Strength.WEAK,
                            new TimeInterval(Optional.of(day), Optional.empty()),
                            DayRule.Recurring.ANY,
                            new DayRule.Days(List.of(day)),
                            words)
                    : DateEvidence.day(Strength.STRONG, day, words);
        });
    }

    private static Optional<LocalDate> day(String name) {
        Matcher match = DAY.matcher(name);
        if (!match.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(match, 1), number(match, 3), number(match, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
