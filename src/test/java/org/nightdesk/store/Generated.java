package org.nightdesk.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.analysis.DatedRole;
import org.nightdesk.analysis.Term;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DayRule;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.dates.TimeMeaning;
import org.nightdesk.events.Event;
import org.nightdesk.events.EventClass;
import org.nightdesk.events.EventStatus;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Attribution;
import org.nightdesk.names.Mention;
import org.nightdesk.names.Role;
import org.nightdesk.names.Tenure;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/** Values of every shape that the types allow, the same for the same seed. */
final class Generated {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "a",
            "a ",
            "A",
            "Tarvena's mill",
            "\"quoted\" \\ 100%",
            "ну и ну",
            "한국어",
            "\uD83D\uDE00 smile",
            "nul\u0000here",
            "\uD800 half",
            "half \uDC00",
            "\u0010dle 0041",
            "line\nbreak\r\n\ttab",
            "'; drop table mention; --",
            "e\u0301 and \u00e9");

    private final Random random;

    Generated(long seed) {
        random = new Random(seed);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private String words() {
        return one(WORDS) + (random.nextBoolean() ? one(WORDS) : "");
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(IntFunction<T> value) {
        List<T> values = new ArrayList<>();
        int size = random.nextInt(5);
        for (int at = 0; at < size; at++) {
            values.add(value.apply(at));
        }
        return values;
    }

    private Span span() {
        int start = random.nextInt(1000);
        return new Span(start, start + random.nextInt(50));
    }

    private LocalDate day() {
        return one(List.of(
                LocalDate.of(2031, 4, 5),
                LocalDate.of(1582, 10, 9),
                LocalDate.of(-43, 3, 15),
                LocalDate.of(1, 1, 1),
                LocalDate.of(12000, 12, 31),
                LocalDate.of(2024, 2, 29)));
    }

    private TimeInterval interval() {
        LocalDate low = day();
        return one(List.of(
                TimeInterval.UNKNOWN,
                TimeInterval.day(low),
                TimeInterval.of(low, low.plusDays(random.nextInt(400))),
                new TimeInterval(Optional.of(low), Optional.empty()),
                new TimeInterval(Optional.empty(), Optional.of(low))));
    }

    private ResolvedTime time() {
        return new ResolvedTime(words(), interval(), one(Precision.class), words());
    }

    String sha256() {
        return Sha.of(String.valueOf(random.nextLong()));
    }

    Document document(String id) {
        Set<DocumentFlag> flags = new HashSet<>(some(at -> one(DocumentFlag.class)));
        List<Block> blocks = some(at -> new Block(one(BlockKind.class), span()));
        String text = words() + " ".repeat(random.nextInt(3)) + words();
        return new Document(id, sha256(), words(), StoredText.of(text), blocks, metadata(), flags, maybe(this::words));
    }

    private Metadata metadata() {
        return new Metadata(
                maybe(this::words),
                maybe(this::words),
                maybe(this::words),
                maybe(this::day),
                maybe(this::words),
                maybe(this::words),
                maybe(() -> "en"));
    }

    Analysis analysis(Document document) {
        List<Actor> actors = some(at -> actor("a" + (at + 1)));
        List<DatedRole> roles = actors.stream()
                .flatMap(actor -> actor.roles().stream().map(role -> dated(actor.id(), role)))
                .toList();
        return new Analysis(
                document.id(),
                document.sha256(),
                date(),
                some(at -> new Sentence(at, span(), words(), one(BlockKind.class), random.nextInt(9))),
                actors,
                roles,
                some(at -> new DatedExpression(expression("t" + (at + 1)), time())),
                some(at -> figure("f" + (at + 1))),
                some(at -> event("e" + (at + 1))));
    }

    private DocumentDate date() {
        DocumentDate alone = new DocumentDate(interval(), maybe(this::day), some(at -> words()));
        List<DateEvidence> clues =
                some(at -> new DateEvidence(one(DateEvidence.Strength.class), interval(), rule(), rule(), words()));
        return clues.isEmpty() ? alone : new DocumentDate(alone.interval(), alone.best(), alone.evidence(), clues);
    }

    private DayRule rule() {
        return one(List.of(
                DayRule.Recurring.ANY,
                DayRule.Days.NONE,
                new DayRule.Recurring("XXXX-03-28W5"),
                new DayRule.SameTime(
                        TimeMeaning.decode("shift(doc,-1,W)"), TimeMeaning.decode("partial(XXXX-06-19,past,doc)")),
                new DayRule.Days(List.of(day(), day()))));
    }

    private Actor actor(String id) {
        return new Actor(
                id,
                one(ActorType.class),
                words(),
                some(at -> new Role(words(), words(), words(), one(Tenure.class), random.nextInt(9), span(), span())),
                some(at ->
                        new Mention(random.nextInt(9), random.nextInt(30), span(), words(), one(Mention.Form.class))));
    }

    private DatedRole dated(String actor, Role role) {
        DatedRole.Times times = new DatedRole.Times(maybe(() -> "t1"), maybe(() -> "t2"), maybe(() -> "t3"));
        return new DatedRole(actor, role, times, new Term(interval(), interval(), words()));
    }

    private TimeExpression expression(String id) {
        return new TimeExpression(id, random.nextInt(9), span(), words(), new TimeMeaning.Fixed("2031-04"));
    }

    private Attribution source() {
        return new Attribution(some(at -> new Attribution.Link(words(), one(List.of("", "a1", "a2")))));
    }

    private BigDecimal number() {
        return new BigDecimal(one(List.of("0", "12", "4.70", "4.7E+3", "-3.250", "1234567890123456789.6780")));
    }

    private ReportedFigure figure(String id) {
        Quantity quantity = new Quantity(
                maybe(this::number),
                maybe(this::number),
                maybe(this::number),
                one(Quantity.Hedge.class),
                words(),
                words());
        return new ReportedFigure(
                id,
                random.nextInt(9),
                span(),
                words(),
                quantity,
                words(),
                words(),
                words(),
                maybe(this::time),
                maybe(() -> "t1"),
                one(FigureStatus.class),
                source(),
                maybe(() -> "f2"),
                one(Confidence.class));
    }

    private Event event(String id) {
        return new Event(
                id,
                random.nextInt(9),
                span(),
                words(),
                one(EventClass.class),
                words(),
                some(at -> new Event.Participant(words(), "a1")),
                some(at -> new Event.Participant(words(), "a2")),
                words(),
                maybe(this::time),
                maybe(() -> "t1"),
                one(EventStatus.class),
                source(),
                one(Confidence.class));
    }

    KnownActor knownActor(String id) {
        return new KnownActor(id, words(), one(ActorType.class), new HashSet<>(some(at -> words())));
    }
}
