package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Attribution.Link;

/** Finds the words that name a source around the head of its noun phrase, and the links they stand for. */
final class AttributionSource {

    /** A source: its words from {@code first} to {@code last}, both included. */
    record Source(int first, int last, int head, List<Link> links) {}

    private static final Set<String> INNER_TAGS =
            Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "CD", "POS", "PRP$", "HYPH", "RB", "PDT", "``", "''");
    private static final Set<String> CITING = Set.of("citing", "quoting", "Citing", "Quoting");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> BY = Set.of("by", "from");
    private static final Set<String> RELATING = Set.of("for", "of", "at", "from", "with");

    private final AttributionWords words;
    private final List<Actor> actors;

    AttributionSource(AttributionWords words, List<Actor> actors) {
        this.words = words;
        this.actors = actors;
    }

    /** Whether all who spoke are bodies or countries of the document. */
    boolean isBody(List<Link> links) {
        return links.stream()
                .allMatch(link -> actors.stream()
                        .anyMatch(actor -> actor.id().equals(link.actor())
                                && (actor.type() == ActorType.ORG || actor.type() == ActorType.COUNTRY)));
    }

    /** The noun phrase with this head, named as briefly as the text allows. */
    Source at(TaggedSentence sentence, int head) {
        int first = firstOf(sentence, head);
        int last = lastOf(sentence, head);
        int name = nameAfter(sentence, head, last);
        if (name > last) {
            last = lastOf(sentence, name);
            head = name;
        }
        if (isPaired(sentence, last)) {
            last += 2;
        }
        List<Link> links = new ArrayList<>();
        int author = author(sentence, head);
        if (author > head) {
            return new Source(
                    first,
                    Math.max(last, lastOf(sentence, author)),
                    head,
                    at(sentence, author).links());
        }
        int owner = owner(sentence, head);
        if (owner >= 0) {
            return new Source(first, last, head, List.of(link(sentence, name(sentence, first, owner), owner, owner)));
        }
        behindVoice(sentence, first, head).ifPresent(links::add);
        links.add(link(sentence, name(sentence, first, head), last, head));
        return new Source(first, last, head, links);
    }

    /** "Police and medics said". */
    private boolean isPaired(TaggedSentence sentence, int last) {
        return last + 3 < sentence.size()
                && sentence.token(last + 1).is("and")
                && sentence.token(last + 2).isNoun()
                && !sentence.token(last).isName()
                && words.verb(sentence.token(last + 3)).isPresent();
    }

    /** Who made what is written: "a survey by the institute", "figures from the bank". */
    private int author(TaggedSentence sentence, int head) {
        boolean written = words.isNoun(sentence.token(head), "words") || words.isNoun(sentence.token(head), "count");
        int at = written ? afterTopic(sentence, head + 1) : sentence.size();
        boolean by = at + 1 < sentence.size() && BY.contains(sentence.token(at).text());
        return by ? headAfter(sentence, at + 1) : -1;
    }

    /** Behind "of 2,000 adults", "carried out", "published on Monday": where the author may be named. */
    private static int afterTopic(TaggedSentence sentence, int from) {
        int at = from;
        if (at + 1 < sentence.size()
                && Set.of("of", "on", "into").contains(sentence.token(at).text())) {
            int topic = headAfter(sentence, at + 1);
            at = topic < 0 ? at : topic + 1;
        }
        while (at < sentence.size()
                && Set.of("VBN", "RP").contains(sentence.token(at).tag())) {
            at++;
        }
        int receiver =
                at > from && at + 1 < sentence.size() && sentence.token(at).is("for")
                        ? headAfter(sentence, at + 1)
                        : -1;
        return receiver < 0 ? at : receiver + 1;
    }

    /** Whose figures they are: "Labour Ministry figures". */
    private int owner(TaggedSentence sentence, int head) {
        boolean written = words.isNoun(sentence.token(head), "words") || words.isNoun(sentence.token(head), "count");
        int at = head - 1;
        if (at > 1 && sentence.token(at).is("own")) {
            at--;
        }
        if (written && at > 1 && sentence.token(at).tag().equals("POS") && isBody(sentence.token(at - 1))) {
            return at - 1;
        }
        return written
                        && at >= 0
                        && sentence.token(at).isName()
                        && sentence.token(at).entity() == Entity.ORGANIZATION
                ? at
                : -1;
    }

    private boolean isBody(Token token) {
        return token.entity() == Entity.ORGANIZATION || words.isNoun(token, "people");
    }

    private Link link(TaggedSentence sentence, int first, int last, int head) {
        Optional<Link> named = actorAt(sentence, head);
        return named.orElseGet(() -> new Link(sentence.words(first, last), ""));
    }

    /** The actor that is mentioned at a token. */
    Optional<Link> actorAt(TaggedSentence sentence, int token) {
        for (Actor actor : actors) {
            for (Mention mention : actor.mentions()) {
                if (mention.sentence() == sentence.index()
                        && mention.span().overlaps(sentence.token(token).span())) {
                    boolean pronoun = mention.form() == Mention.Form.PRONOUN;
                    return Optional.of(new Link(pronoun ? actor.canonical() : mention.surface(), actor.id()));
                }
            }
        }
        return Optional.empty();
    }

    /** The actor that is mentioned at a token in words that leave out another one. */
    private Optional<Link> actorApart(TaggedSentence sentence, int token, int other) {
        return actors.stream()
                .flatMap(actor -> actor.mentions().stream()
                        .filter(m -> m.sentence() == sentence.index()
                                && m.span().overlaps(sentence.token(token).span())
                                && !m.span().overlaps(sentence.token(other).span()))
                        .map(m -> new Link(m.surface(), actor.id())))
                .findFirst();
    }

    /** Whom a spokesman speaks for: "a spokesman for the ministry", "police spokesman Ada Holm". */
    private Optional<Link> behindVoice(TaggedSentence sentence, int first, int head) {
        for (int i = first; i <= head; i++) {
            if (words.isNoun(sentence.token(i), "voice")) {
                int owner = ownerOf(sentence, first, i);
                if (owner >= 0) {
                    int from = i > owner ? first : firstOf(sentence, owner);
                    Link words = new Link(sentence.words(trimmed(sentence, from, owner), owner), "");
                    return Optional.of(actorApart(sentence, owner, i).orElse(words));
                }
            }
        }
        return Optional.empty();
    }

    private static int ownerOf(TaggedSentence sentence, int first, int voice) {
        int before = voice - 1;
        if (before >= first && sentence.token(before).tag().equals("POS")) {
            before--;
        }
        if (before >= first && sentence.token(before).isNoun()) {
            return before;
        }
        boolean relating = voice + 2 < sentence.size()
                && RELATING.contains(sentence.token(voice + 1).text());
        return relating ? headAfter(sentence, voice + 2) : -1;
    }

    /** The head of the noun phrase that starts at a token: the last noun of its first run; -1 where none starts. */
    static int headAfter(TaggedSentence sentence, int from) {
        int at = from;
        int head = -1;
        while (at < sentence.size() && isInside(sentence.token(at))) {
            Token token = sentence.token(at);
            if (token.isNumber() && head >= from && !sentence.token(head).isName()) {
                break;
            }
            if (token.isNoun() || token.tag().equals("CD") || token.tag().equals("PRP")) {
                head = at;
            }
            at++;
        }
        return head;
    }

    private static boolean isInside(Token token) {
        return token.isNoun()
                || token.tag().equals("DT")
                || token.tag().equals("PRP")
                || INNER_TAGS.contains(token.tag());
    }

    /** "Deputy governor Ivo Brandt", "the head of the guard, Ada Holm": the person named after a description. */
    private static int nameAfter(TaggedSentence sentence, int head, int last) {
        int at = last + 1;
        boolean named = isPerson(sentence, head) || sentence.token(head).isName();
        if (!named
                && at < sentence.size()
                && sentence.token(at).isName()
                && isSomebody(sentence.token(at).entity())) {
            return lastOf(sentence, at);
        }
        if (at + 2 < sentence.size() && sentence.token(at).is(",") && !named) {
            int from = sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
            Entity entity = sentence.token(from).entity();
            int end = from;
            while (end < sentence.size() && sentence.token(end).entity() == entity && isSomebody(entity)) {
                end++;
            }
            int close = end < sentence.size() && sentence.token(end).tag().equals("-LRB-") ? end + 3 : end;
            boolean closed = end > from
                    && close < sentence.size()
                    && sentence.token(close).is(",");
            return closed ? end - 1 : head;
        }
        return head;
    }

    private static boolean isSomebody(Entity entity) {
        return entity == Entity.PERSON || entity == Entity.ORGANIZATION;
    }

    private static int name(TaggedSentence sentence, int first, int head) {
        Entity entity = sentence.token(head).entity();
        if (entity == Entity.PERSON
                || entity == Entity.ORGANIZATION && first < head - 1 && hasComma(sentence, first, head)) {
            int at = head;
            while (at > 0 && sentence.token(at - 1).entity() == entity) {
                at--;
            }
            return at;
        }
        return trimmed(sentence, first, head);
    }

    private static boolean hasComma(TaggedSentence sentence, int first, int head) {
        return sentence.tokens().subList(first, head).stream().anyMatch(t -> t.is(","));
    }

    private static boolean isPerson(TaggedSentence sentence, int token) {
        return sentence.token(token).entity() == Entity.PERSON;
    }

    private static int trimmed(TaggedSentence sentence, int first, int head) {
        int at = first;
        while (at < head
                && (sentence.token(at).tag().equals("DT")
                        || sentence.token(at).tag().equals("PRP$")
                        || sentence.token(at).tag().equals("RB"))) {
            at++;
        }
        return at;
    }

    /** First word of the phrase with this head. */
    static int firstOf(TaggedSentence sentence, int head) {
        int at = head;
        while (at > 0
                && isInside(sentence.token(at - 1))
                && !isQuote(sentence.token(at - 1))
                && !CITING.contains(sentence.token(at - 1).text())) {
            at--;
            if (sentence.token(at).tag().equals("DT") && !sentence.token(at).is("all")) {
                break;
            }
        }
        return at;
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    /** Last word: a name goes on to its end, and "of …" belongs to it. */
    static int lastOf(TaggedSentence sentence, int head) {
        int last = head;
        Entity entity = sentence.token(head).entity();
        boolean name = entity == Entity.ORGANIZATION || entity == Entity.PERSON;
        while (last + 1 < sentence.size()
                && (name && sentence.token(last + 1).entity() == entity
                        || sentence.token(head).isName()
                                && sentence.token(last + 1).isName())) {
            last++;
        }
        boolean of = last + 2 < sentence.size()
                && OF.contains(sentence.token(last + 1).text());
        if (of) {
            int more = headAfter(sentence, last + 2);
            return more > 0 ? lastOf(sentence, more) : last;
        }
        return last;
    }
}
