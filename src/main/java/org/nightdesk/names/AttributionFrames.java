package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Attribution.Link;
import org.nightdesk.names.AttributionSource.Source;
import org.nightdesk.names.AttributionWords.Kind;
import org.nightdesk.names.AttributionWords.Takes;
import org.nightdesk.names.AttributionWords.Verb;

/** Reads the frames of one sentence after the other; pronouns and "that count" look back at the ones before. */
final class AttributionFrames {

    private static final Set<String> JOINING = Set.of("while", "whereas", "but", "and");
    private static final Set<String> CHANNELS = Set.of("through", "via", "to", "on", "in", "by");
    private static final int LOOK_BACK = 3;

    private final AttributionWords words;
    private final AttributionSource sources;
    private final List<AttributionFrame> earlier = new ArrayList<>();
    private final List<AttributionFrame> here = new ArrayList<>();

    AttributionFrames(AttributionWords words, AttributionSource sources) {
        this.words = words;
        this.sources = sources;
    }

    /** The frames of the next sentence. */
    List<AttributionFrame> read(TaggedSentence sentence) {
        AttributionClause clause = new AttributionClause(sentence);
        List<AttributionFrame> frames = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            found(sentence, clause, i).ifPresent(frame -> {
                frames.add(frame);
                here.add(frame);
            });
        }
        here.clear();
        if (frames.isEmpty()) {
            continued(sentence).ifPresent(frames::add);
        }
        List<AttributionFrame> apart = apart(sentence, frames);
        earlier.addAll(apart);
        return apart;
    }

    private Optional<AttributionFrame> found(TaggedSentence sentence, AttributionClause clause, int at) {
        Optional<Verb> verb = words.verb(sentence.token(at));
        if (verb.isPresent()) {
            return isCiting(sentence, at) ? cited(sentence, clause, at) : said(sentence, clause, verb.get(), at);
        }
        if (follows(sentence, at, "according", "to")) {
            return accordingTo(sentence, clause, at, at + 2);
        }
        return sentence.token(at).is("by") && isOpening(sentence, at)
                ? byCount(sentence, clause, at)
                : ownedCount(sentence, clause, at);
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
        Optional<Source> source = source(sentence, clause, at, subject);
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
        boolean after = open && (quoted || clause.opensClause(coreTo) || goesOnAfter(clause, verb, coreTo, end));
        boolean before = clause.saysBefore(start, coreFrom)
                && !clause.isInRelativeClause(at)
                && !(after && (clause.startsSubordinate(start) || clause.opensClause(coreTo) || isTold(sentence, at)));
        if (!before && !after) {
            return Optional.empty();
        }
        boolean goesOn = before && coreTo < end && sentence.token(coreTo).is(",") && goesOn(sentence, coreTo + 1);
        int from = before ? start : at + 1;
        int to = before && !goesOn ? coreFrom : end;
        List<Link> links =
                new ArrayList<>(verb.kind() == Kind.DENY || isUnnamed(sentence, source) ? List.of() : source.links());
        if (!links.isEmpty()) {
            channel(sentence, at + 1, end).ifPresent(links::add);
        }
        boolean alleged = Set.of(Kind.CLAIM, Kind.HOLD, Kind.DENY).contains(verb.kind()) || isUnnamed(sentence, source);
        return Optional.of(
                new AttributionFrame(sentence.index(), at, from, to, coreFrom, coreTo, links, false, alleged));
    }

    private static boolean goesOnAfter(AttributionClause clause, Verb verb, int from, int end) {
        return switch (verb.takes()) {
            case THAT -> false;
            case CLAUSE -> clause.hasClause(from, end);
            default -> true;
        };
    }

    private static boolean isTold(TaggedSentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("tell");
    }

    private static boolean goesOn(TaggedSentence sentence, int at) {
        String tag = at < sentence.size() ? sentence.token(at).tag() : ".";
        return !tag.startsWith("W") && !tag.equals("VBG") && !tag.equals(".");
    }

    /** Who the subject stands for; empty for "I", for what cannot be resolved and for what is no source. */
    private Optional<Source> source(TaggedSentence sentence, AttributionClause clause, int verb, int subject) {
        Token token = sentence.token(subject);
        if (token.tag().startsWith("W")) {
            int antecedent = antecedent(sentence, subject);
            return antecedent < 0
                    ? Optional.empty()
                    : Optional.of(sources.at(sentence, antecedent))
                            .map(s -> new Source(subject, subject, subject, s.links()));
        }
        if (token.tag().equals("PRP")) {
            return meant(sentence, subject).map(links -> new Source(subject, subject, subject, links));
        }
        return Optional.of(sources.at(sentence, subject));
    }

    private static int antecedent(TaggedSentence sentence, int relative) {
        int at = relative - 1;
        while (at >= 0
                && (sentence.token(at).is(",") || sentence.token(at).tag().startsWith("IN"))) {
            at--;
        }
        return at >= 0 && sentence.token(at).isNoun() ? at : -1;
    }

    /** Whom a pronoun means: its actor, or whoever spoke last and fits it. */
    private Optional<List<Link>> meant(TaggedSentence sentence, int pronoun) {
        String word = sentence.token(pronoun).text().toLowerCase(java.util.Locale.ROOT);
        if (!Set.of("he", "she", "it", "they").contains(word)) {
            return Optional.empty();
        }
        Optional<List<Link>> actor = sources.actorAt(sentence, pronoun).map(List::of);
        return actor.isPresent() ? actor : lastSpeaker(sentence);
    }

    private Optional<List<Link>> lastSpeaker(TaggedSentence sentence) {
        for (int i = here.size() - 1; i >= 0; i--) {
            if (!here.get(i).links().isEmpty()) {
                return Optional.of(here.get(i).links());
            }
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            AttributionFrame frame = earlier.get(i);
            if (frame.sentence() < sentence.index() - LOOK_BACK) {
                break;
            }
            if (!frame.links().isEmpty()) {
                return Optional.of(frame.links());
            }
        }
        return Optional.empty();
    }

    private boolean fits(TaggedSentence sentence, AttributionClause clause, Verb verb, int at, Source source) {
        Token head = sentence.token(source.head());
        boolean speaks = isSpeaker(sentence, source);
        boolean told = clause.hasClause(at + 1, clause.end(at)) || clause.saysBefore(clause.start(at), source.first());
        return switch (verb.kind()) {
            case SHOW -> words.isNoun(head, "words") || words.isNoun(head, "unnamed") || told && speaks;
            case COUNT, PUBLISH -> speaks;
            case NAME ->
                speaks
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).tag().equals("PRP");
            default -> verb.takes() == Takes.AT ? head.isNoun() && hasAt(sentence, at) : told || speaks;
        };
    }

    private boolean isSpeaker(TaggedSentence sentence, Source source) {
        Token head = sentence.token(source.head());
        boolean name = Set.of(Entity.PERSON, Entity.ORGANIZATION).contains(head.entity());
        boolean actor = source.links().stream().anyMatch(link -> !link.actor().isEmpty());
        return name
                || actor
                || head.tag().startsWith("W")
                || head.tag().equals("PRP")
                || words.isNoun(head, "people")
                || words.isNoun(head, "medium")
                || words.isNoun(head, "voice")
                || words.isNoun(head, "words");
    }

    private static boolean hasAt(TaggedSentence sentence, int verb) {
        return sentence.tokens().stream().skip(verb).anyMatch(t -> t.is("at"));
    }

    /** "Reports say", "rumours": talk that nobody stands for. "The report says" is a source. */
    private boolean isUnnamed(TaggedSentence sentence, Source source) {
        Token head = sentence.token(source.head());
        boolean bare = source.first() == source.head() && head.tag().equals("NNS")
                || Set.of("some", "unconfirmed", "earlier", "several", "other")
                        .contains(sentence.token(source.first()).lemma());
        return words.isNoun(head, "unnamed") && (bare || !words.isNoun(head, "words"));
    }

    /** "Announced through the newspaper X", "told radio Y": the medium that hands it on. */
    private Optional<Link> channel(TaggedSentence sentence, int from, int end) {
        for (int i = from; i < Math.min(end, from + 6); i++) {
            Token token = sentence.token(i);
            boolean channel =
                    CHANNELS.contains(token.text()) || i == from && token.tag().equals("DT");
            int head = channel
                    ? AttributionSource.headAfter(
                            sentence, channel && token.tag().equals("DT") ? i : i + 1)
                    : -1;
            if (head >= 0 && isMedium(sentence, i, head)) {
                return Optional.of(sources.at(sentence, head).links().getLast());
            }
            if (token.is("that") || token.is(",") || token.tag().equals("``")) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isMedium(TaggedSentence sentence, int from, int head) {
        boolean name = sentence.token(head).isName();
        for (int i = from; i <= head; i++) {
            if (words.isNoun(sentence.token(i), "medium")) {
                return name;
            }
        }
        return false;
    }

    /** "It was reported that", "as reported by the agency", "quoted by". */
    private Optional<AttributionFrame> passive(TaggedSentence sentence, AttributionClause clause, Verb verb, int at) {
        int by = at + 1;
        if (by + 1 < sentence.size() && sentence.token(by).is("by") && verb.kind() != Kind.HOLD) {
            boolean as = at > 0 && sentence.token(at - 1).is("as");
            return accordingTo(sentence, clause, as ? at - 1 : at, by + 1);
        }
        boolean that = at + 1 < sentence.size() && sentence.token(at + 1).is("that");
        boolean it = that
                && sentence.tokens().subList(Math.max(0, at - 3), at).stream().anyMatch(t -> t.is("it"));
        return it
                ? Optional.of(new AttributionFrame(
                        sentence.index(), at, at + 1, clause.end(at), at, at + 1, List.of(), false, true))
                : Optional.empty();
    }

    /** "Citing officials", "the report, which cites officials": who is cited stands behind whoever cites. */
    private static boolean isCiting(TaggedSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean relative = at > 0 && sentence.token(at - 1).tag().startsWith("W");
        return relative && Set.of("cite", "quote").contains(token.lemma())
                || Set.of("citing", "quoting").contains(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<AttributionFrame> cited(TaggedSentence sentence, AttributionClause clause, int at) {
        int head = AttributionSource.headAfter(sentence, at + 1);
        if (head < 0) {
            return Optional.empty();
        }
        Source source = sources.at(sentence, head);
        List<Link> links = new ArrayList<>(source.links());
        boolean relative = at > 0 && sentence.token(at - 1).tag().startsWith("W");
        int citing = relative ? antecedent(sentence, at - 1) : -1;
        if (citing >= 0) {
            links.addAll(sources.at(sentence, citing).links());
        }
        return Optional.of(new AttributionFrame(
                sentence.index(),
                at,
                clause.start(at),
                clause.end(at),
                at,
                source.last() + 1,
                links,
                true,
                false));
    }

    // phrases

    private Optional<AttributionFrame> accordingTo(
            TaggedSentence sentence, AttributionClause clause, int anchor, int from) {
        int by = from + 1 < sentence.size()
                        && sentence.token(from + 1).is("by")
                        && sentence.token(from).tag().equals("VBG")
                ? from + 2
                : from;
        int head = AttributionSource.headAfter(sentence, by);
        if (head < 0 || words.isNoun(sentence.token(head), "none")) {
            return Optional.empty();
        }
        Source source = sources.at(sentence, head);
        boolean opens = isOpening(sentence, anchor);
        int start = opens ? source.last() + 1 : clause.start(anchor);
        int end = clause.end(anchor);
        int after = source.last() + 1;
        boolean goesOn = !opens && after < end && sentence.token(after).is(",") && goesOn(sentence, after + 1);
        return Optional.of(new AttributionFrame(
                sentence.index(),
                anchor,
                start,
                opens || goesOn ? end : anchor,
                anchor,
                after,
                source.links(),
                false,
                false));
    }

    private static boolean isOpening(TaggedSentence sentence, int at) {
        return at == 0
                || sentence.token(at - 1).is(";")
                || at == 1 && sentence.token(0).tag().startsWith("RB");
    }

    /** "By one estimate", "by the ministry's count". */
    private Optional<AttributionFrame> byCount(TaggedSentence sentence, AttributionClause clause, int at) {
        int head = AttributionSource.headAfter(sentence, at + 1);
        return head >= 0 && words.isNoun(sentence.token(head), "count")
                ? accordingTo(sentence, clause, at, at + 1)
                : Optional.empty();
    }

    /** "The ministry's count rose to 40", "an estimate by the bank": the whole clause rests on the owner. */
    private Optional<AttributionFrame> ownedCount(TaggedSentence sentence, AttributionClause clause, int at) {
        if (!words.isNoun(sentence.token(at), "count") || !isSubject(sentence, at)) {
            return Optional.empty();
        }
        int by = at + 1;
        boolean owned = at > 1 && sentence.token(at - 1).tag().equals("POS");
        boolean given = by + 1 < sentence.size()
                && Set.of("by", "from").contains(sentence.token(by).text());
        int owner = owned ? at - 2 : given ? AttributionSource.headAfter(sentence, by + 1) : -1;
        if (owner < 0) {
            return Optional.empty();
        }
        Source source = sources.at(sentence, owner);
        return isSpeaker(sentence, source)
                ? Optional.of(new AttributionFrame(
                        sentence.index(), at, at + 1, clause.end(at), at, at + 1, source.links(), false, false))
                : Optional.empty();
    }

    private static boolean isSubject(TaggedSentence sentence, int at) {
        return !sentence.tree().isEmpty() && sentence.tree().relation(at).startsWith("nsubj");
    }

    /** "This figure has risen", "Saturday's count had been": whoever was named in the sentence before. */
    private Optional<AttributionFrame> continued(TaggedSentence sentence) {
        int head = AttributionSource.headAfter(sentence, 0);
        if (head < 1 || !words.isNoun(sentence.token(head), "count") || earlier.isEmpty()) {
            return Optional.empty();
        }
        Token first = sentence.token(0);
        boolean pointing = Set.of("this", "that", "these", "those").contains(first.lemma())
                || Set.of("previous", "earlier", "last")
                        .contains(sentence.token(head - 1).lemma())
                || sentence.token(head - 1).tag().equals("POS") && first.entity() == Entity.DATE;
        AttributionFrame last = earlier.getLast();
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

    /** What is said ends where another source takes over. */
    private static List<AttributionFrame> apart(TaggedSentence sentence, List<AttributionFrame> frames) {
        return frames.stream()
                .sorted(Comparator.comparingInt(AttributionFrame::anchor))
                .map(frame -> frame.until(Math.min(contrast(sentence, frame), end(sentence, frame, frames))))
                .toList();
    }

    /** "Police said …, while the city is …": what stands against it is no longer what they say. */
    private static int contrast(TaggedSentence sentence, AttributionFrame frame) {
        boolean after = frame.from() > frame.anchor();
        for (int i = frame.anchor() + 1; after && i + 1 < sentence.size(); i++) {
            boolean contrast =
                    sentence.token(i).is("while") || sentence.token(i).is("whereas");
            if (contrast
                    && sentence.token(i - 1).is(",")
                    && !sentence.token(i + 1).tag().equals("VBG")) {
                return i;
            }
        }
        return sentence.size();
    }

    private static int end(TaggedSentence sentence, AttributionFrame frame, List<AttributionFrame> frames) {
        return frames.stream()
                .filter(other -> other.sourceFrom() > frame.anchor() && other.anchor() > frame.anchor())
                .filter(other -> takesOver(sentence, frame, other))
                .mapToInt(AttributionFrame::sourceFrom)
                .min()
                .orElse(sentence.size());
    }

    private static boolean takesOver(TaggedSentence sentence, AttributionFrame frame, AttributionFrame other) {
        boolean before = other.from() <= frame.anchor() && !other.inmost();
        int at = other.sourceFrom() - 1;
        boolean joined =
                at > frame.anchor() && JOINING.contains(sentence.token(at).lemma());
        return before || joined;
    }
}
