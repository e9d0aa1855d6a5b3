package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * A number whose clause says what it is: "the death toll stands at 3,471", "put the number of strikers at 900", "a crowd
 * of 12,400", "the index closed at 4,512".
 */
final class Levels {

    private static final Set<String> NUMBERED =
            Set.of("number", "total", "count", "amount", "figure", "tally", "estimate");
    private static final Set<String> STANDING = Set.of("at", "to");
    private static final Set<String> MOVING = Set.of("from", "by", "than");
    private static final Set<String> GIVING = Set.of("give", "put", "list", "record", "state");
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
    private static final int STEPS = 3;
    private static final int INSERTED = 8;

    private final Victims victims = new Victims();
    private final Verbs verbs = new Verbs();

    Optional<Counted> read(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        return ofNoun(sentence, phrase)
                .or(() -> inClause(sentence, phrase, before))
                .map(c -> countedBefore(c, before));
    }

    /** "Saturday's count had been 1,700" and "the number grew to 90": of the one thing that was counted just before. */
    private static Counted countedBefore(Counted level, List<Counted> before) {
        String told = level.unit().toLowerCase(Locale.ROOT);
        if (told.equals("total") || !NUMBERED.contains(told)) {
            return level;
        }
        List<Counted> near = before.stream()
                .filter(c -> c.isCount() && (c.how() == How.LEVEL || !c.isAside()))
                .filter(c -> c.phrase().sentence() >= level.phrase().sentence() - 1)
                .toList();
        boolean one = near.stream().map(Counted::unit).distinct().count() == 1;
        return one ? near.getLast().counting(level) : level;
    }

    /** "A crowd of 12,400", "a magnitude of 6.1", "a crowd estimated at 30,000". */
    private Optional<Counted> ofNoun(TaggedSentence sentence, NumberPhrase phrase) {
        int of = phrase.first() - 1;
        boolean noun =
                of > 0 && sentence.token(of).is("of") && sentence.token(of - 1).isNoun();
        boolean estimated = of >= 0
                && sentence.token(of).isNoun()
                && phrase.hedge()
                        .filter(h -> h.row().words().equals(List.of("estimated", "at")))
                        .isPresent();
        return noun || estimated ? Optional.of(level(sentence, phrase, noun ? of - 1 : of)) : Optional.empty();
    }

    private Optional<Counted> inClause(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean hedge = phrase.hedge().map(h -> h.row().side().equals("verb")).orElse(false);
        int verb = hedge ? phrase.first() : verbBefore(sentence, phrase.first() - 1);
        if (verb < 0 || sentence.tree().isEmpty() || !ends(sentence, phrase.end())) {
            return Optional.empty();
        }
        int object = objectAfter(sentence, verb, phrase.first());
        int head = object >= 0 ? object : subject(sentence, verb);
        boolean told = head >= 0 && sentence.token(head).tag().equals("PRP")
                || verb > 0 && sentence.token(verb - 1).is("it");
        if (verbs.is("hold", sentence.token(verb))) {
            return held(sentence, phrase, before);
        }
        if (told || head < 0) {
            return sameAsBefore(sentence, phrase, before);
        }
        return sentence.token(head).isNoun() || sentence.token(head).tag().startsWith("JJ")
                ? Optional.of(level(sentence, phrase, head))
                : Optional.empty();
    }

    /** A number that goes on with a noun or a verb counts those instead. */
    static boolean ends(TaggedSentence sentence, int at) {
        return at >= sentence.size()
                || sentence.token(at).entity() == Entity.DATE
                || NounPhrases.isPeriod(sentence, at)
                || !sentence.token(at).isNoun() && !sentence.token(at).tag().startsWith("JJ");
    }

    /** The verb that the number completes: right before it, or across its object, "to", "at" and words of time. */
    private int verbBefore(TaggedSentence sentence, int from) {
        int giving = from > 0 && sentence.token(from).is("as") ? givingBefore(sentence, from) : -1;
        if (giving >= 0) {
            return giving;
        }
        if (from > 0 && sentence.token(from).is("number")) {
            return from;
        }
        int at = from;
        boolean crossed = false;
        while (at >= 0 && !sentence.token(at).isVerb() && !isEdge(sentence.token(at))) {
            crossed |= sentence.token(at).isNumber();
            at--;
            if (at >= 0 && sentence.token(at).is(",")) {
                int inserted = beforeInserted(sentence, at);
                crossed |= inserted < at;
                at = inserted;
            }
        }
        if (at < 0 || !sentence.token(at).isVerb()) {
            return -1;
        }
        int put = sentence.token(from).is("at") ? putBefore(sentence, at) : -1;
        if (put >= 0) {
            return put;
        }
        boolean moves = verbs.is("move", sentence.token(at));
        boolean stands = STANDING.contains(sentence.token(from).text()) && (!crossed || moves);
        boolean moved = MOVING.contains(sentence.token(from).text()) && moves;
        boolean direct = at == beforeAdverbs(sentence, from)
                && (verbs.is("level", sentence.token(at)) || verbs.is("hold", sentence.token(at)));
        return stands || moved || direct ? at : -1;
    }

    /** "Is now 340". */
    private static int beforeAdverbs(TaggedSentence sentence, int from) {
        int at = from;
        while (at > 0 && sentence.token(at).tag().equals("RB")) {
            at--;
        }
        return at;
    }

    /** "Sank 812 points, or 2.1 percent, to 37,940": the token before what "or" inserts. */
    private static int beforeInserted(TaggedSentence sentence, int comma) {
        for (int i = comma - 1; i > 0 && comma - i < INSERTED; i--) {
            if (sentence.token(i).is(",") && sentence.token(i + 1).is("or")) {
                return i - 1;
            }
        }
        return comma;
    }

    /** "Put the number still held at": the verb before the participle that describes its object. */
    private static int putBefore(TaggedSentence sentence, int participle) {
        for (int i = participle - 1; i > 0 && !isEdge(sentence.token(i)); i--) {
            if (sentence.token(i).lemma().equals("put")) {
                return i;
            }
        }
        return -1;
    }

    /** "Gave the number of missing as": the verb that gives the number. */
    private static int givingBefore(TaggedSentence sentence, int from) {
        for (int i = from - 1; i >= 0 && !isEdge(sentence.token(i)); i--) {
            if (GIVING.contains(sentence.token(i).lemma()) && sentence.token(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEdge(Token token) {
        return token.tag().equals(",") || token.tag().equals(":");
    }

    /** "Bringing the total to", "put the number of strikers at", "put losses at". */
    private static int objectAfter(TaggedSentence sentence, int verb, int end) {
        int at = verb + 1;
        boolean pronoun = at < end && sentence.token(at).tag().equals("PRP");
        if (pronoun) {
            return at;
        }
        boolean article =
                at < end && Set.of("DT", "PRP$").contains(sentence.token(at).tag());
        int head = NounPhrases.nounFrom(sentence, article ? at + 1 : at);
        boolean bare = head >= 0
                && head + 1 < end
                && STANDING.contains(sentence.token(head + 1).text());
        return head < end && (article || bare) ? head : -1;
    }

    /** "Then revised it to 11": what the number before was. */
    private static Optional<Counted> sameAsBefore(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean level = !before.isEmpty()
                && before.getLast().how() == How.LEVEL
                && before.getLast().phrase().sentence() >= sentence.index() - 1;
        return level
                ? Optional.of(new Counted(
                        phrase,
                        before.getLast().unit(),
                        before.getLast().group(),
                        phrase.first(),
                        phrase.last(),
                        phrase.number().last(),
                        before.getLast().noun(),
                        How.LEVEL))
                : Optional.empty();
    }

    /** "The operator sticks to 800,000": not of operators, but of what was counted or measured before. */
    private static Optional<Counted> held(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean large = phrase.number().low().compareTo(LARGE) >= 0;
        return before.stream()
                .filter(c -> c.phrase().sentence() >= sentence.index() - 1 && c.how() != How.RATIO)
                .filter(c -> !large || c.phrase().number().low().compareTo(LARGE) >= 0)
                .reduce((one, other) -> other)
                .map(c -> new Counted(
                        phrase.withUnit(c.phrase().unit()),
                        c.unit(),
                        c.group(),
                        phrase.first(),
                        phrase.last(),
                        phrase.number().last(),
                        c.noun(),
                        How.ELLIPSIS));
    }

    private int subject(TaggedSentence sentence, int verb) {
        if (sentence.token(verb).is("number")) {
            return firstFate(sentence, verb);
        }
        int numbered = numberedBefore(sentence, verb);
        if (numbered >= 0) {
            return numbered;
        }
        DependencyTree tree = sentence.tree();
        int beside = subjectBeside(sentence, verb);
        if (beside >= 0 && tree.children(verb, "nsubj").isEmpty()) {
            return beside;
        }
        int at = verb;
        for (int step = 0; at >= 0 && step < STEPS; step++) {
            for (int child : tree.children(at, "nsubj")) {
                if (child < verb) {
                    return child;
                }
            }
            at = tree.head(at);
        }
        return -1;
    }

    /**
     * "The number of people killed by the quake rose": the number, and not what stands beside the verb; -1 where a verb of
     * its own stands between them.
     */
    private static int numberedBefore(TaggedSentence sentence, int verb) {
        for (int i = verb - 2; i >= FigureClauses.startOf(sentence, verb); i--) {
            if (isFinite(sentence, i)) {
                return -1;
            }
            if (NUMBERED.contains(sentence.token(i).lemma())
                    && sentence.token(i + 1).is("of")) {
                return i;
            }
        }
        return -1;
    }

    /** "Fell", but not "workers killed" or "had fallen". */
    private static boolean isFinite(TaggedSentence sentence, int at) {
        String tag = sentence.token(at).tag();
        boolean reduced = tag.equals("VBD") && at > 0 && sentence.token(at - 1).isNoun();
        boolean auxiliary = Set.of("be", "have").contains(sentence.token(at).lemma());
        return Set.of("VBD", "VBZ", "VBP").contains(tag) && !reduced && !auxiliary;
    }

    /** "Feared the toll could pass": a whole noun phrase between another verb and this one; -1 where none stands there. */
    private static int subjectBeside(TaggedSentence sentence, int verb) {
        int at = verb - 1;
        while (at > 0
                && (sentence.token(at).tag().equals("MD")
                        || sentence.token(at).tag().startsWith("RB")
                        || Set.of("have", "be").contains(sentence.token(at).lemma()))) {
            at--;
        }
        int first = at > 0 && sentence.token(at).isNoun() ? firstOf(sentence, at) : -1;
        boolean opened = first > 1
                && sentence.token(first - 1).tag().equals("DT")
                && (sentence.token(first - 2).isVerb()
                        || sentence.token(first - 2).is("that"));
        return opened ? at : -1;
    }

    private int firstFate(TaggedSentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (victims.fate(sentence.token(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Counted level(TaggedSentence sentence, NumberPhrase phrase, int head) {
        int described = describedTo(sentence, head, phrase.first());
        if (described > head) {
            String counted = sentence.words(head, described);
            return new Counted(
                    phrase,
                    counted,
                    "",
                    phrase.first(),
                    phrase.last(),
                    phrase.number().last(),
                    counted,
                    How.LEVEL);
        }
        boolean numbered = NUMBERED.contains(sentence.token(head).lemma())
                && head + 1 < phrase.first() - 1
                && sentence.token(head + 1).is("of");
        int counted = numbered ? countedFrom(sentence, head + 2) : -1;
        int last = counted > 0 && counted < phrase.first() ? counted : head;
        int first = last == counted ? head + 2 : firstOf(sentence, head);
        String noun = sentence.words(first, last);
        Optional<Victims.Found> fate =
                victims.after(sentence, last).filter(f -> f.last() < phrase.first() && last == counted);
        String group = fate.map(Victims.Found::group).orElseGet(() -> groupOf(sentence, last));
        String unit = fate.map(f -> noun + " " + f.words()).orElse(noun);
        return new Counted(
                phrase,
                unit,
                group,
                phrase.first(),
                phrase.last(),
                phrase.number().last(),
                noun,
                How.LEVEL);
    }

    /** "The number still held at": the last word that describes what is numbered. */
    private static int describedTo(TaggedSentence sentence, int head, int end) {
        int at = head + 1;
        while (at < end && sentence.token(at).tag().startsWith("RB")) {
            at++;
        }
        boolean described = NUMBERED.contains(sentence.token(head).lemma())
                && at + 1 < end
                && Set.of("VBN", "VBD", "JJ").contains(sentence.token(at).tag())
                && sentence.token(at + 1).is("at");
        return described ? at : head;
    }

    /** "The number of strikers", "the number of dead". */
    private int countedFrom(TaggedSentence sentence, int from) {
        int at = sentence.token(from).tag().equals("DT") ? from + 1 : from;
        int noun = NounPhrases.nounFrom(sentence, at);
        return noun < 0 && victims.fate(sentence.token(at)).isPresent() ? at : noun;
    }

    private String groupOf(TaggedSentence sentence, int head) {
        boolean toll = Set.of("toll", "death").contains(sentence.token(head).lemma());
        return toll
                ? "dead"
                : victims.fate(sentence.token(head)).map(Victims.Fate::group).orElse("");
    }

    private static int firstOf(TaggedSentence sentence, int head) {
        int at = head;
        while (at > 0
                && (sentence.token(at - 1).isNoun()
                        || sentence.token(at - 1).tag().equals("JJ"))) {
            at--;
        }
        return at;
    }
}
