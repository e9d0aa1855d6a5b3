package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.EventClass;
import org.nightdesk.events.EventStatus;
import org.nightdesk.names.ActorType;

/** Whether two documents tell of one event. Look-alikes of another day, place or actor stay apart. */
final class EventMatch implements Clusters.Apart<Telling> {

    /** What must speak for it at least. */
    static final int ENOUGH = 6;

    private static final int WEEKS = 45;
    private static final int NEWS = 4;
    private static final int WORDS = 3;

    private final Cast cast;
    private final Kinship kinship;

    EventMatch(Cast cast, Kinship kinship) {
        this.cast = cast;
        this.kinship = kinship;
    }

    /** Whether they cannot be one event, whatever else speaks for it. */
    private boolean areApart(Telling one, Telling other) {
        return differ(one, other) || one.document().equals(other.document()) && differWithin(one, other);
    }

    private record Trait(
            TimeInterval when,
            TimeInterval window,
            TimeInterval news,
            EventClass eventClass,
            Set<String> kinds,
            Set<String> stems,
            boolean once,
            Set<String> agents,
            Set<String> targets,
            Set<String> place,
            boolean negated,
            boolean habit) {}

    @Override
    public Object trait(Telling thing) {
        return new Trait(
                thing.when(),
                thing.window(),
                thing.news(),
                thing.event().eventClass(),
                thing.kinds(),
                thing.stems(),
                thing.once(),
                thing.agents(),
                thing.targets(),
                thing.place(),
                isNegated(thing),
                isHabit(thing));
    }

    @Override
    public String document(Telling thing) {
        return thing.document();
    }

    /** One document that tells of an act in other words, or on another day, tells of another. */
    @Override
    public boolean differWithin(Telling one, Telling other) {
        return !one.window().meets(other.window()) || !sameAct(one, other);
    }

    @Override
    public boolean differ(Telling one, Telling other) {
        return !timesFit(one, other)
                || !actsFit(one, other)
                || agentsDiffer(one, other)
                || placesDiffer(one, other) && !isOneDeedElsewhere(one, other)
                || isNegated(one) != isNegated(other)
                || isHabit(one) != isHabit(other);
    }

    private static boolean isHabit(Telling telling) {
        return telling.event().status() == EventStatus.HABITUAL;
    }

    private static boolean isNegated(Telling telling) {
        return telling.event().status() == EventStatus.NEGATED;
    }

    /** Whether two documents are of one matter, and the same people did an act of one kind there at no other place. */
    boolean canBeOneAct(Telling one, Telling other) {
        return !agentsDiffer(one, other)
                && !placesDiffer(one, other)
                && isNegated(one) == isNegated(other)
                && areOfOneMatter(one.document(), other.document());
    }

    /** Whether two documents speak of one matter. */
    boolean areOfOneMatter(String one, String other) {
        return kinship.matter(one, other) >= 0;
    }

    /** How much speaks for their being one; 0 where something speaks against it. */
    int strength(Telling one, Telling other) {
        if (areApart(one, other) || !sameAct(one, other) && time(one, other) < 1) {
            return 0;
        }
        return act(one, other)
                + time(one, other)
                + people(one, other)
                + (Words.shared(one.place(), other.place()) > 0 ? 1 : 0)
                + (Words.shared(one.measures(), other.measures()) > 0 ? 2 : 0)
                + Math.max(Math.min(2, tellingWords(one, other)), withoutAnybody(one, other))
                + matter(one, other);
    }

    private int matter(Telling one, Telling other) {
        return Math.min(0, kinship.matter(one.document(), other.document()));
    }

    private int tellingWords(Telling one, Telling other) {
        if (one.document().equals(other.document()) || Words.shared(one.words(), other.words()) < 2) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        shared.removeAll(one.stems());
        shared.removeIf(w -> !kinship.isTelling(w));
        return shared.size() / 2;
    }

    /** Where nobody took part, as in the fall of a bridge, what else the sentences tell of one day says what fell. */
    private static int withoutAnybody(Telling one, Telling other) {
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        shared.removeAll(one.stems());
        boolean nobody = one.participants().isEmpty() && other.participants().isEmpty();
        boolean day = one.when().days() == 1 && one.when().equals(other.when());
        return nobody && day && one.once() && other.once() && shared.size() >= WORDS ? 1 : 0;
    }

    // ---- what was done

    private static boolean actsFit(Telling one, Telling other) {
        boolean known = !one.kinds().isEmpty() && !other.kinds().isEmpty();
        return sameAct(one, other)
                || one.event().eventClass() == other.event().eventClass() && !(known && isPlainClass(one));
    }

    private static boolean isPlainClass(Telling telling) {
        return telling.event().eventClass() == EventClass.OTHER;
    }

    private static boolean sameAct(Telling one, Telling other) {
        return Words.shared(one.kinds(), other.kinds()) > 0 || Words.shared(one.stems(), other.stems()) > 0;
    }

    /** Another word for it in the same class speaks for little, and in the class of what fits none, against it. */
    private static int act(Telling one, Telling other) {
        if (sameAct(one, other)) {
            return 3;
        }
        return isPlainClass(one) ? -1 : 0;
    }

    // ---- when

    private static boolean timesFit(Telling one, Telling other) {
        return one.window().meets(other.window()) || isADayApart(one, other);
    }

    /** Two accounts of one arrival may name neighbouring days; of what can recur daily, neighbouring days are two. */
    static boolean isADayApart(Telling one, Telling other) {
        return one.once()
                && other.once()
                && sameAct(one, other)
                && Words.shared(one.agents(), other.agents()) > 0
                && one.when().days() == 1
                && other.when().days() == 1
                && Math.abs(ChronoUnit.DAYS.between(low(one), low(other))) == 1;
    }

    private static LocalDate low(Telling telling) {
        return telling.when().low().orElseThrow();
    }

    /** Without a time for both, what can recur, or is told in another season, is as likely to be another of its kind. */
    private static int time(Telling one, Telling other) {
        if (!one.when().isClosed() || !other.when().isClosed()) {
            return one.once() && other.once() && areNear(one, other) ? 0 : -2;
        }
        long widest = Math.max(one.when().days(), other.when().days());
        return isOneHour(one, other) ? 3 : widest <= 7 ? 2 : widest <= 100 ? 1 : 0;
    }

    /** Whether both give the same time of day, as "04:40". */
    private static boolean isOneHour(Telling one, Telling other) {
        Optional<ResolvedTime> mine = one.event().time().filter(t -> t.precision() == Precision.HOUR);
        return mine.isPresent()
                && other.event()
                        .time()
                        .filter(t -> t.precision() == Precision.HOUR)
                        .filter(t -> t.value().contains(":"))
                        .map(ResolvedTime::value)
                        .equals(mine.map(ResolvedTime::value));
    }

    /** Whether what is told without a time is told within some weeks of the other, or is a pact of two, which lasts. */
    private static boolean areNear(Telling one, Telling other) {
        if (isPact(one) && isPact(other)) {
            return true;
        }
        TimeInterval told = one.news();
        TimeInterval then = other.news();
        return !told.isClosed()
                || !then.isClosed()
                || !told.low()
                                .orElseThrow()
                                .minusDays(WEEKS)
                                .isAfter(then.high().orElseThrow())
                        && !then.low()
                                .orElseThrow()
                                .minusDays(WEEKS)
                                .isAfter(told.high().orElseThrow());
    }

    private static boolean isPact(Telling telling) {
        return telling.event().eventClass() == EventClass.AGREE
                && telling.participants().size() > 1;
    }

    // ---- who

    /** Two agents are other people unless one acts for the other, as a minister for the country. */
    private boolean agentsDiffer(Telling one, Telling other) {
        return !one.agents().isEmpty()
                && !other.agents().isEmpty()
                && Words.shared(one.agents(), other.participants()) == 0
                && Words.shared(other.agents(), one.participants()) == 0
                && standIn(one.agents(), other.agents()) == 0;
    }

    private int people(Telling one, Telling other) {
        int agents = Words.shared(one.agents(), other.agents());
        int crossed = Words.shared(one.participants(), other.participants()) - agents;
        int groups = Words.shared(one.groups(), other.groups()) > 0 ? 1 : 0;
        int named = (agents > 0 ? 2 : 0) + Math.min(2, Math.max(0, agents - 1) + crossed);
        return Math.min(
                4, named + groups + (named < 3 ? Math.min(2, standIn(one.participants(), other.participants())) : 0));
    }

    /** How many of the one stand in for one of the other: a head of government for the country. */
    private int standIn(Set<String> one, Set<String> other) {
        return (int) (one.stream()
                        .filter(a -> other.stream().anyMatch(b -> actsFor(a, b)))
                        .count()
                + other.stream()
                        .filter(b -> one.stream().anyMatch(a -> actsFor(b, a)))
                        .count());
    }

    private boolean actsFor(String agent, String country) {
        return !agent.equals(country)
                && cast.byId(country).type() == ActorType.COUNTRY
                && cast.countries(agent).contains(country);
    }

    // ---- where

    private boolean placesDiffer(Telling one, Telling other) {
        return !one.place().isEmpty()
                && !other.place().isEmpty()
                && Words.shared(one.place(), other.place()) == 0
                && !isCountry(one)
                && !isCountry(other);
    }

    /** Two accounts of one signing may name two towns: a deed at one spot, by the same two or more, in the same days' news. */
    private boolean isOneDeedElsewhere(Telling one, Telling other) {
        return one.isAtOneSpot()
                && other.isAtOneSpot()
                && sameAct(one, other)
                && one.news().days() <= NEWS
                && other.news().days() <= NEWS
                && one.news().meets(other.news())
                && Words.shared(one.agents(), other.agents()) > 0
                && Words.shared(one.participants(), other.participants()) > 1;
    }

    /** Whether two accounts of one event put it at two places neither of which can lie in the other. */
    boolean areElsewhere(Telling one, Telling other) {
        return placesDiffer(one, other) && isOneDeedElsewhere(one, other);
    }

    private boolean isCountry(Telling telling) {
        return cast.isCountry(telling.place());
    }
}
