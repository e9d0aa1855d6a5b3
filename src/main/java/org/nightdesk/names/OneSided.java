package org.nightdesk.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * What a side of a fight says of its own deeds, or of the other's: a claim, since nobody else confirms it. Losses of its
 * own are none: "the army said nine of its soldiers were killed".
 */
final class OneSided {

    private static final Set<String> SIDES = Tables.words("fighting-sides.txt");
    private static final Set<String> DEEDS = Tables.words("fighting-verbs.txt");
    private static final Set<String> WARDING = Tables.words("warding-verbs.txt");
    /** Who counts the victims, though a word of the army is in the name: a military administration, hospital or court. */
    private static final Set<String> CIVIL =
            Set.of("administration", "hospital", "hospitals", "court", "tribunal", "prosecutor", "prosecutors");

    private static final Set<String> MISHAPS = Set.of("mine", "landmine", "bomb", "device", "explosive");
    private static final int NEAR = 3;

    private final Map<String, Actor> actors;

    OneSided(List<Actor> actors) {
        this.actors = actors.stream().collect(Collectors.toMap(Actor::id, Function.identity(), (a, b) -> a));
    }

    /** The frame, as a claim where it is one. */
    AttributionFrame mark(TaggedSentence sentence, AttributionFrame frame) {
        boolean claim = !frame.links().isEmpty() && isSide(frame.links().getFirst()) && tellsDeeds(sentence, frame);
        return claim ? frame.asClaim() : frame;
    }

    private boolean isSide(Attribution.Link origin) {
        Stream<String> known = actors.containsKey(origin.actor())
                ? Stream.concat(
                        Stream.of(actors.get(origin.actor()).canonical()), actors.get(origin.actor()).titles().stream())
                : Stream.empty();
        Set<String> words = Stream.concat(Stream.of(origin.words()), known)
                .flatMap(names -> Stream.of(names.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .collect(Collectors.toSet());
        return words.stream().anyMatch(SIDES::contains) && words.stream().noneMatch(CIVIL::contains);
    }

    private static boolean tellsDeeds(TaggedSentence sentence, AttributionFrame frame) {
        return IntStream.range(frame.from(), Math.min(frame.to(), sentence.size()))
                .filter(frame::covers)
                .anyMatch(at -> isDeed(sentence, at));
    }

    /** An act in the active voice that is no mishap: not "were killed", "hit a mine". */
    private static boolean isDeed(TaggedSentence sentence, int at) {
        Token verb = sentence.token(at);
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        boolean deed =
                WARDING.contains(lemma) || DEEDS.contains(lemma) && !isPassive(sentence, at) && !isMishap(sentence, at);
        return verb.isVerb() && deed;
    }

    /** A participle just before which no "have" stands, or one with "be" behind it. */
    private static boolean isPassive(TaggedSentence sentence, int at) {
        return sentence.token(at).tag().equals("VBN")
                && IntStream.range(Math.max(0, at - NEAR), at)
                        .filter(i -> sentence.token(i).lemma().equals("have"))
                        .allMatch(have -> holds(sentence, have + 1, at, "be"::equals));
    }

    private static boolean isMishap(TaggedSentence sentence, int at) {
        return holds(sentence, at + 1, Math.min(sentence.size(), at + 1 + NEAR), MISHAPS::contains);
    }

    private static boolean holds(TaggedSentence sentence, int from, int to, Predicate<String> lemma) {
        return IntStream.range(from, to)
                .mapToObj(i -> sentence.token(i).lemma())
                .anyMatch(lemma);
    }
}
