package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Numbers whose noun stands in the text before: "11 of them", "another two", "and at least 10 in Delvin". */
final class EarlierNouns {

    private static final Set<String> PRONOUNS = Set.of("them", "us", "whom", "which", "it", "these");
    private static final Set<String> POINTERS = Set.of("that", "this", "those");
    private static final Set<String> KNOWN = Set.of("the", "these", "those", "its", "their");
    private static final Set<String> JOINTS = Set.of("and", "or", "but", ",", "plus", "while", ";", "that");
    private static final Set<String> MORE = Set.of("more", "fewer", "others", "other");
    private static final Set<String> OTHER = Set.of("another", "further", "other", "remaining", "additional");
    /** Who gets a number: "and the ruling party's Ms Holm 146,100". */
    private static final Set<String> NAMING = Set.of("DT", "PRP", "PRP$", "POS", "JJ", "VBG", "VBN");

    private static final BigDecimal SUM = BigDecimal.valueOf(100_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SENTENCES_BACK = 2;

    private final Verbs verbs = new Verbs();

    /** "9 million of them", "11 of them children", "of which 90 million", "a quarter of that". */
    static Optional<Counted> partOfPronoun(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        int of = phrase.end();
        boolean after = NounPhrases.isAt(sentence, of, "of") && isPronoun(sentence, of + 1);
        boolean ahead = phrase.first() > 1
                && NounPhrases.isAt(sentence, phrase.first() - 2, "of")
                && isPronoun(sentence, phrase.first() - 1);
        Optional<Counted> whole = FigureParts.wholeOfPronoun(before, phrase, FigureParts.saysThem(sentence, phrase))
                .map(before::get);
        if (!after && !ahead || whole.isEmpty()) {
            return Optional.empty();
        }
        int from = after ? of + 2 : of;
        int head = NounPhrases.nounFrom(sentence, from);
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

    /** Whether a token stands for what was counted before; "that" only where no noun follows. */
    static boolean isPronoun(TaggedSentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
        boolean alone = at + 1 >= sentence.size() || NounPhrases.nounFrom(sentence, at + 1) < 0;
        return PRONOUNS.contains(word) || POINTERS.contains(word) && alone;
    }

    static Counted lastCount(List<Counted> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).isCount()) {
                return before.get(i);
            }
        }
        return before.getLast();
    }

    /** The noun that a bare number leaves out, in the order of how plainly the words say that it does. */
    Optional<Counted> ellipsis(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        return ofGroup(sentence, phrase)
                .or(() -> further(sentence, phrase, before))
                .or(() -> moreMoney(sentence, phrase, before))
                .or(() -> millions(sentence, phrase, before))
                .or(() -> beside(sentence, phrase, before))
                .or(() -> spoken(sentence, phrase, before))
                .or(() -> joined(sentence, phrase, before))
                .or(() -> object(sentence, phrase, before));
    }

    /** "Of the passengers, 51 were children". */
    private static Optional<Counted> ofGroup(TaggedSentence sentence, NumberPhrase phrase) {
        int comma = phrase.first() - 1;
        int of = comma < 1 ? 0 : FigureClauses.startOf(sentence, comma);
        boolean opens = comma > of + 2
                && sentence.token(comma).is(",")
                && sentence.token(of).is("of")
                && KNOWN.contains(sentence.token(of + 1).text())
                && isVerb(sentence, phrase.end());
        int head = opens ? NounPhrases.nounFrom(sentence, of + 2) : -1;
        return head < 0 || head >= comma
                ? Optional.empty()
                : Optional.of(new Counted(
                        phrase,
                        sentence.words(of + 2, head),
                        "",
                        phrase.first(),
                        phrase.last(),
                        phrase.number().last(),
                        sentence.words(of + 2, head),
                        How.PARTITIVE));
    }

    /**
     * "Another two", "10 more", "the other 12", "the 45,000 that were forecast", "15 percent of all 1,412", "eleven people
     * who … and seven who".
     */
    private static Optional<Counted> further(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        int number = phrase.number().first();
        Token ahead = sentence.token(Math.max(0, number - 1));
        boolean other = number > 0 && OTHER.contains(ahead.lemma());
        int end = phrase.end();
        boolean more =
                end < sentence.size() && MORE.contains(sentence.token(end).lemma());
        boolean told = number > 0
                && Set.of("the", "those").contains(ahead.text())
                && end < sentence.size()
                && (Set.of("that", "who", "which").contains(sentence.token(end).text())
                        || sentence.token(end).tag().equals("NNS"));
        boolean all = number > 0 && ahead.is("all") && (isVerb(sentence, end) || isEnd(sentence, end));
        boolean who = number > 0
                && ahead.is("and")
                && end < sentence.size()
                && sentence.token(end).is("who");
        boolean among = isAmong(sentence, phrase, before);
        boolean how = number > 0
                && ahead.is(",")
                && end < sentence.size()
                && sentence.token(end).tag().equals("RB")
                && isEnd(sentence, end + 1);
        boolean bare = more ? isEnd(sentence, end + 1) || isVerb(sentence, end + 1) : true;
        Optional<Counted> last = lastIn(before, sentence.index() - SENTENCES_BACK);
        return (other || more || told || all || who || among || how) && bare
                ? last.map(l -> like(phrase, l.noun(), "", more ? end : phrase.last(), l.noun()))
                : Optional.empty();
    }

    /** "In 27 of the stations rules were broken: in 19 the boxes came open". */
    private static boolean isAmong(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        int end = phrase.end();
        return !before.isEmpty()
                && before.getLast().phrase().sentence() == sentence.index()
                && phrase.first() > 1
                && sentence.token(phrase.first() - 1).is("in")
                && end < sentence.size()
                && Set.of("the", "they", "it", "there")
                        .contains(sentence.token(end).text());
    }

    private static Optional<Counted> lastIn(List<Counted> before, int sentence) {
        List<Counted> fit = before.stream()
                .filter(c -> c.phrase().sentence() >= sentence && c.isCount() && c.how() != How.LEVEL)
                .toList();
        return fit.stream()
                .filter(c -> !c.isAside())
                .reduce((one, other) -> other)
                .or(() -> fit.stream().reduce((one, other) -> other));
    }

    /** "Fined 120 million francs … set aside 95 million", "38 million euros, plus up to 6 million": the same currency. */
    private Optional<Counted> moreMoney(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        if (before.isEmpty()
                || !isMoney(before.getLast())
                || phrase.number().low().compareTo(SUM) < 0) {
            return Optional.empty();
        }
        Counted last = before.getLast();
        boolean here = last.phrase().sentence() == sentence.index();
        boolean near = last.phrase().sentence() >= sentence.index() - 1;
        int at = phrase.first() - 1;
        boolean joined = at >= 0 && JOINTS.contains(sentence.token(at).text()) && here;
        boolean paid = at >= 0 && verbs.is("money", sentence.token(at))
                || at > 0 && sentence.token(at).tag().startsWith("R") && verbs.is("money", sentence.token(at - 1));
        return near && (joined || paid) && isEnd(sentence, phrase.end())
                ? Optional.of(like(phrase.withUnit(last.phrase().unit()), last.unit(), "", phrase.last(), last.noun()))
                : Optional.empty();
    }

    /** "It is 5.1 billion", where the last number as large was of money: the currency goes without saying. */
    private static Optional<Counted> millions(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        if (phrase.number().low().compareTo(MILLION) < 0 || !isEnd(sentence, phrase.end())) {
            return Optional.empty();
        }
        return before.stream()
                .filter(c -> c.phrase().number().low().compareTo(MILLION) >= 0)
                .reduce((one, other) -> other)
                .filter(EarlierNouns::isMoney)
                .map(m -> like(phrase.withUnit(m.phrase().unit()), m.unit(), "", phrase.last(), m.noun()));
    }

    /** "Gives him 151,300 votes and her 146,100": the verb and the noun are those of the number before. */
    private static Optional<Counted> beside(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        if (before.isEmpty()
                || before.getLast().phrase().sentence() != sentence.index()
                || before.getLast().how() != How.NOUN
                || phrase.number().low().compareTo(HUNDRED) < 0
                || !isEnd(sentence, phrase.end())) {
            return Optional.empty();
        }
        Counted last = before.getLast();
        int from = last.last() + 1;
        boolean and = from < phrase.first() - 1
                && Set.of("and", "while").contains(sentence.token(from).text());
        boolean named = and
                && IntStream.range(from + 1, phrase.first())
                        .mapToObj(sentence::token)
                        .allMatch(t -> t.isNoun() || NAMING.contains(t.tag()));
        return named
                ? Optional.of(like(phrase, last.unit(), last.group(), phrase.last(), last.noun()))
                : Optional.empty();
    }

    private static boolean isMoney(Counted counted) {
        return counted.phrase().unit().filter(u -> u.kind() == Units.Kind.MONEY).isPresent();
    }

    /** "4,000 people marched, according to the organisers; police spoke of 2,500". */
    private static Optional<Counted> spoken(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        int of = phrase.first() - 1;
        boolean spoke = of > 0
                && sentence.token(of).is("of")
                && Set.of("speak", "talk").contains(sentence.token(of - 1).lemma());
        Optional<Counted> last = lastIn(before, sentence.index() - 1)
                .or(() -> before.stream()
                        .filter(c -> c.phrase().sentence() >= sentence.index() - 1 && c.isCount())
                        .reduce((one, other) -> other));
        return spoke && isEnd(sentence, phrase.end())
                ? last.map(l -> like(phrase, l.unit(), l.group(), phrase.last(), l.noun()))
                : Optional.empty();
    }

    /** "And at least 10 in Delvin", "20 million needed aid": the noun of the number before, else people. */
    private static Optional<Counted> joined(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean here = !before.isEmpty()
                && before.getLast().phrase().sentence() == phrase.sentence()
                && before.getLast().isCount();
        int ahead = phrase.first() - 1;
        boolean joined = ahead < 0
                || JOINTS.contains(sentence.token(ahead).text())
                || sentence.token(ahead).isVerb()
                || here && opensList(sentence, ahead, phrase.end())
                || here && sentence.token(ahead).entity() == Entity.TIME;
        boolean subject = isVerb(sentence, phrase.end());
        if (!joined || !subject && !(here && isEnd(sentence, phrase.end()))) {
            return Optional.empty();
        }
        if (!subject
                && (before.getLast().how() == How.LEVEL || sentence.token(ahead).isVerb())) {
            return Optional.empty();
        }
        if (here) {
            Counted last = before.getLast();
            String unit = subject ? last.noun() : last.unit();
            return Optional.of(like(phrase, unit, subject ? "" : last.group(), phrase.last(), last.noun()));
        }
        boolean small = phrase.number().low().compareTo(BigDecimal.TEN) < 0;
        return small ? Optional.empty() : Optional.of(like(phrase, "people", "", phrase.last(), "people"));
    }

    /** "120 protesters: 70 in Ostrel", "340 homes, including 210 in Calder". */
    private static boolean opensList(TaggedSentence sentence, int ahead, int end) {
        return Set.of(":", "including").contains(sentence.token(ahead).text())
                && end < sentence.size()
                && Set.of("in", "at", "near", "from")
                        .contains(sentence.token(end).text());
    }

    /** "It expected half a million by July": more of what was counted last. */
    private Optional<Counted> object(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean had = phrase.first() > 0 && verbs.is("have", sentence.token(phrase.first() - 1));
        boolean big = phrase.number().low().compareTo(BigDecimal.TEN) >= 0;
        return had && big && isEnd(sentence, phrase.end())
                ? lastIn(before, sentence.index() - 1).map(l -> like(phrase, l.noun(), "", phrase.last(), l.noun()))
                : Optional.empty();
    }

    private static Counted like(NumberPhrase phrase, String unit, String group, int last, String noun) {
        return new Counted(
                phrase, unit, group, phrase.first(), last, phrase.number().last(), noun, How.ELLIPSIS);
    }

    private static boolean isEnd(TaggedSentence sentence, int at) {
        return at >= sentence.size()
                || Set.of("IN", "CC", "TO", "''", "-RRB-")
                        .contains(sentence.token(at).tag())
                || sentence.token(at).tag().length() == 1
                || sentence.token(at).entity() == Entity.DATE
                || NounPhrases.isPeriod(sentence, at);
    }

    private static boolean isVerb(TaggedSentence sentence, int at) {
        return at < sentence.size()
                && (sentence.token(at).isVerb() || sentence.token(at).tag().equals("MD"));
    }

    static String noun(List<Counted> before, int sentence) {
        return before.isEmpty()
                        || before.getLast().phrase().sentence() != sentence
                        || !before.getLast().isCount()
                ? "people"
                : before.getLast().noun();
    }
}
