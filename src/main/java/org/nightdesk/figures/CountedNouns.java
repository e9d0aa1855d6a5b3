package org.nightdesk.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.TaggedSentence;

/**
 * Finds what a number counts: its unit, the noun phrase after it, a fate ("16 injured"), the group it is taken from
 * ("six of the coffins"), the subject of its clause ("the toll stands at 3,471") or the noun of the number before.
 */
final class CountedNouns {

    private static final Set<String> LOOSE = Set.of("more", "other", "others", "additional", "further", "extra");
    private static final Set<String> EMPTY_NOUNS =
            Set.of("thing", "day", "point", "time", "way", "hand", "side", "moment", "reason", "case", "sense", "word");

    private final Victims victims = new Victims();
    private final PlanningWords planning = new PlanningWords();
    private final Levels levels = new Levels();
    private final Comparisons comparisons = new Comparisons();
    private final EarlierNouns earlier = new EarlierNouns();

    /** What the number counts, given the ones before it, latest last; empty where the text does not say. */
    Optional<Counted> read(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        if (phrase.unit().isPresent()) {
            return Optional.of(Measures.measured(sentence, phrase, phrase.unit().get()));
        }
        return Measures.ratio(sentence, phrase)
                .or(() -> EarlierNouns.partOfPronoun(sentence, phrase, before))
                .or(() -> comparisons.read(sentence, phrase, before))
                .or(() -> Measures.compound(sentence, phrase))
                .or(() -> counted(sentence, phrase, before))
                .or(() -> Measures.age(sentence, phrase))
                .or(() -> fate(sentence, phrase, before))
                .or(() -> levels.read(sentence, phrase, before))
                .or(() -> earlier.ellipsis(sentence, phrase, before))
                .filter(c -> !isPronounOne(sentence, c))
                .map(c -> isAside(sentence, c) ? c.aside() : c);
    }

    private static boolean isAside(TaggedSentence sentence, Counted counted) {
        int at = counted.first() - 1;
        return at > 0
                && Set.of("in", "at", "across", "on", "from")
                        .contains(sentence.token(at).text());
    }

    private Optional<Counted> counted(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean of = NounPhrases.isAt(sentence, phrase.end(), "of");
        int from = of ? NounPhrases.afterDeterminers(sentence, phrase.end() + 1) : afterQuote(sentence, phrase.end());
        int head = NounPhrases.nounFrom(sentence, from);
        boolean one = of && phrase.number().isOne();
        if (head < 0 && of && !one && from > phrase.end() + 1) {
            return ofFate(sentence, phrase, from);
        }
        if (head < 0 || one || isForecaster(sentence, phrase, head)) {
            return Optional.empty();
        }
        int last = NounPhrases.withCoordinated(sentence, head);
        String noun = nounWords(sentence, from, head, last, before);
        boolean share = phrase.number().form() == Form.SHARE;
        How own = isOthers(sentence, from, head) ? How.ELLIPSIS : How.NOUN;
        How how = share ? How.RATIO : of && !phrase.isVague() ? How.PARTITIVE : own;
        Counted plain =
                new Counted(phrase, share ? "share of " + noun : noun, "", phrase.first(), last, head, noun, how);
        return Optional.of(withFate(sentence, plain));
    }

    /** "\"More than a dozen\" offers". */
    private static int afterQuote(TaggedSentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).tag().equals("''") ? at + 1 : at;
    }

    /** "More than the 250,000 analysts had expected": the noun is who expected. */
    private boolean isForecaster(TaggedSentence sentence, NumberPhrase phrase, int head) {
        int first = phrase.number().first();
        boolean the = first > 0 && sentence.token(first - 1).is("the") && head + 1 < sentence.size();
        int verb = the && sentence.token(head + 1).lemma().equals("have") ? head + 2 : head + 1;
        return the
                && verb < sentence.size()
                && sentence.token(verb).tag().matches("VB[DN]")
                && planning.is("object", sentence.token(verb));
    }

    /** "Six of the dead". */
    private Optional<Counted> ofFate(TaggedSentence sentence, NumberPhrase phrase, int at) {
        return at >= sentence.size()
                ? Optional.empty()
                : victims.fate(sentence.token(at))
                        .map(f -> new Counted(
                                phrase, f.words(), f.group(), phrase.first(), at, at, f.words(), How.PARTITIVE));
    }

    /** "Others" are those of the noun before, if there is one. */
    private static String nounWords(TaggedSentence sentence, int from, int head, int last, List<Counted> before) {
        if (isOthers(sentence, from, head)) {
            boolean here = !before.isEmpty() && before.getLast().phrase().sentence() == sentence.index();
            return here && before.getLast().isCount()
                    ? EarlierNouns.lastCount(before).noun()
                    : "others";
        }
        return sentence.words(afterLoose(sentence, from, head), last);
    }

    private static boolean isOthers(TaggedSentence sentence, int from, int head) {
        return afterLoose(sentence, from, head) == head
                && LOOSE.contains(sentence.token(head).lemma());
    }

    private static int afterLoose(TaggedSentence sentence, int from, int head) {
        int first = from;
        while (first < head && LOOSE.contains(sentence.token(first).lemma())) {
            first++;
        }
        return first;
    }

    private Counted withFate(TaggedSentence sentence, Counted counted) {
        Optional<Victims.Found> after = victims.after(sentence, counted.last());
        if (after.isPresent()) {
            boolean right = after.get().first() == counted.last() + 1;
            return counted.withUnit(
                    (counted.unit() + " " + after.get().words()).trim(),
                    after.get().group(),
                    right ? after.get().last() : 0);
        }
        Optional<Victims.Found> before = victims.before(sentence, counted.first());
        String unit = before.map(f -> counted.unit() + " " + f.words()).orElse(counted.unit());
        String own = victims.fate(sentence.token(counted.head()))
                .map(Victims.Fate::group)
                .orElse("");
        return counted.withUnit(unit, before.map(Victims.Found::group).orElse(own), 0);
    }

    /** "16 injured", "737 had been hurt", "killing 12". */
    private Optional<Counted> fate(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        Optional<Victims.Found> after = victims.after(sentence, afterQuote(sentence, phrase.end()) - 1);
        Optional<Victims.Found> found = after.isPresent() ? after : victims.before(sentence, phrase.first());
        return found.map(fate -> {
            boolean right = fate.first() == afterQuote(sentence, phrase.end());
            String noun = right ? "" : EarlierNouns.noun(before, phrase.sentence());
            String unit = (noun + " " + fate.words()).trim();
            int last = right ? fate.last() : phrase.last();
            How how = right ? How.FATE : How.VICTIMS;
            return new Counted(
                    phrase,
                    unit,
                    fate.group(),
                    phrase.first(),
                    last,
                    phrase.number().last(),
                    noun.isEmpty() ? "people" : noun,
                    how);
        });
    }

    /** "One of the best", "one thing", "one another". */
    private static boolean isPronounOne(TaggedSentence sentence, Counted counted) {
        boolean one =
                counted.phrase().number().isOne() && counted.phrase().number().form() == Form.WORDS;
        return one
                && (counted.phrase().hedge().isEmpty()
                                && EMPTY_NOUNS.contains(
                                        sentence.token(counted.head()).lemma())
                        || counted.how() == How.LEVEL
                        || counted.how() == How.ELLIPSIS);
    }
}
