package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Attribution.Link;
import org.nightdesk.names.AttributionSource.Source;

/** Sources that no verb of saying binds: "according to", "citing", "by one count", "the ministry's count". */
final class AttributionPhrases {

    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final int QUOTED_NEAR = 12;

    private final AttributionWords words;
    private final AttributionSource sources;
    private final AttributionSpeakers speakers;

    AttributionPhrases(AttributionWords words, AttributionSource sources, AttributionSpeakers speakers) {
        this.words = words;
        this.sources = sources;
        this.speakers = speakers;
    }

    /** "Citing officials", "the report, which cites officials": who is cited stands behind whoever cites. */
    static boolean isCiting(TaggedSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean relative = at > 0 && sentence.token(at - 1).tag().startsWith("W");
        return relative && Set.of("cite", "quote").contains(token.lemma())
                || Set.of("citing", "quoting").contains(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    Optional<AttributionFrame> cited(TaggedSentence sentence, AttributionClause clause, int at) {
        int head = AttributionSource.headAfter(sentence, at + 1);
        if (head < 0) {
            return Optional.empty();
        }
        Source source = sources.at(sentence, head);
        List<Link> links = new ArrayList<>(source.links());
        boolean relative = at > 0 && sentence.token(at - 1).tag().startsWith("W");
        int citing = relative ? AttributionSpeakers.antecedent(sentence, at - 1) : -1;
        if (citing >= 0) {
            links.addAll(sources.at(sentence, citing).links());
        }
        return Optional.of(new AttributionFrame(
                sentence.index(), at, clause.start(at), clause.end(at), at, source.last() + 1, links, true, false));
    }

    Optional<AttributionFrame> accordingTo(TaggedSentence sentence, AttributionClause clause, int anchor, int from) {
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
        int to = opens || goesOn ? end : anchor;
        return Optional.of(new AttributionFrame(
                sentence.index(),
                anchor,
                start,
                to,
                anchor,
                after,
                source.links(),
                false,
                speakers.accuses(sentence, source, start, to)));
    }

    /** "Beating the 6.5 billion expected by analysts": they stand for the phrase that the participle describes. */
    Optional<AttributionFrame> describedBy(
            TaggedSentence sentence, AttributionClause clause, int participle, int from) {
        return accordingTo(sentence, clause, participle, from)
                .map(f -> new AttributionFrame(
                        f.sentence(),
                        f.anchor(),
                        clause.phraseStart(participle),
                        participle,
                        f.sourceFrom(),
                        f.sourceTo(),
                        f.links(),
                        f.inmost(),
                        f.alleged()));
    }

    static boolean isOpening(TaggedSentence sentence, int at) {
        return at == 0
                || sentence.token(at - 1).is(";")
                || at == 1 && sentence.token(0).tag().startsWith("RB");
    }

    /** "Was quoted as saying by the daily that", "was quoted by the daily as saying": whoever is quoted, then who quotes. */
    Optional<AttributionFrame> quoted(TaggedSentence sentence, AttributionClause clause, int at) {
        int saying = sayingAfter(sentence, at);
        int subject = clause.passiveSubject(at);
        Optional<Source> source =
                saying < 0 || subject < 0 ? Optional.empty() : speakers.source(sentence, clause, at, subject);
        return source.map(s -> {
            List<Link> links = new ArrayList<>(s.links());
            int last = by(sentence, at, saying, links);
            boolean after = last + 1 < clause.end(at) && clause.hasClause(last + 1, clause.end(at));
            boolean ahead = !after && clause.saysBefore(clause.start(at), s.first(), last + 1);
            int from = ahead ? clause.start(at) : last + 1;
            int to = ahead ? s.first() : clause.end(at);
            return new AttributionFrame(sentence.index(), at, from, to, s.first(), last + 1, links, false, false);
        });
    }

    /** "…, the agency quoted the minister as saying": the same, told by who quotes. */
    Optional<AttributionFrame> quoting(TaggedSentence sentence, AttributionClause clause, int at, int subject) {
        int saying = QUOTING.contains(sentence.token(at).lemma()) ? sayingAfter(sentence, at) : -1;
        int quoted = saying < 0 ? -1 : AttributionSource.headAfter(sentence, at + 1);
        if (quoted < 0 || subject > at) {
            return Optional.empty();
        }
        Source quoter = sources.at(sentence, subject);
        List<Link> links = new ArrayList<>(sources.at(sentence, quoted).links());
        links.addAll(quoter.links());
        int end = clause.end(at);
        boolean ahead =
                !clause.hasClause(saying + 1, end) && clause.saysBefore(clause.start(at), quoter.first(), saying + 1);
        int from = ahead ? clause.start(at) : saying + 1;
        int to = ahead ? quoter.first() : end;
        return Optional.of(
                new AttributionFrame(sentence.index(), at, from, to, quoter.first(), saying + 1, links, false, false));
    }

    /** Adds who quotes, and gives the last word of both. */
    private int by(TaggedSentence sentence, int at, int saying, List<Link> links) {
        for (int i = at + 1; i < Math.min(sentence.size() - 1, saying + 3); i++) {
            int head = sentence.token(i).is("by") ? AttributionSource.headAfter(sentence, i + 1) : -1;
            if (head >= 0) {
                Source source = sources.at(sentence, head);
                links.add(source.links().getLast());
                return Math.max(saying, source.last());
            }
        }
        return saying;
    }

    private static int sayingAfter(TaggedSentence sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.size() - 1, at + QUOTED_NEAR); i++) {
            if (sentence.token(i).is("as") && sentence.token(i + 1).is("saying")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "As saying", which belongs to "quoted" before it. */
    static boolean isQuotedSaying(TaggedSentence sentence, int at) {
        return sentence.token(at).is("saying")
                && at > 0
                && sentence.token(at - 1).is("as")
                && sentence.tokens().subList(Math.max(0, at - QUOTED_NEAR), at).stream()
                        .anyMatch(t -> QUOTING.contains(t.lemma()));
    }

    /** "Source: Ministry of Health", under a table. */
    static boolean isSourceLine(TaggedSentence sentence) {
        return sentence.size() > 2
                && sentence.token(0).lemma().equalsIgnoreCase("source")
                && sentence.token(1).is(":");
    }

    /** Who is named there stands for the line, and so for what the line is about. */
    Optional<AttributionFrame> sourceLine(TaggedSentence sentence) {
        int head = AttributionSource.headAfter(sentence, 2);
        return head < 0
                ? Optional.empty()
                : Optional.of(new AttributionFrame(
                        sentence.index(),
                        1,
                        0,
                        1,
                        1,
                        sentence.size(),
                        sources.at(sentence, head).links(),
                        false,
                        false));
    }

    /** "By one estimate", "by the ministry's count". */
    Optional<AttributionFrame> byCount(TaggedSentence sentence, AttributionClause clause, int at) {
        int head = AttributionSource.headAfter(sentence, at + 1);
        return head >= 0 && words.isNoun(sentence.token(head), "count")
                ? accordingTo(sentence, clause, at, at + 1)
                : Optional.empty();
    }

    /** "The ministry's count rose to 40", "an estimate by the bank": the whole clause rests on the owner. */
    Optional<AttributionFrame> ownedCount(TaggedSentence sentence, AttributionClause clause, int at) {
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
        return speakers.isSpeaker(sentence, source)
                ? Optional.of(new AttributionFrame(
                        sentence.index(), at, at + 1, clause.end(at), at, at + 1, source.links(), false, false))
                : Optional.empty();
    }

    private static boolean isSubject(TaggedSentence sentence, int at) {
        return !sentence.tree().isEmpty() && sentence.tree().relation(at).startsWith("nsubj");
    }

    /** Whether what is said goes on behind the source: "…, it said, raising an earlier count", not "…, he said, speaking". */
    boolean goesOn(TaggedSentence sentence, int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        boolean aside = token.tag().equals("VBG") && words.isBeside(token, "aside");
        return !token.tag().startsWith("W") && !aside && !token.tag().equals(".");
    }
}
