package org.nightdesk.briefing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.reconcile.Claim;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Story;
import org.nightdesk.text.RuleTable;

/**
 * Names measures for their readers: of all claims the plainest words, the place that most of them tell and the occasion;
 * where none of them tells more than a noun, the story.
 */
final class MeasureLabels {

    private static final Set<String> OCCASIONS =
            RuleTable.of(MeasureLabels.class, "occasions.txt").allWords();
    /** A noun that ends its phrase: not the fire of a fire service. */
    private static final Pattern NOUN =
            Pattern.compile("(?i)(?<![\\w-])(\\p{L}+)(?=[.,;:)]|\\s(?:in|on|at|near|off|of|that|which|and|or|as|has"
                    + "|have|had|was|were|is|are|last|this|to|\\p{L}+ed|struck|hit|swept|tore|shook|broke)\\b|\\s*$)");

    private static final int STORY = 32;

    private final Index index;
    private final Map<String, String> stories = new HashMap<>();

    MeasureLabels(Index index, Collection<Story> stories) {
        this.index = index;
        stories.stream()
                .filter(s -> s.documents().size() > 1 && s.name().length() <= STORY)
                .forEach(s -> s.documents().forEach(d -> this.stories.put(d, s.name())));
    }

    MeasureLabel of(Measure measure) {
        MeasureLabel own = own(measure, telling(measure));
        String where = own.where().isEmpty()
                ? most(measure, c -> Optional.of(c.figure().place()))
                : own.where();
        boolean told = contains(own.what(), where) || contains(own.scope(), where);
        boolean befalls = isPeople(measure) || own.what().equals("magnitude");
        String scope = own.scope().isEmpty() && befalls ? most(measure, this::occasion) : own.scope();
        MeasureLabel full = new MeasureLabel(own.what(), told ? "" : where, contains(own.what(), scope) ? "" : scope);
        boolean alone = full.where().isEmpty() && full.scope().isEmpty();
        return alone && (befalls || !full.what().contains(" ")) ? inStory(full, measure) : full;
    }

    /** The claim whose words label the measure: of the plainest ones the first. */
    Claim telling(Measure measure) {
        return measure.claims().stream()
                .max(Comparator.comparingInt((Claim c) -> own(measure, c).readable())
                        .thenComparingInt(c -> -index.reliability(c.item().document()))
                        .thenComparing(Claim::item, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private MeasureLabel own(Measure measure, Claim claim) {
        return new FigureLabel(claim.figure(), isPeople(measure), index.before(claim), index.after(claim)).label();
    }

    private MeasureLabel inStory(MeasureLabel label, Measure measure) {
        return new MeasureLabel(
                label.what(),
                label.where(),
                most(measure, c -> Optional.ofNullable(stories.get(c.item().document()))));
    }

    private static boolean isPeople(Measure measure) {
        return measure.unit().equals("persons");
    }

    private static boolean contains(String words, String part) {
        return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** "The flood" of "the flood killed 12 people", where the sentence tells of one occasion alone. */
    private Optional<String> occasion(Claim claim) {
        Matcher nouns = NOUN.matcher(index.sentence(claim));
        Set<String> told = new LinkedHashSet<>();
        while (nouns.find()) {
            told.add(nouns.group(1).toLowerCase(Locale.ROOT));
        }
        told.retainAll(OCCASIONS);
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** What most claims tell; of several the first. */
    private static String most(Measure measure, Function<Claim, Optional<String>> telling) {
        Map<String, Long> times = measure.claims().stream()
                .flatMap(c -> telling.apply(c).stream())
                .filter(w -> !w.isEmpty())
                .collect(Collectors.groupingBy(w -> w, LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
