package org.nightdesk.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.text.Sentence;

/** The headlines of the first reports of a story: what bears out a name made of two nouns, or names the story themselves. */
final class StoryHeadlines {

    private static final int LONGEST = 64;
    private static final int LEAD = 2;

    /** What part of the leads must have a place. */
    private static final double MOST = 0.6;

    /** A count in a headline is soon another one; a year stays. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?!(?:19|20)\\d\\d(?!\\d))\\d+");

    private static final Pattern OUTLET = Pattern.compile("\\s+[|\u2014\u2013-]\\s+[^|]{2,30}$");
    private static final Pattern BREAK = Pattern.compile("(?:,| [\u2014\u2013-]|[;:])(?= )");

    private final List<KnownDocument> reports;

    /** @param reports the first of the story, in order */
    StoryHeadlines(List<KnownDocument> reports) {
        this.reports = List.copyOf(reports);
    }

    /** Whether a headline has the noun, and most of the leads have the place. */
    boolean bearOut(String place, String noun) {
        long placed = reports.stream().filter(r -> lead(r).contains(place)).count();
        return !noun.isEmpty()
                && placed >= MOST * reports.size()
                && reports.stream().anyMatch(r -> Words.of(headline(r)).contains(noun.toLowerCase(Locale.ROOT)));
    }

    /** The headline that has most in common with the leads of the others; empty where all hold counts. */
    Optional<String> best() {
        return reports.stream()
                .filter(r -> !headline(r).isEmpty() && !counts(r))
                .max(Comparator.<KnownDocument>comparingInt(this::inCommon)
                        .thenComparing(r -> r.document().id(), Comparator.reverseOrder()))
                .map(r -> brief(headline(r)));
    }

    private int inCommon(KnownDocument report) {
        Set<String> words = Words.content(headline(report));
        return reports.stream()
                .filter(r -> r != report)
                .mapToInt(r -> Words.shared(words, Words.content(lead(r))))
                .sum();
    }

    private static boolean counts(KnownDocument report) {
        String headline = headline(report).toLowerCase(Locale.ROOT);
        return NUMBER.matcher(headline).find()
                || report.analysis().stream()
                        .flatMap(a -> a.figures().stream())
                        .map(f -> f.surface().toLowerCase(Locale.ROOT))
                        .anyMatch(headline::contains);
    }

    private static String headline(KnownDocument report) {
        String title = report.document().metadata().title().orElse("").strip();
        return OUTLET.matcher(title).replaceAll("");
    }

    private static String lead(KnownDocument report) {
        StringBuilder lead = new StringBuilder(headline(report));
        report.analysis().map(Analysis::sentences).orElse(List.of()).stream()
                .limit(LEAD)
                .map(Sentence::text)
                .forEach(s -> lead.append(' ').append(s));
        return lead.toString();
    }

    /** Whole, or up to the last break that leaves enough, else up to a blank. */
    private static String brief(String headline) {
        if (headline.length() <= LONGEST) {
            return headline;
        }
        int at = BREAK.matcher(headline)
                .results()
                .mapToInt(r -> r.start())
                .filter(start -> start <= LONGEST && start > LONGEST / 3)
                .max()
                .orElse(-1);
        return at > 0
                ? headline.substring(0, at)
                : headline.substring(0, headline.lastIndexOf(' ', LONGEST)) + "\u2026";
    }
}
