package org.nightdesk.events;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.Token;
import org.nightdesk.language.VerbField;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.RuleTable;

/** The words by which events are told, from the tables beside this class. */
final class EventWords {

    private final Map<String, Trigger> verbs = new HashMap<>();
    private final Map<String, Trigger> nouns = new HashMap<>();
    private final Map<String, Trigger> ofThings = new HashMap<>();
    private final Map<String, Trigger> ofStates = new HashMap<>();
    private final Set<String> lightVerbs = new HashSet<>();
    private final Map<String, EventStatus> governing = new HashMap<>();
    private final Map<String, EventStatus> governingInfinitives = new HashMap<>();
    private final Map<String, Modal> modals = new HashMap<>();
    private final Set<VerbField> fields = EnumSet.noneOf(VerbField.class);
    private final Set<String> generalVerbs = new HashSet<>();
    private final Set<String> speechActs = new HashSet<>();
    private final Set<String> someoneNouns = new HashSet<>();
    private final Set<String> anybody = new HashSet<>();
    private final Set<String> countingNouns;
    private final Map<VerbKind, Set<String>> verbKinds = new EnumMap<>(VerbKind.class);
    /** Nouns after which "of" names who suffers; whether a lone owner suffers too. */
    private final Map<String, Boolean> undergone = new HashMap<>();

    private final WordClasses classes;

    /** @param classes tells what the verbs are about that no table holds */
    EventWords(WordClasses classes) {
        this.classes = classes;
        for (RuleTable.Row row : RuleTable.of(EventWords.class, "triggers.tsv").rows()) {
            Map<String, Trigger> part = part(row.cell(2));
            words(row.cell(4)).forEach(word -> part.putIfAbsent(word, trigger(row, word)));
        }
        rows("light-verbs.txt").forEach(row -> lightVerbs.add(row[0]));
        rows("someone-nouns.txt").forEach(row -> someoneNouns.add(row[0]));
        rows("anybody-nouns.txt").forEach(row -> anybody.add(row[0]));
        rows("speech-acts.txt").forEach(row -> speechActs.add(row[0]));
        rows("general-verbs.txt").forEach(row -> generalVerbs.add(row[0]));
        rows("verb-fields.txt").forEach(row -> fields.add(VerbField.valueOf(row[0])));
        for (String[] row : rows("governing-verbs.tsv")) {
            Map<String, EventStatus> below = row[1].equals("any") ? governing : governingInfinitives;
            words(row[2]).forEach(word -> below.putIfAbsent(word, EventStatus.valueOf(row[0])));
        }
        countingNouns = RuleTable.of(EventWords.class, "counting-nouns.txt").words();
        rows("verb-kinds.tsv").forEach(row -> verbKinds.put(VerbKind.valueOf(row[0]), Set.copyOf(words(row[1]))));
        for (String[] row : rows("undergone-nouns.tsv")) {
            words(row[1]).forEach(word -> undergone.put(word, row[0].equals("suffers")));
        }
        for (String[] row : rows("modals.tsv")) {
            words(row[1]).forEach(word -> modals.put(word, Modal.valueOf(row[0])));
        }
    }

    private Map<String, Trigger> part(String letter) {
        return switch (letter) {
            case "v" -> verbs;
            case "n" -> nouns;
            case "t" -> ofThings;
            case "s" -> ofStates;
            default -> throw new IllegalArgumentException("no part of speech: " + letter);
        };
    }

    private static Trigger trigger(RuleTable.Row row, String word) {
        return new Trigger(
                row.constant(0, EventClass.class),
                row.cell(1).equals("-") ? "" : row.cell(1),
                row.constant(3, Trigger.Needs.class),
                "“" + word + "” in " + row.file() + ", line " + row.line());
    }

    /** What a verb tells, given with its particle as {@code set_aside} where it has one. */
    Optional<Trigger> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** What a verb tells by its field alone, where no table holds it. */
    Optional<Trigger> byField(String lemma) {
        boolean tells = !generalVerbs.contains(lemma)
                && !lightVerbs.contains(lemma)
                && classes.field(lemma).filter(fields::contains).isPresent();
        return tells
                ? classes.field(lemma)
                        .map(field -> new Trigger(
                                EventClass.OTHER,
                                "",
                                Trigger.Needs.KNOWN,
                                "no table holds “" + lemma + "”, a verb of the field " + field + " of WordNet"))
                : Optional.empty();
    }

    /** What a verb or noun tells that says what happened to a thing made: "the dam broke", "dam failure". */
    Optional<Trigger> ofThing(String words) {
        return Optional.ofNullable(ofThings.get(words));
    }

    /** Whether a noun may tell an event, be it only as what happened to a thing or as a state. */
    boolean mayTell(String noun) {
        return nouns.containsKey(noun)
                || ofThings.containsKey(noun)
                || ofStates.keySet().stream().anyMatch(state -> state.endsWith("_" + noun));
    }

    /** What it tells to be in a state, given with its preposition: {@code in_custody}. */
    Optional<Trigger> ofState(String words) {
        return Optional.ofNullable(ofStates.get(words));
    }

    /** What a noun tells, alone or as the object of a light verb. */
    Optional<Trigger> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** What a noun tells that needs no verb. */
    Optional<Trigger> nounAlone(String lemma) {
        return noun(lemma).filter(trigger -> trigger.needs() != Trigger.Needs.LIGHT);
    }

    /** Whether a token may tell an event of this class. */
    boolean tells(Token token, EventClass eventClass) {
        Optional<Trigger> trigger = token.isVerb() ? verb(token.lemma()) : noun(token.lemma());
        return trigger.filter(t -> t.eventClass() == eventClass).isPresent();
    }

    /** Whether a common noun means people or a body that may act; "the people" may be anybody. */
    boolean isSomeone(Token token) {
        String noun = token.lemma();
        boolean person = classes.isMainly(noun, NounKind.PERSON);
        boolean group = classes.isMainly(noun, NounKind.SOCIAL_GROUP) && !classes.isA(noun, NounKind.LOCATION);
        boolean listed = someoneNouns.contains(token.text().toLowerCase(Locale.ROOT));
        return token.tag().matches("NNS?") && (person || group || listed) && !anybody.contains(noun);
    }

    /** Whether a noun means people, and does not say who. */
    boolean isAnybody(String noun) {
        return anybody.contains(noun);
    }

    /** Whether it is done in saying it. */
    boolean isSpeechAct(String verb) {
        return speechActs.contains(verb);
    }

    boolean isOfKind(String verb, VerbKind kind) {
        return verbKinds.getOrDefault(kind, Set.of()).contains(verb);
    }

    /** Whether the word only says how many: "a number of". */
    boolean isCount(String noun) {
        return countingNouns.contains(noun);
    }

    /** Whether "of" after the noun names the one to whom it is done. */
    boolean isUndergone(String noun) {
        return undergone.containsKey(noun);
    }

    /** Whether it is done to the one whose it is called: "the mayor's arrest". */
    boolean isOwnersLot(String noun) {
        return undergone.getOrDefault(noun, false);
    }

    boolean isLight(String verb) {
        return lightVerbs.contains(verb);
    }

    /** What a governing word says of the clause below it. */
    Optional<EventStatus> governing(String lemma) {
        return Optional.ofNullable(governing.get(lemma));
    }

    /** What a governing word says of an infinitive below it, but not of a whole clause. */
    Optional<EventStatus> governingInfinitive(String lemma) {
        return governing(lemma).or(() -> Optional.ofNullable(governingInfinitives.get(lemma)));
    }

    /** What an auxiliary says of its clause; empty where it is no modal. */
    Optional<Modal> modal(String lemma) {
        return Optional.ofNullable(modals.get(lemma));
    }

    private static List<String> words(String cell) {
        return List.of(cell.trim().split("\\s+"));
    }

    private static List<String[]> rows(String name) {
        return RuleTable.of(EventWords.class, name).rows().stream()
                .map(row -> row.cells().toArray(String[]::new))
                .toList();
    }
}
