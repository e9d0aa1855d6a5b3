package org.nightdesk.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.Event;
import org.nightdesk.events.EventClass;
import org.nightdesk.events.EventStatus;
import org.nightdesk.reconcile.Divergence;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.SharedEvent;
import org.nightdesk.text.Confidence;

/** What happened, is planned or is claimed: the events most told and most weighty, in order of date. */
final class Developments {

    private static final int LABEL = 60;
    private static final int LONGEST_LABEL = 120;
    private static final long MARKABLE = 120;
    private static final int NEWS = 400;

    /** What an event gains that is new or stands otherwise than in the report before. */
    private static final double MOVED = 3;

    /** What the next event of a story loses for each that is told of it already, so that no story crowds out the others. */
    private static final double TOLD_OF_STORY = 1.5;

    private final Index index;
    private final Picture picture;

    Developments(Index index, Picture picture) {
        this.index = index;
        this.picture = picture;
    }

    /**
     * A shared event chosen for the reader.
     *
     * @param clause the words that tell it best
     * @param member the event whose words they are
     * @param when when it took place, as exactly as any document tells
     */
    record Chosen(SharedEvent event, Clause clause, Item member, Optional<ResolvedTime> when, double weight) {

        private Chosen heavier(double more) {
            return new Chosen(event, clause, member, when, weight + more);
        }

        private LocalDate from() {
            return when.map(ResolvedTime::interval)
                    .flatMap(i -> i.low().or(i::high))
                    .orElse(LocalDate.MAX);
        }
    }

    /**
     * The weightiest, each sentence once, in the order in which they were chosen; what moved weighs more, and what belongs to
     * a story of which much is told already, less.
     *
     * @param moved ids of events that are new or changed
     */
    List<Chosen> chosen(int most, StoryOrder stories, Set<String> moved) {
        List<Chosen> open = new ArrayList<>(ranked(moved));
        List<Chosen> chosen = new ArrayList<>();
        Set<Evidence> told = new HashSet<>();
        Map<Integer, Integer> ofStory = new HashMap<>();
        while (chosen.size() < most && !open.isEmpty()) {
            Chosen next = open.stream()
                    .min(Comparator.comparingDouble(
                            c -> TOLD_OF_STORY * ofStory.getOrDefault(story(c, stories), 0) - c.weight()))
                    .orElseThrow();
            open.remove(next);
            if (told.add(next.clause().evidence())) {
                chosen.add(next);
                ofStory.merge(story(next, stories), 1, Integer::sum);
            }
        }
        return chosen;
    }

    private static int story(Chosen chosen, StoryOrder stories) {
        return stories.rank(chosen.member().document());
    }

    private List<Chosen> ranked(Set<String> moved) {
        return picture.events().stream()
                .filter(e -> e.members().stream().anyMatch(this::isTellable))
                .map(e -> choose(e, moved))
                .filter(c -> c.clause().quality() >= 0)
                .sorted(Comparator.comparingDouble((Chosen c) -> -c.weight())
                        .thenComparingInt(c -> index.reliability(c.member().document()))
                        .thenComparing(Chosen::member))
                .toList();
    }

    private boolean isTellable(Item item) {
        EventStatus status = index.event(item).status();
        return status != EventStatus.HABITUAL && status != EventStatus.NEGATED;
    }

    private Chosen choose(SharedEvent event, Set<String> moved) {
        List<Item> members = event.members().stream().filter(this::isTellable).toList();
        Chosen chosen = choose(event, members);
        return moved.contains(event.id()) ? chosen.heavier(MOVED) : chosen;
    }

    /** The words that tell an event best, whether it is worth telling or not. */
    String label(SharedEvent event) {
        return Clause.shorten(choose(event, event.members()).clause().text(), LONGEST_LABEL);
    }

    /** When an event took place, as exactly as any document tells. */
    Optional<ResolvedTime> when(SharedEvent event) {
        return when(event, event.members());
    }

    private Chosen choose(SharedEvent event, List<Item> members) {
        Item best = members.getFirst();
        Clause clause = Clause.of(index, best);
        for (Item member : members.subList(1, members.size())) {
            Clause other = Clause.of(index, member);
            if (other.quality() > clause.quality()) {
                best = member;
                clause = other;
            }
        }
        return new Chosen(event, clause, best, when(event, members), weight(event, members, clause));
    }

    /** Where accounts of the day differ, from the first to the last of them. */
    private Optional<ResolvedTime> when(SharedEvent event, List<Item> members) {
        List<ResolvedTime> days = picture.divergences().stream()
                .filter(d -> d.kind().equals("date"))
                .filter(d -> event.members().contains(d.one()))
                .flatMap(d -> Stream.of(d.one(), d.other()))
                .flatMap(i -> index.event(i).time().stream())
                .sorted(Comparator.comparing(t -> t.interval().low().orElse(LocalDate.MAX)))
                .toList();
        if (days.isEmpty()) {
            return when(members);
        }
        LocalDate low = days.getFirst().interval().low().orElseThrow();
        LocalDate high = days.getLast().interval().high().orElseThrow();
        return Optional.of(
                new ResolvedTime(low + "/" + high, TimeInterval.of(low, high), Precision.DAY_RANGE, "accounts differ"));
    }

    private Optional<ResolvedTime> when(List<Item> members) {
        return members.stream()
                .flatMap(m -> index.event(m).time().stream())
                .filter(t -> t.interval().isKnown())
                .min(Comparator.comparingLong((ResolvedTime t) -> t.interval().days())
                        .thenComparing(ResolvedTime::value));
    }

    private double weight(SharedEvent event, List<Item> members, Clause clause) {
        Event first = index.event(members.getFirst());
        long figures = members.stream().filter(this::hasFigure).count();
        int prominent = members.stream().mapToInt(this::prominence).max().orElse(0);
        return 3.0 * (event.documents() - 1)
                + Math.min(2, figures)
                + Math.min(3, prominent)
                + (first.eventClass() == EventClass.OTHER ? 0 : 1)
                + (first.agents().isEmpty() ? 0 : 1)
                + (when(members).filter(t -> t.interval().isClosed()).isPresent() ? 1 : 0)
                + clause.quality() / 3.0
                - (members.stream().allMatch(m -> index.event(m).confidence() == Confidence.LOW) ? 3 : 0)
                - (members.stream().allMatch(m -> index.event(m).status() == EventStatus.ALLEGED) ? 1 : 0)
                - (members.stream().allMatch(this::isPast) ? 5 : 0);
    }

    /** Whether the document looks back at it over more than a year. */
    private boolean isPast(Item item) {
        Optional<LocalDate> last =
                index.event(item).time().flatMap(t -> t.interval().high());
        Optional<LocalDate> published =
                index.analysis(item.document()).date().interval().low();
        return last.isPresent()
                && published.isPresent()
                && last.get().isBefore(published.get().minusDays(NEWS));
    }

    private boolean hasFigure(Item item) {
        int sentence = index.event(item).sentence();
        return index.analysis(item.document()).figures().stream()
                .anyMatch(f -> f.sentence() == sentence && f.quantity().value().isPresent());
    }

    /** In how many documents its best known agent is named. */
    private int prominence(Item item) {
        return index.event(item).agents().stream()
                .flatMap(a -> index.actor(new Item(item.document(), a.actor())).stream())
                .mapToInt(a -> a.members().size())
                .max()
                .orElse(0);
    }

    /** Story by story, each in order of date. */
    List<Briefing.Development> rows(List<Chosen> chosen, StoryOrder stories) {
        return inOrder(chosen)
                .sorted(Comparator.comparingInt(c -> stories.rank(c.member().document())))
                .map(c -> row(c, stories.heading(c.member().document())))
                .toList();
    }

    private static Stream<Chosen> inOrder(List<Chosen> chosen) {
        return chosen.stream().sorted(Comparator.comparing(Chosen::from).thenComparing(Chosen::member));
    }

    private Briefing.Development row(Chosen chosen, String story) {
        List<Statement.Fragment> fragments = new ArrayList<>();
        fragments.add(new Statement.Fragment(claimed(chosen), true, evidence(chosen)));
        fragments.add(new Statement.Fragment(".", false, List.of()));
        picture.divergences().stream()
                .filter(d -> chosen.event().members().contains(d.one()))
                .findFirst()
                .ifPresent(d -> fragments.addAll(differing(d)));
        return new Briefing.Development(When.of(chosen.when()), story, status(chosen), new Statement(fragments));
    }

    /** What only a source claims is told with the source. */
    private String claimed(Chosen chosen) {
        Event event = index.event(chosen.member());
        String text = chosen.clause().text();
        if (event.source().isArticle()) {
            return text;
        }
        String who = index.name(
                chosen.member().document(),
                event.source().chain().getFirst().actor(),
                event.source().chain().getFirst().words());
        return text.contains(who) ? text : text + ", according to " + who;
    }

    private List<Statement.Fragment> differing(Divergence divergence) {
        return List.of(
                new Statement.Fragment(" Accounts of the " + divergence.kind() + " differ: ", false, List.of()),
                new Statement.Fragment(
                        account(divergence, divergence.one()), false, List.of(index.evidenceOfEvent(divergence.one()))),
                new Statement.Fragment(" or ", false, List.of()),
                new Statement.Fragment(
                        account(divergence, divergence.other()),
                        false,
                        List.of(index.evidenceOfEvent(divergence.other()))),
                new Statement.Fragment(".", false, List.of()));
    }

    private String account(Divergence divergence, Item item) {
        Event event = index.event(item);
        return divergence.kind().equals("place") ? event.place() : When.of(event.time());
    }

    private List<Evidence> evidence(Chosen chosen) {
        List<Evidence> all = new ArrayList<>();
        all.add(chosen.clause().evidence());
        Set<String> documents = new HashSet<>(Set.of(chosen.member().document()));
        chosen.event().members().stream()
                .filter(m -> documents.add(m.document()))
                .map(index::evidenceOfEvent)
                .forEach(all::add);
        all.sort(Comparator.comparing(Evidence::ref).thenComparing(Evidence::sentence));
        return all;
    }

    private static String status(Chosen chosen) {
        return chosen.event().status().name().toLowerCase(Locale.ROOT);
    }

    List<Briefing.TimelineMark> timeline(List<Chosen> chosen) {
        return inOrder(chosen)
                .filter(c -> c.when()
                        .map(ResolvedTime::interval)
                        .filter(i -> i.isClosed() && i.days() <= MARKABLE)
                        .isPresent())
                .map(this::mark)
                .toList();
    }

    private Briefing.TimelineMark mark(Chosen chosen) {
        TimeInterval when = chosen.when().orElseThrow().interval();
        return new Briefing.TimelineMark(
                when.low().orElseThrow(),
                when.high().orElseThrow(),
                When.of(chosen.when()),
                Clause.shorten(chosen.clause().text(), LABEL),
                status(chosen),
                evidence(chosen));
    }
}
