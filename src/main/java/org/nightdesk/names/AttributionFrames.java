package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Attribution.Link;
import org.nightdesk.names.AttributionSource.Source;
import org.nightdesk.names.AttributionWords.Kind;
import org.nightdesk.names.AttributionWords.Verb;

/** Reads the frames of one sentence after the other; pronouns and "that count" look back at the ones before. */
final class AttributionFrames {

    private static final Set<String> PAUSING = Set.of("IN", "DT", "NN", "NNP", "CD", "JJ", "RB", "PRP$");
    private static final int PAUSE_NEAR = 7;
    private static final int WITH_NEAR = 5;

    private final AttributionWords words;
    private final AttributionSpeakers speakers;
    private final AttributionPhrases phrases;

    AttributionFrames(AttributionWords words, AttributionSource sources) {
        this.words = words;
        this.speakers = new AttributionSpeakers(words, sources);
        this.phrases = new AttributionPhrases(words, sources, speakers);
    }

    /** The frames of the next sentence. */
    List<AttributionFrame> read(TaggedSentence sentence) {
        AttributionClause clause = new AttributionClause(sentence);
        List<AttributionFrame> frames = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            continuing(sentence, clause, frames, i)
                    .or(() -> found(sentence, clause, at))
                    .ifPresent(frame -> {
                        frames.add(frame);
                        speakers.heard(frame);
                    });
        }
        if (frames.isEmpty()) {
            continued(sentence).ifPresent(frame -> {
                frames.add(frame);
                speakers.heard(frame);
            });
        }
        return AttributionReach.apart(sentence, frames);
    }

    /** "…, one of them said, adding that 40 had fled": whoever spoke right before. */
    private Optional<AttributionFrame> continuing(
            TaggedSentence sentence, AttributionClause clause, List<AttributionFrame> frames, int at) {
        boolean participle = at > 1
                && sentence.token(at).tag().equals("VBG")
                && sentence.token(at - 1).is(",")
                && !AttributionPhrases.isCiting(sentence, at)
                && words.verb(sentence.token(at))
                        .filter(v -> v.kind() == Kind.SAY && !v.takes().isBound())
                        .isPresent();
        return frames.stream()
                .filter(f -> participle && f.sourceTo() == at - 1 && f.from() < f.sourceFrom())
                .map(f -> new AttributionFrame(
                        sentence.index(), at, at + 1, clause.end(at), at, at + 1, f.links(), false, f.alleged()))
                .findFirst();
    }

    private Optional<AttributionFrame> found(TaggedSentence sentence, AttributionClause clause, int at) {
        if (AttributionPhrases.isQuotedSaying(sentence, at)) {
            return Optional.empty();
        }
        if (at == 0 && AttributionPhrases.isSourceLine(sentence)) {
            return phrases.sourceLine(sentence);
        }
        Optional<Verb> verb = words.verb(sentence.token(at));
        if (verb.isPresent()) {
            return AttributionPhrases.isCiting(sentence, at)
                    ? phrases.cited(sentence, clause, at)
                    : said(sentence, clause, verb.get(), at);
        }
        if (follows(sentence, at, "according", "to")) {
            return phrases.accordingTo(sentence, clause, at, at + 2);
        }
        boolean apart = AttributionPhrases.isOpening(sentence, at)
                || at > 0 && sentence.token(at - 1).is(",");
        return sentence.token(at).is("by") && apart
                ? phrases.byCount(sentence, clause, at)
                : phrases.ownedCount(sentence, clause, at);
    }

    // verbs

    private Optional<AttributionFrame> said(TaggedSentence sentence, AttributionClause clause, Verb verb, int at) {
        if (clause.isPassive(at)) {
            return passive(sentence, clause, verb, at);
        }
        int subject = clause.isUnsaid(at) ? -1 : clause.subject(at);
        if (subject < 0) {
            return Optional.empty();
        }
        Optional<AttributionFrame> quoting = phrases.quoting(sentence, clause, at, subject);
        if (quoting.isPresent()) {
            return quoting;
        }
        Optional<Source> source = speakers.source(sentence, clause, at, subject);
        return source.filter(s -> fits(sentence, clause, verb, at, s))
                .flatMap(s -> said(sentence, clause, verb, at, s));
    }

    private Optional<AttributionFrame> said(
            TaggedSentence sentence, AttributionClause clause, Verb verb, int at, Source source) {
        int start = clause.start(at);
        int end = clause.endOfSaid(at);
        boolean beside = source.first() < source.head() || source.head() >= 0;
        int coreFrom = source.last() < at && beside ? source.first() : at;
        int coreTo = Math.max(at, source.first() > at ? source.last() : at) + 1;
        boolean quoted = coreTo + 1 < end && sentence.token(coreTo).is(",") && clause.opensClause(coreTo + 1);
        boolean open = coreTo < end && (quoted || !sentence.token(coreTo).is(","));
        boolean narrow = verb.kind() == Kind.SHOW
                || sentence.token(source.head()).tag().startsWith("W")
                || at > 0 && sentence.token(at - 1).tag().startsWith("W");
        int reach = narrow ? clause.comma(coreTo, end) : end;
        boolean after = open && (quoted || clause.opensClause(coreTo) || goesOnAfter(clause, verb, coreTo, reach));
        boolean before = clause.saysBefore(start, coreFrom, coreTo)
                && !clause.isInRelativeClause(at)
                && !(after && (clause.startsSubordinate(start) || clause.opensClause(coreTo) || isTold(sentence, at)));
        if (!before && !after) {
            return Optional.empty();
        }
        int pause = pauseAfter(sentence, coreTo, end);
        boolean goesOn = before && pause < end && sentence.token(pause).is(",") && phrases.goesOn(sentence, pause + 1);
        int from = before ? start : told(sentence, clause, at);
        int to = before && !goesOn ? coreFrom : end;
        List<Link> links = new ArrayList<>(
                verb.kind() == Kind.DENY || speakers.isUnnamed(sentence, source) ? List.of() : source.links());
        if (!links.isEmpty()) {
            speakers.channel(sentence, at + 1, end).ifPresent(links::add);
        }
        boolean alleged = Set.of(Kind.CLAIM, Kind.HOLD, Kind.DENY).contains(verb.kind())
                || speakers.isUnnamed(sentence, source)
                || speakers.accuses(sentence, source, from, to);
        return Optional.of(
                new AttributionFrame(sentence.index(), at, from, to, coreFrom, coreTo, links, false, alleged));
    }

    /** The comma behind "said on Thursday", "said in a statement", or the place where another word stands. */
    private static int pauseAfter(TaggedSentence sentence, int from, int end) {
        int at = from;
        while (at < end
                && at < from + PAUSE_NEAR
                && PAUSING.contains(sentence.token(at).tag())) {
            at++;
        }
        return at < end && sentence.token(at).is(",") ? at : from;
    }

    private static boolean goesOnAfter(AttributionClause clause, Verb verb, int from, int end) {
        return switch (verb.takes()) {
            case WITH -> clause.holds("with", from, Math.min(end, from + WITH_NEAR));
            case THAT -> false;
            case OF -> clause.holds("of", from, Math.min(end, from + 1));
            case TO -> isToNumber(clause, from, end);
            case CLAUSE -> clause.hasClause(from, end) || isToNumber(clause, from, end);
            default -> true;
        };
    }

    /** "Admits to 5.1 billion", "sticks to some 800": a number is what is said. */
    private static boolean isToNumber(AttributionClause clause, int from, int end) {
        return clause.holds("to", from, Math.min(end, from + 1)) && clause.hasNumber(from + 1, Math.min(end, from + 3));
    }

    /** Where what is said begins: "told Ada Holm, 58, that …" says nothing of whom it is told. */
    private static int told(TaggedSentence sentence, AttributionClause clause, int verb) {
        int at = verb + 1;
        while (isTold(sentence, verb)
                && at < clause.end(verb)
                && !sentence.token(at).isVerb()
                && !sentence.token(at).is("that")) {
            at++;
        }
        return at < clause.end(verb) && sentence.token(at).is("that") ? at : verb + 1;
    }

    private static boolean isTold(TaggedSentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("tell");
    }

    private boolean fits(TaggedSentence sentence, AttributionClause clause, Verb verb, int at, Source source) {
        Token head = sentence.token(source.head());
        boolean speaks = speakers.isSpeaker(sentence, source);
        int core = Math.max(at, source.last()) + 1;
        boolean told = clause.hasClause(at + 1, clause.end(at))
                || clause.saysBefore(clause.start(at), Math.min(at, source.first()), core);
        return switch (verb.kind()) {
            case SHOW -> words.isNoun(head, "words") || words.isNoun(head, "unnamed") || told && speaks;
            case COUNT, PUBLISH -> speaks;
            case NAME ->
                speaks
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).tag().equals("PRP");
            default ->
                switch (verb.takes()) {
                    case AT -> head.isNoun() && hasAt(sentence, at);
                    case TO -> speaks && isToNumber(clause, at + 1, clause.end(at));
                    case OF -> speaks && clause.holds("of", at + 1, Math.min(sentence.size(), at + 2));
                    default -> told || speaks;
                };
        };
    }

    private static boolean hasAt(TaggedSentence sentence, int verb) {
        return sentence.tokens().stream().skip(verb).anyMatch(t -> t.is("at") || t.is("on"));
    }
    /** "It was reported that", "as reported by the agency", "quoted by". */
    private Optional<AttributionFrame> passive(TaggedSentence sentence, AttributionClause clause, Verb verb, int at) {
        if (Set.of("quote", "cite").contains(verb.lemma())) {
            Optional<AttributionFrame> quoted = phrases.quoted(sentence, clause, at);
            if (quoted.isPresent()) {
                return quoted;
            }
        }
        int by = at + 1;
        boolean met =
                verb.kind() == Kind.SHOW && !(at > 0 && sentence.token(at - 1).is("as"));
        if (by + 1 < sentence.size() && sentence.token(by).is("by") && verb.kind() != Kind.HOLD && !met) {
            boolean as = at > 0 && sentence.token(at - 1).is("as");
            return as || isBe(sentence, at)
                    ? phrases.accordingTo(sentence, clause, as ? at - 1 : at, by + 1)
                    : phrases.describedBy(sentence, clause, at, by + 1);
        }
        boolean that = at + 1 < sentence.size() && sentence.token(at + 1).is("that");
        boolean it = that
                && sentence.tokens().subList(Math.max(0, at - 3), at).stream().anyMatch(t -> t.is("it"));
        return it
                ? Optional.of(new AttributionFrame(
                        sentence.index(), at, at + 1, clause.end(at), at, at + 1, List.of(), false, true))
                : Optional.empty();
    }

    private static boolean isBe(TaggedSentence sentence, int verb) {
        return sentence.tokens().subList(Math.max(0, verb - 3), verb).stream()
                .anyMatch(t -> t.lemma().equals("be"));
    }

    /** "This figure has risen", "Saturday's count had been": whoever was named in the sentence before. */
    private Optional<AttributionFrame> continued(TaggedSentence sentence) {
        int head = AttributionSource.headAfter(sentence, 0);
        if (head < 1
                || !words.isNoun(sentence.token(head), "count")
                || speakers.last().isEmpty()) {
            return Optional.empty();
        }
        Token first = sentence.token(0);
        boolean pointing = Set.of("this", "that", "these", "those").contains(first.lemma())
                || Set.of("previous", "earlier", "last")
                        .contains(sentence.token(head - 1).lemma())
                || sentence.token(head - 1).tag().equals("POS") && first.entity() == Entity.DATE;
        AttributionFrame last = speakers.last().orElseThrow();
        return pointing
                        && last.sentence() == sentence.index() - 1
                        && !last.links().isEmpty()
                ? Optional.of(new AttributionFrame(
                        sentence.index(), head, 0, sentence.size(), 0, 0, last.links(), false, false))
                : Optional.empty();
    }

    private static boolean follows(TaggedSentence sentence, int at, String first, String second) {
        return sentence.token(at).is(first)
                && at + 1 < sentence.size()
                && sentence.token(at + 1).is(second);
    }
}
