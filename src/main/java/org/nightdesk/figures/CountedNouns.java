package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Finds what a number counts: its unit, the noun phrase after it, a fate ("16 injured"), the group it is taken from
 * ("six of the coffins"), the subject of its clause ("the toll stands at 3,471") or the noun of the number before.
 */
final class CountedNouns {

    private static final Set<String> PRONOUNS = Set.of("them", "us", "whom", "which", "it", "these");
    private static final Set<String> LOOSE = Set.of("more", "other", "others", "additional", "further", "extra");
    private static final Set<String> TAILS =
            Set.of("way", "off", "time", "sided", "on", "fold", "in", "up", "old", "plus");
    private static final Set<String> JOINTS = Set.of("and", "or", "but", ",", "plus", "while", ";", "that");
    private static final Set<String> EMPTY_NOUNS =
            Set.of("thing", "day", "point", "time", "way", "hand", "side", "moment", "reason", "case", "sense", "word");

    private final Victims victims = new Victims();
    private final Levels levels = new Levels();

    /** What the number counts, given the ones before it, latest last; empty where the text does not say. */
    Optional<Counted> read(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        if (phrase.unit().isPresent()) {
            return Optional.of(measured(sentence, phrase, phrase.unit().get()));
        }
        return ratio(sentence, phrase)
                .or(() -> partOfPronoun(sentence, phrase, before))
                .or(() -> levels.compared(sentence, phrase, before))
                .or(() -> compound(sentence, phrase))
                .or(() -> counted(sentence, phrase, before))
                .or(() -> age(sentence, phrase))
                .or(() -> fate(sentence, phrase, before))
                .or(() -> levels.read(sentence, phrase, before))
                .or(() -> ellipsis(sentence, phrase, before))
                .filter(c -> !isPronounOne(sentence, c));
    }

    private static Counted measured(TaggedSentence sentence, NumberPhrase phrase, Units.Unit unit) {
        int last = phrase.last();
        boolean old = last + 1 < sentence.size() && isOld(sentence, last + 1);
        int end = old ? (sentence.token(last + 1).is("-") ? last + 2 : last + 1) : last;
        String name = unit.name().isEmpty() ? String.join(" ", unit.words()) : unit.name();
        boolean degrees =
                unit.words().equals(List.of("degrees")) || unit.words().equals(List.of("degree"));
        return new Counted(
                phrase,
                old ? name + " old" : name,
                "",
                phrase.first(),
                end,
                phrase.number().last(),
                name,
                degrees ? How.NOUN : How.MEASURED);
    }

    private static boolean isOld(TaggedSentence sentence, int at) {
        int word = sentence.token(at).is("-") ? at + 1 : at;
        return word < sentence.size() && sentence.token(word).is("old");
    }

    /** "One in eight adults", "three out of four shops": the value is a share. */
    private static Optional<Counted> ratio(TaggedSentence sentence, NumberPhrase phrase) {
        if (phrase.number().form() != Form.RATIO) {
            return Optional.empty();
        }
        int head = nounFrom(sentence, phrase.end());
        int last = head < 0 ? phrase.last() : head;
        String noun = head < 0 ? "" : sentence.words(phrase.end(), head);
        String unit = head < 0 ? "share" : "share of " + noun;
        return Optional.of(new Counted(phrase, unit, "", phrase.first(), last, last, noun, How.RATIO));
    }

    /** "9 million of them", "11 of them children", "of which 90 million". */
    private static Optional<Counted> partOfPronoun(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        int of = phrase.end();
        boolean after = isAt(sentence, of, "of") && isPronoun(sentence, of + 1);
        boolean ahead = phrase.first() > 1
                && isAt(sentence, phrase.first() - 2, "of")
                && isPronoun(sentence, phrase.first() - 1);
        Optional<Counted> whole = FigureParts.wholeOfPronoun(before, phrase).map(before::get);
        if (!after && !ahead || whole.isEmpty()) {
            return Optional.empty();
        }
        int from = after ? of + 2 : of;
        int head = nounFrom(sentence, from);
        boolean own = head == from || head > 0 && !sentence.token(from).isVerb();
        String unit = own ? sentence.words(from, head) : whole.get().unit();
        boolean share = phrase.number().form() == Form.SHARE;
        String noun = own && !share ? unit : whole.get().noun();
        return Optional.of(new Counted(
                phrase,
                share ? "share of " + noun : unit,
                own ? "" : whole.get().group(),
                phrase.first(),
                own ? head : after ? of + 1 : phrase.last(),
                phrase.number().last(),
                noun,
                How.PRONOUN));
    }

    private static boolean isPronoun(TaggedSentence sentence, int at) {
        return at < sentence.size()
                && PRONOUNS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    private static Counted lastCount(List<Counted> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).isCount()) {
                return before.get(i);
            }
        }
        return before.getLast();
    }

    /** "A 12-storey building", "a five-member panel", "a 350,000-strong army". */
    private static Optional<Counted> compound(TaggedSentence sentence, NumberPhrase phrase) {
        int at = phrase.end() + 1;
        boolean hyphen = at < sentence.size()
                && sentence.token(phrase.end()).is("-")
                && phrase.number().value().isPresent();
        if (!hyphen || TAILS.contains(sentence.token(at).lemma())) {
            return Optional.empty();
        }
        boolean strong = sentence.token(at).is("strong") && at + 1 < sentence.size();
        int head = strong ? nounFrom(sentence, at + 1) : at;
        return head >= 0 && sentence.token(head).isNoun()
                ? Optional.of(new Counted(
                        phrase,
                        sentence.words(strong ? at + 1 : at, head),
                        "",
                        phrase.first(),
                        head,
                        head,
                        sentence.words(strong ? at + 1 : at, head),
                        How.COMPOUND))
                : Optional.empty();
    }

    private Optional<Counted> counted(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean of = isAt(sentence, phrase.end(), "of");
        int from = of ? afterDeterminers(sentence, phrase.end() + 1) : phrase.end();
        int head = nounFrom(sentence, from);
        boolean one = of && phrase.number().isOne();
        if (head < 0 || one) {
            return Optional.empty();
        }
        int last = withCoordinated(sentence, head);
        String noun = nounWords(sentence, from, head, last, before);
        boolean share = phrase.number().form() == Form.SHARE;
        How how = share ? How.RATIO : of && !phrase.isVague() ? How.PARTITIVE : How.NOUN;
        Counted plain =
                new Counted(phrase, share ? "share of " + noun : noun, "", phrase.first(), last, head, noun, how);
        return Optional.of(withFate(sentence, plain));
    }

    /** "Others" are those of the noun before, if there is one. */
    private static String nounWords(TaggedSentence sentence, int from, int head, int last, List<Counted> before) {
        int first = from;
        while (first < head && LOOSE.contains(sentence.token(first).lemma())) {
            first++;
        }
        boolean others = first == head && LOOSE.contains(sentence.token(head).lemma());
        boolean person = others && !before.isEmpty() && before.getLast().isCount();
        return person ? lastCount(before).noun() : sentence.words(first, last);
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

    /** "Aged 45", "Ada Holm, 52,", "who is 61". */
    private static Optional<Counted> age(TaggedSentence sentence, NumberPhrase phrase) {
        int at = phrase.number().first();
        boolean aged = at > 0 && sentence.token(at - 1).is("aged");
        boolean apposed = at > 1
                && sentence.token(at - 1).is(",")
                && sentence.token(at - 2).entity() == Entity.PERSON
                && at == phrase.number().last()
                && sentence.token(at).text().matches("1?\\d\\d")
                && at + 1 < sentence.size()
                && (sentence.token(at + 1).is(",") || sentence.token(at + 1).is("."));
        boolean told = at > 1
                && sentence.token(at - 1).lemma().equals("be")
                && Set.of("who", "he", "she")
                        .contains(sentence.token(at - 2).text().toLowerCase(Locale.ROOT))
                && sentence.token(at).text().matches("1?\\d\\d")
                && phrase.end() < sentence.size()
                && !Character.isLetter(sentence.token(phrase.end()).text().codePointAt(0));
        return aged || apposed || told
                ? Optional.of(
                        new Counted(phrase, "years old", "", phrase.first(), phrase.last(), at, "years", How.MEASURED))
                : Optional.empty();
    }

    /** "16 injured", "737 had been hurt", "killing 12". */
    private Optional<Counted> fate(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        Optional<Victims.Found> after = victims.after(sentence, phrase.last());
        Optional<Victims.Found> found = after.isPresent() ? after : victims.before(sentence, phrase.first());
        return found.map(fate -> {
            boolean right = fate.first() == phrase.end();
            String noun = right ? "" : noun(before, phrase.sentence());
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

    private static String noun(List<Counted> before, int sentence) {
        return before.isEmpty()
                        || before.getLast().phrase().sentence() != sentence
                        || !before.getLast().isCount()
                ? "people"
                : before.getLast().noun();
    }

    /** "And at least 10 in Delvin", "20 million needed aid": the noun of the number before. */
    private static Optional<Counted> ellipsis(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean here = !before.isEmpty()
                && before.getLast().phrase().sentence() == phrase.sentence()
                && before.getLast().isCount();
        boolean joined = phrase.first() == 0
                || JOINTS.contains(sentence.token(phrase.first() - 1).text())
                || sentence.token(phrase.first() - 1).isVerb();
        boolean ends = phrase.end() >= sentence.size()
                || sentence.token(phrase.end()).tag().equals("IN")
                || sentence.token(phrase.end()).tag().length() == 1;
        boolean subject = phrase.end() < sentence.size()
                && (sentence.token(phrase.end()).isVerb()
                        || sentence.token(phrase.end()).tag().equals("MD"));
        if (!joined || !ends && !subject || !here && !subject) {
            return Optional.empty();
        }
        if (!subject
                && (before.getLast().how() == How.LEVEL
                        || sentence.token(phrase.first() - 1).isVerb())) {
            return Optional.empty();
        }
        if (!here) {
            return phrase.number().low().compareTo(BigDecimal.TEN) < 0
                    ? Optional.empty()
                    : Optional.of(new Counted(
                            phrase,
                            "people",
                            "",
                            phrase.first(),
                            phrase.last(),
                            phrase.number().last(),
                            "people",
                            How.ELLIPSIS));
        }
        Counted last = before.getLast();
        return Optional.of(new Counted(
                phrase,
                subject ? last.noun() : last.unit(),
                subject ? "" : last.group(),
                phrase.first(),
                phrase.last(),
                phrase.number().last(),
                last.noun(),
                How.ELLIPSIS));
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

    // noun phrases

    /** The head of the noun phrase whose words start at a token; -1 where none does. */
    static int nounFrom(TaggedSentence sentence, int from) {
        int head = -1;
        for (int at = from; at < sentence.size() && isInside(sentence, at, head, from); at++) {
            Token token = sentence.token(at);
            if (token.isNoun() && token.entity() != Entity.DATE && token.entity() != Entity.TIME) {
                head = at;
                if (token.tag().equals("NNS") && !goesOn(sentence, at)) {
                    break;
                }
            }
        }
        return head;
    }

    private static boolean isInside(TaggedSentence sentence, int at, int head, int from) {
        Token token = sentence.token(at);
        boolean next = at + 1 < sentence.size();
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS" ->
                token.entity() != Entity.DATE
                        && token.entity() != Entity.TIME
                        && !(head >= 0
                                && head < at - 1
                                && token.isName()
                                && !sentence.token(head).isName());
            case "JJ", "JJR", "JJS" ->
                head < 0
                        || next
                                && sentence.token(at + 1).isNoun()
                                && !sentence.token(head).tag().equals("NNS");
            case "VBN", "VBG", "VBD" -> head < 0 && next && leadsToNoun(sentence, at + 1);
            case "RB", "RBR" ->
                head < 0
                        && next
                        && Set.of("JJ", "VBN", "JJR")
                                .contains(sentence.token(at + 1).tag());
            case "HYPH" -> next && at > from;
            case "POS" -> next && head >= 0 && leadsToNoun(sentence, at + 1);
            case "CC" ->
                next && head < 0 && at > from && sentence.token(at + 1).tag().startsWith("JJ");
            case "IN" -> next && head < 0 && at > from && sentence.token(at - 1).is("-");
            default -> false;
        };
    }

    private static boolean leadsToNoun(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).tag().startsWith("JJ")
                        || sentence.token(at).tag().equals("HYPH")
                        || sentence.token(at).tag().equals("VBN"))) {
            at++;
        }
        return at < sentence.size() && sentence.token(at).isNoun();
    }

    /** "Arms dealers": a plural that a noun follows is a modifier, unless a new name starts. */
    private static boolean goesOn(TaggedSentence sentence, int at) {
        boolean next = at + 1 < sentence.size();
        return next
                && (sentence.token(at + 1).tag().equals("NN") && !isTime(sentence.token(at + 1))
                        || sentence.token(at + 1).tag().equals("NNS")
                        || sentence.token(at + 1).tag().equals("POS"));
    }

    private static boolean isTime(Token token) {
        return Set.of("today", "yesterday", "tomorrow", "tonight").contains(token.lemma())
                || token.entity() == Entity.DATE
                || token.entity() == Entity.TIME;
    }

    /** "Regions and states", where no number or verb of its own follows the second noun. */
    private static int withCoordinated(TaggedSentence sentence, int head) {
        int second = head + 2;
        boolean plural = second < sentence.size()
                && sentence.token(head).tag().equals("NNS")
                && (sentence.token(head + 1).is("and")
                        || sentence.token(head + 1).is("or"))
                && sentence.token(second).tag().equals("NNS")
                && !isAt(sentence, second + 1, "of");
        boolean verb = plural
                && second + 1 < sentence.size()
                && Set.of("VBD", "VBP", "MD")
                        .contains(sentence.token(second + 1).tag())
                && head > 0
                && sentence.tokens().subList(0, head).stream().anyMatch(Token::isVerb);
        return plural && !verb ? second : head;
    }

    private static int afterDeterminers(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && Set.of("DT", "PRP$", "PDT").contains(sentence.token(at).tag())) {
            at++;
        }
        int possessor = nounFromName(sentence, at);
        return possessor > at && isAt(sentence, possessor, "'s") || possessor > at && isAt(sentence, possessor, "’s")
                ? afterNumber(sentence, possessor + 1)
                : afterNumber(sentence, at);
    }

    private static int nounFromName(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isNoun()) {
            at++;
        }
        return at;
    }

    private static int afterNumber(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isNumber()) {
            at++;
        }
        return at;
    }

    private static boolean isAt(TaggedSentence sentence, int at, String word) {
        return at < sentence.size() && sentence.token(at).is(word);
    }
}
