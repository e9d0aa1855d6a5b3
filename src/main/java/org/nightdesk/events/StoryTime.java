package org.nightdesk.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.Confidence;

/**
 * When it was that a clause without words of time tells of. It takes the time of an occasion told before ("during the
 * visit"), or of what the same people did just before on a day told; else no more is known than that what has happened
 * came before the document, and what is planned comes after it.
 */
final class StoryTime {

    static final Set<Precision> DAYS = Set.of(Precision.DAY, Precision.DAY_RANGE, Precision.HOUR);
    private static final int JUST_BEFORE = 1;

    private StoryTime() {}

    /** An event with where it was read. */
    record Read(Event event, TaggedSentence sentence, Clause clause) {}

    /** The events with the times that follow from those told before; events in order of the text. */
    static List<Event> told(List<Read> events, DocumentDate published) {
        List<Read> done = new ArrayList<>();
        for (Read read : events) {
            Event event = read.event();
            if (event.time().isEmpty()) {
                event = carried(read, done).orElse(event);
            }
            done.add(new Read(
                    event.time().isEmpty() ? event.bounded(published) : event, read.sentence(), read.clause()));
        }
        return done.stream().map(Read::event).toList();
    }

    private static Optional<Event> carried(Read read, List<Read> before) {
        return ofOccasion(read, before)
                .or(() -> ofStory(read, before))
                .or(() -> ofDisaster(read, before))
                .map(from -> read.event().at(from.time(), from.timeExpression(), Confidence.LOW));
    }

    /** "During the visit": the last visit told with its time. */
    private static Optional<Event> ofOccasion(Read read, List<Read> before) {
        Arguments arguments = new Arguments(read.sentence());
        List<String> occasions = arguments.after(read.clause().trigger(), ClauseTimes.OCCASIONS).stream()
                .filter(o -> isDefinite(arguments, read.sentence(), o))
                .map(o -> read.sentence().token(o).lemma())
                .toList();
        return before.reversed().stream()
                .filter(b -> hasDate(b.event()))
                .filter(b -> b.sentence().index() < read.sentence().index())
                .filter(b -> occasions.stream().anyMatch(o -> tells(b, o)))
                .map(Read::event)
                .findFirst();
    }

    private static boolean isDefinite(Arguments arguments, TaggedSentence sentence, int noun) {
        return arguments.children(noun, r -> r.equals("det")).stream()
                .anyMatch(d ->
                        Set.of("the", "that", "this").contains(sentence.token(d).lemma()));
    }

    private static boolean tells(Read read, String noun) {
        String lemma = read.sentence().token(read.clause().trigger()).lemma();
        return lemma.equals(noun);
    }

    /** What the same people did, told in the simple past in this sentence or the one before on a day that is told. */
    private static Optional<Event> ofStory(Read read, List<Read> before) {
        if (!isSimplePast(read)) {
            return Optional.empty();
        }
        return before.reversed().stream()
                .filter(b -> isJustBefore(b, read))
                .filter(StoryTime::isSimplePast)
                .findFirst()
                .map(Read::event)
                .filter(e -> hasDate(e) && DAYS.contains(e.time().orElseThrow().precision()))
                .filter(e -> shareSomeone(e, read.event()));
    }

    /** What a disaster did was at its time: that of the last one told in the paragraph, else of the one told first. */
    private static Optional<Event> ofDisaster(Read read, List<Read> before) {
        if (!isOfDisaster(read) || !isSimplePast(read)) {
            return Optional.empty();
        }
        List<Read> dated = before.stream()
                .filter(StoryTime::isOfDisaster)
                .filter(b -> hasDate(b.event()))
                .toList();
        return dated.reversed().stream()
                .filter(b -> b.sentence().sentence().paragraph()
                        == read.sentence().sentence().paragraph())
                .findFirst()
                .or(() -> dated.stream().findFirst())
                .map(Read::event)
                .filter(e -> DAYS.contains(e.time().orElseThrow().precision()));
    }

    private static boolean isOfDisaster(Read read) {
        return read.event().mode().equals("DISASTER")
                || read.event().eventClass() == EventClass.OTHER
                        && read.clause().what().eventClass() == EventClass.ASSAULT;
    }

    private static boolean isJustBefore(Read earlier, Read later) {
        return earlier.sentence().sentence().paragraph()
                        == later.sentence().sentence().paragraph()
                && later.sentence().index() - earlier.sentence().index() <= JUST_BEFORE;
    }

    private static boolean isSimplePast(Read read) {
        String tag = read.sentence().token(read.clause().trigger()).tag();
        boolean perfect = new Arguments(read.sentence())
                .children(read.clause().trigger(), r -> r.equals("aux")).stream()
                        .anyMatch(a -> read.sentence().token(a).lemma().equals("have"));
        return read.event().status() == EventStatus.HAPPENED && (tag.equals("VBD") || tag.equals("VBN")) && !perfect;
    }

    private static boolean hasDate(Event event) {
        return event.time().filter(t -> t.interval().isClosed()).isPresent();
    }

    private static boolean shareSomeone(Event one, Event other) {
        Set<String> people = new HashSet<>(people(one));
        people.retainAll(people(other));
        return !people.isEmpty();
    }

    private static List<String> people(Event event) {
        return Stream.concat(event.agents().stream(), event.targets().stream())
                .map(Event.Participant::actor)
                .filter(actor -> !actor.isEmpty())
                .toList();
    }

    /** What is certain of an event without a time: that it came before the document, or is to come after it. */
    static Optional<ResolvedTime> bound(EventStatus status, DocumentDate published) {
        return switch (status) {
            case PLANNED ->
                published
                        .interval()
                        .low()
                        .map(low -> new ResolvedTime(
                                "",
                                new TimeInterval(Optional.of(low), Optional.empty()),
                                Precision.VAGUE,
                                "to come, as told in a document of " + low));
            case HABITUAL -> Optional.empty();
            default ->
                published
                        .interval()
                        .high()
                        .map(high -> new ResolvedTime(
                                "",
                                new TimeInterval(Optional.empty(), Optional.of(high)),
                                Precision.VAGUE,
                                "past, as told in a document of " + high));
        };
    }
}
