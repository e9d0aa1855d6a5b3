package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.figures.UnitNames;
import org.nightdesk.text.RuleTable;

/** Reads what a figure counts, and says whether two figures count the same kind of thing. */
final class CountedThings {

    /** How near two counted things are. */
    enum Match {
        NONE,
        /** One is the broader: workers and personnel. */
        BROADER,
        SAME
    }

    /** Who "was killed" or "is missing" is counted by that; who is sent "to fight and die" is not. */
    private static final Pattern BEFALLEN = Pattern.compile("\\w+ed|dead|hurt|slain|missing|homeless");

    private record Kind(String name, String nature, String broader) {}

    private static final Map<String, Kind> KINDS = new HashMap<>();
    /** Words that only together tell a state. */
    private record Phrase(Set<String> stems, Kind kind) {}

    private static final List<Phrase> PHRASES = new ArrayList<>();
    private static final Kind UNKNOWN = new Kind("", "", "");
    private static final Map<String, Kind> BY_STEM = new HashMap<>();

    static {
        for (RuleTable.Row row :
                RuleTable.of(CountedThings.class, "counted-things.tsv").rows()) {
            Kind kind = new Kind(row.cell(0), row.cell(1), row.cell(2));
            KINDS.put(kind.name(), kind);
            for (String word : row.cell(3).split(" ")) {
                if (word.contains("+")) {
                    PHRASES.add(new Phrase(Words.content(word.replace('+', ' ')), kind));
                } else {
                    BY_STEM.putIfAbsent(Words.stem(word), kind);
                }
            }
        }
    }

    private final NounKinds lexicon;

    CountedThings(NounKinds lexicon) {
        this.lexicon = lexicon;
    }

    Counted read(ReportedFigure figure) {
        List<String> unit = Words.of(figure.unit().replace("%", " percent "));
        String noun = unit.isEmpty() ? "" : unit.getLast();
        Set<String> states = kinds(unit, "running", "state");
        String being = being(unit, noun);
        if (states.isEmpty() && (!being.isEmpty() || unit.isEmpty())) {
            List<String> befallen = Words.of(figure.scope()).stream()
                    .filter(w -> BEFALLEN.matcher(w).matches())
                    .toList();
            states = kinds(befallen, "running", "state");
            if (states.isEmpty()) {
                states = phrases(Words.content(figure.scope()));
            }
        }
        Set<String> levelled = levelled(states);
        boolean running = !levelled.isEmpty()
                && levelled.stream()
                        .allMatch(s -> KINDS.getOrDefault(s, UNKNOWN).nature().equals("running"));
        String measuring = states.isEmpty() ? measuring(figure.unit(), unit) : "";
        String head = kinds(List.of(noun), "thing").stream().findFirst().orElse(Words.stem(noun));
        return new Counted(levelled, being, head, noun, measuring, running);
    }

    /** By the table where it is one word, as other words for one unit stand there; "cubic metres" are no metres. */
    private static String measuring(String unit, List<String> words) {
        Optional<String> kind = first(words, "unit");
        Optional<String> name = UnitNames.measuring(unit).map(n -> Words.stem(n));
        return (words.size() == 1 ? kind.or(() -> name) : name.or(() -> kind)).orElse("");
    }

    private String being(List<String> unit, String noun) {
        Optional<String> known = first(unit.reversed(), "being");
        return known.orElseGet(() ->
                BY_STEM.get(Words.stem(noun)) == null && lexicon.isPerson(singular(noun)) ? Words.stem(noun) : "");
    }

    /** The dictionary form of a regular plural, for the lexicon. */
    private static String singular(String noun) {
        boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static Set<String> kinds(List<String> words, String... natures) {
        Set<String> found = new LinkedHashSet<>();
        words.stream()
                .map(w -> BY_STEM.get(Words.stem(w)))
                .filter(k -> k != null && List.of(natures).contains(k.nature()))
                .forEach(k -> found.add(k.name()));
        return found;
    }

    private static Set<String> phrases(Set<String> stems) {
        return PHRASES.stream()
                .filter(p -> stems.containsAll(p.stems()))
                .map(p -> p.kind().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> first(List<String> words, String nature) {
        return kinds(words, nature).stream().findFirst();
    }

    /** Two states that have one broader state are that one: killed or wounded are casualties. */
    private static Set<String> levelled(Set<String> states) {
        Set<String> broader = new LinkedHashSet<>();
        states.forEach(s -> broader.add(
                KINDS.getOrDefault(s, UNKNOWN).broader().isEmpty()
                        ? s
                        : KINDS.getOrDefault(s, UNKNOWN).broader()));
        return states.size() > 1 && broader.size() == 1 ? broader : states;
    }

    /**
     * Whether what is counted stands against their counting the same, though their numbers are equal and hardly met twice:
     * "148,220" in a column headed by a name may be "148,220 votes", but people are no kilometres.
     */
    boolean isOther(Counted one, Counted other) {
        boolean measured = one.isUnit() || other.isUnit();
        return statesDiffer(one, other)
                || measured && !one.unit().equals(other.unit())
                || one.isPeople() && other.isPeople() && match(one, other) == Match.NONE;
    }

    /** Whether two nouns may well count the same: "38 inmates" and "38 people", "12 trucks" and "12 lorries". */
    boolean mayBeOne(Counted one, Counted other) {
        if (statesDiffer(one, other)) {
            return false;
        }
        if (one.isUnit() || other.isUnit()) {
            return one.unit().equals(other.unit());
        }
        if (one.isPeople() || other.isPeople()) {
            return one.isPeople() && other.isPeople() && beings(one.being(), other.being(), true) != Match.NONE;
        }
        return !one.noun().isEmpty()
                && !other.noun().isEmpty()
                && (one.head().equals(other.head()) || lexicon.areKin(singular(one.noun()), singular(other.noun())));
    }

    /** Whether both tell what befell those counted, and it is not the same. */
    private static boolean statesDiffer(Counted one, Counted other) {
        return !one.states().isEmpty()
                && !other.states().isEmpty()
                && !one.states().equals(other.states());
    }

    Match match(Counted one, Counted other) {
        if (!one.states().equals(other.states())) {
            return Match.NONE;
        }
        if (!one.states().isEmpty()) {
            return beings(one.being(), other.being(), true);
        }
        if (one.isUnit() || other.isUnit()) {
            return one.unit().equals(other.unit()) ? Match.SAME : Match.NONE;
        }
        if (!one.being().isEmpty() && !other.being().isEmpty()) {
            return one.head().equals(other.head()) ? Match.SAME : beings(one.being(), other.being(), false);
        }
        return !one.noun().isEmpty() && one.head().equals(other.head()) ? Match.SAME : Match.NONE;
    }

    /** Where a state says what is counted, an unnamed being is anybody; where not, "people" is too broad to compare. */
    private Match beings(String one, String other, boolean counted) {
        if (one.equals(other)) {
            return Match.SAME;
        }
        if (one.isEmpty() || other.isEmpty() || one.equals("person") || other.equals("person")) {
            return counted ? Match.SAME : Match.NONE;
        }
        if (isUnder(one, other) || isUnder(other, one) || lexicon.areKin(one, other)) {
            return Match.BROADER;
        }
        return Match.NONE;
    }

    /** Whether the first may be counted among the second, so that it can be a part of a sum of them. */
    boolean mayBePart(Counted part, Counted whole) {
        return part.states().equals(whole.states())
                && !part.isUnit()
                && whole.isPeople()
                && (part.being().isEmpty()
                        || part.being().equals(whole.being())
                        || mayBeAmong(part.being(), whole.being()));
    }

    private static boolean mayBeAmong(String being, String broader) {
        boolean unknown =
                !KINDS.containsKey(being) && Set.of("person", "personnel").contains(broader);
        return unknown || isUnder(being, broader);
    }

    private static boolean isUnder(String narrower, String broader) {
        for (Kind at = KINDS.get(narrower); at != null; at = KINDS.get(at.broader())) {
            if (at.broader().equals(broader)) {
                return true;
            }
        }
        return false;
    }
}
