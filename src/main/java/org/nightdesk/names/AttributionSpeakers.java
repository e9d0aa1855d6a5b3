package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Attribution.Link;
import org.nightdesk.names.AttributionSource.Source;

/** Who a subject or pronoun stands for as a source, over the sentences of a document, and whether it is one at all. */
final class AttributionSpeakers {

    private static final Set<String> CHANNELS = Set.of("through", "via", "to", "on", "in", "by");
    private static final int LOOK_BACK = 3;

    private final AttributionWords words;
    private final AttributionSource sources;
    private final List<AttributionFrame> earlier = new ArrayList<>();

    AttributionSpeakers(AttributionWords words, AttributionSource sources) {
        this.words = words;
        this.sources = sources;
    }

    /** Takes note of who has spoken, for a later "he added". */
    void heard(AttributionFrame frame) {
        earlier.add(frame);
    }

    /** The last that was heard. */
    Optional<AttributionFrame> last() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    /** Who the subject stands for; empty for "I", for what cannot be resolved and for what is no source. */
    Optional<Source> source(TaggedSentence sentence, AttributionClause clause, int verb, int subject) {
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

    static int antecedent(TaggedSentence sentence, int relative) {
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
        boolean person = word.equals("he") || word.equals("she");
        return actor.or(() -> lastSpeaker(sentence, person)).or(() -> ownSubject(sentence, pronoun));
    }

    /** "The lender lost 38 million, it said": the body that the clause before is about, where nobody has spoken yet. */
    private Optional<List<Link>> ownSubject(TaggedSentence sentence, int pronoun) {
        boolean it = pronoun > 1
                && sentence.token(pronoun).is("it")
                && sentence.token(pronoun - 1).is(",");
        if (!it || sentence.tree().isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, pronoun)
                .filter(i -> sentence.tree().relation(i).equals("nsubj"))
                .filter(i -> sentence.token(i).tag().matches("NNP?"))
                .mapToObj(i -> sources.at(sentence, i))
                .findFirst()
                .filter(s -> isSpeaker(sentence, s))
                .map(Source::links);
    }

    /** Who spoke last; "he" is no ministry. */
    private Optional<List<Link>> lastSpeaker(TaggedSentence sentence, boolean person) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            AttributionFrame frame = earlier.get(i);
            if (frame.sentence() < sentence.index() - LOOK_BACK) {
                break;
            }
            boolean fits = !frame.links().isEmpty() && !(person && sources.isBody(frame.links()));
            if (fits) {
                return Optional.of(frame.links());
            }
        }
        return Optional.empty();
    }

    /** Whether what a party to a case says is a charge: neither its own steps nor a count of those arrested. */
    boolean accuses(TaggedSentence sentence, Source source, int from, int to) {
        return words.isNoun(sentence.token(source.head()), "accuser")
                && sentence.tokens().subList(Math.min(from, to), to).stream()
                        .noneMatch(t -> t.isVerb() && words.isBeside(t, "procedure"));
    }

    boolean isSpeaker(TaggedSentence sentence, Source source) {
        Token head = sentence.token(source.head());
        boolean name = Set.of(Entity.PERSON, Entity.ORGANIZATION).contains(head.entity());
        boolean actor = source.links().stream().anyMatch(link -> !link.actor().isEmpty());
        return name
                || actor
                || head.tag().startsWith("W")
                || head.tag().equals("PRP")
                || isNumbered(sentence, source)
                || words.isNoun(head, "people")
                || words.isNoun(head, "medium")
                || words.isNoun(head, "voice")
                || words.isNoun(head, "words");
    }

    /** "One of the people", "two of those present". */
    private static boolean isNumbered(TaggedSentence sentence, Source source) {
        int of = source.head() + 1;
        return sentence.token(source.head()).isNumber()
                && of < source.last()
                && sentence.token(of).is("of");
    }

    /** "Reports say", "rumours": talk that nobody stands for. "The report says" is a source. */
    boolean isUnnamed(TaggedSentence sentence, Source source) {
        Token head = sentence.token(source.head());
        boolean bare = source.first() == source.head() && head.tag().equals("NNS")
                || Set.of("some", "unconfirmed", "earlier", "several", "other")
                        .contains(sentence.token(source.first()).lemma());
        return words.isNoun(head, "unnamed") && (bare || !words.isNoun(head, "words"));
    }

    /** "Announced through the newspaper X", "told radio Y": the medium that hands it on. */
    Optional<Link> channel(TaggedSentence sentence, int from, int end) {
        for (int i = from; i < Math.min(end, from + 6); i++) {
            Token token = sentence.token(i);
            boolean channel =
                    CHANNELS.contains(token.text()) || i == from && !token.tag().equals("IN");
            int head =
                    channel ? AttributionSource.headAfter(sentence, CHANNELS.contains(token.text()) ? i + 1 : i) : -1;
            boolean own =
                    head >= 0 && sentence.token(Math.min(head, i + 1)).tag().equals("PRP$");
            if (head >= 0 && !own && isMedium(sentence, i, head)) {
                return Optional.of(sources.at(sentence, head).links().getLast());
            }
            if (token.is("that") || token.is(",") || token.tag().equals("``")) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isMedium(TaggedSentence sentence, int from, int head) {
        boolean name = sentence.token(from).is("state")
                || sentence.tokens().subList(from, head + 1).stream().anyMatch(Token::isName);
        for (int i = from; i <= head; i++) {
            if (words.isNoun(sentence.token(i), "medium")) {
                return name;
            }
        }
        return false;
    }
}
