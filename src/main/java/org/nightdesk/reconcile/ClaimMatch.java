package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.FigureStatus;

/** Whether two claims count the same thing in the same scope. Every rule that is not sure says no. */
final class ClaimMatch implements Clusters.Apart<Candidate> {

    /** What must speak for it at least. */
    static final int ENOUGH = 5;

    /** What a number speaks for that is hardly met twice. */
    private static final int RARE = 4;

    /** What it speaks for one count that a document sets two numbers against each other. */
    private static final int RIVALS = 8;

    /** In what any two things may be alike: shares, ages and lengths of time. */
    private static final Set<String> COMMON =
            Set.of("percent", "point", "year", "month", "week", "day", "hour", "minute", "second");

    private static final long A_WEEK = 7;

    private final CountedThings things;
    private final Kinship kinship;

    ClaimMatch(CountedThings things, Kinship kinship) {
        this.things = things;
        this.kinship = kinship;
    }

    /** Whether they cannot be of one measure, whatever else speaks for it. */
    private boolean areApart(Candidate one, Candidate other) {
        return differ(one, other) || differWithin(one, other);
    }

    private record Trait(
            Counted counted,
            boolean planned,
            Set<String> narrowing,
            Set<Set<String>> places,
            Optional<String> origin,
            Optional<BigDecimal> value) {}

    @Override
    public Object trait(Candidate thing) {
        return new Trait(
                thing.counted(),
                isPlanned(thing),
                thing.narrowing(),
                thing.places(),
                thing.claim().origin().filter(o -> thing.claim().named()),
                thing.range().value().filter(v -> thing.range().isDistinctive()));
    }

    @Override
    public String document(Candidate thing) {
        return thing.document();
    }

    @Override
    public boolean differ(Candidate one, Candidate other) {
        return isPlanned(one) != isPlanned(other) || !isOneNumber(one, other) && differInWords(one, other);
    }

    private boolean differInWords(Candidate one, Candidate other) {
        return things.match(one.counted(), other.counted()) == CountedThings.Match.NONE
                || !one.narrowing().equals(other.narrowing())
                || !one.counted().isUnit() && placesDiffer(one, other) && !isOneCount(one, other);
    }

    /** A part is not its whole, and one sentence does not give one count twice but to revise it. */
    @Override
    public boolean differWithin(Candidate one, Candidate other) {
        return isPart(one, other)
                || isPart(other, one)
                || one.isOfOneSentence(other) && !(one.revised() && other.revised()) && !Rivals.are(one, other);
    }

    /** What one side claims and another confirms can be one count; what is yet to come is another. */
    private static boolean isPlanned(Candidate candidate) {
        return candidate.claim().figure().status() == FigureStatus.PLANNED;
    }

    private static boolean isPart(Candidate part, Candidate whole) {
        return part.document().equals(whole.document())
                && part.claim()
                        .figure()
                        .partOf()
                        .filter(whole.claim().figure().id()::equals)
                        .isPresent();
    }

    /** One count of one named origin with a telling number is the same, even where the documents name other places. */
    private static boolean isOneCount(Candidate one, Candidate other) {
        return one.claim().named()
                && one.claim().origin().equals(other.claim().origin())
                && one.range().equalValue(other.range())
                && one.range().isDistinctive();
    }

    /** A number that is hardly met twice tells that nouns which differ count the same; another, if the nouns may well. */
    private boolean isOneNumber(Candidate one, Candidate other) {
        return one.range().equalValue(other.range())
                && (one.range().isRare() && !things.isOther(one.counted(), other.counted())
                        || one.range().isDistinctive()
                                && things.mayBeOne(one.counted(), other.counted())
                                && one.narrowing().equals(other.narrowing())
                                && !placesDiffer(one, other));
    }

    private static boolean placesDiffer(Candidate one, Candidate other) {
        return !one.places().isEmpty() && !other.places().isEmpty() && !samePlaces(one.places(), other.places());
    }

    /** Each place of the one is a place of the other: a count for two countries is not the count for one of them. */
    private static boolean samePlaces(Set<Set<String>> one, Set<Set<String>> other) {
        return one.equals(other) || areAmong(one, other) && areAmong(other, one);
    }

    private static boolean areAmong(Set<Set<String>> some, Set<Set<String>> all) {
        for (Set<String> place : some) {
            if (!isAmong(place, all)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmong(Set<String> place, Set<Set<String>> all) {
        for (Set<String> other : all) {
            if (isSamePlace(place, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSamePlace(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /** How much speaks for their counting the same; 0 where something speaks against it. */
    int strength(Candidate one, Candidate other) {
        if (one.range().value().isEmpty() || other.range().value().isEmpty() || areApart(one, other)) {
            return 0;
        }
        if (Rivals.are(one, other)) {
            return RIVALS;
        }
        int shared = Words.shared(one.words(), other.words());
        if (one.counted().isUnit() && !unitsFit(one, other, shared)) {
            return 0;
        }
        int noun = one.counted().isUnit()
                ? one.range().equalValue(other.range()) || one.range().isRoundedTo(other.range()) ? 1 : 0
                : things.match(one.counted(), other.counted()) == CountedThings.Match.SAME
                        ? 2 + telling(one, other)
                        : 1;
        int matter = kinship.matter(one.document(), other.document());
        return noun
                + settings(one, other)
                + Math.min(3, shared)
                + Math.min(2, Words.shared(one.actors(), other.actors()))
                + (shareTellingWords(one, other) ? 1 : 0)
                + (one.claim().named()
                                && one.claim().origin().equals(other.claim().origin())
                        ? 1
                        : 0)
                + numbers(one, other, matter > 0)
                + matter;
    }

    /** A noun that few documents have, counted where the same actor is spoken of. */
    private int telling(Candidate one, Candidate other) {
        boolean rare = one.counted().head().equals(other.counted().head())
                && kinship.isTelling(one.counted().head());
        return rare && Words.shared(one.actors(), other.actors()) > 0 ? 1 : 0;
    }

    /** Two words of their sentences or, under one number, one that few documents have. */
    private boolean shareTellingWords(Candidate one, Candidate other) {
        return Words.shared(one.told(), other.told()) > 1
                || one.range().equalValue(other.range())
                        && one.told().stream().anyMatch(w -> other.told().contains(w) && kinship.isTelling(w));
    }

    /** One place, as their words or those around them tell it; two places that only the words around them tell. */
    private static int settings(Candidate one, Candidate other) {
        if (one.setting().isEmpty()
                || other.setting().isEmpty()
                || one.counted().isUnit()) {
            return 0;
        }
        return samePlaces(one.setting(), other.setting()) ? 2 : -1;
    }

    /** A length or a sum of money is the same only where its words say so; another value needs nearly the same words. */
    private boolean unitsFit(Candidate one, Candidate other, int shared) {
        if (one.range().equalValue(other.range()) && one.range().isDistinctive()) {
            return shared > 0
                    || !COMMON.contains(one.counted().unit()) && kinship.matter(one.document(), other.document()) > 0
                    || Words.shared(one.actors(), other.actors()) > 0
                    || Words.shared(one.told(), other.told()) > 0;
        }
        if (one.range().meets(other.range())) {
            return shared > 0;
        }
        int all = one.words().size() + other.words().size() - shared;
        return shared >= 2 && shared * 2 > all;
    }

    /** The same number speaks for one count, the more so if few counts would have it and both are of one day. */
    private static int numbers(Candidate one, Candidate other, boolean kin) {
        if (!one.range().equalValue(other.range())) {
            return one.range().isRoundedTo(other.range()) ? 1 : 0;
        }
        int alone = one.range().isRare() ? RARE : one.range().isDistinctive() ? kin ? 3 : 2 : 1;
        return alone + (ofOneTime(one, other) ? 1 : 0);
    }

    private static boolean ofOneTime(Candidate one, Candidate other) {
        return one.claim().when().days() <= A_WEEK
                && other.claim().when().days() <= A_WEEK
                && one.claim().when().meets(other.claim().when());
    }
}
