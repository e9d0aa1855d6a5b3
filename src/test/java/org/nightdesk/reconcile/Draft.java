package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.analysis.DatedRole;
import org.nightdesk.analysis.Term;
import org.nightdesk.dates.DatedExpression;
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
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/** Writes a document and what is read out of it in one go, for tests: {@code draft("a.txt").says("…").person("…")}. */
public final class Draft {

    private final String id;
    private String title = "";
    private DocumentDate date = DocumentDate.UNKNOWN;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<DatedRole> dated = new ArrayList<>();
    private final List<DatedExpression> dates = new ArrayList<>();
    private final List<ReportedFigure> figures = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private Draft(String id) {
        this.id = id;
    }

    public static Draft draft(String id) {
        return new Draft(id);
    }

    public Draft published(String day) {
        date = DocumentDate.day(LocalDate.parse(day), "dateline");
        return this;
    }

    public Draft titled(String words) {
        title = words;
        return this;
    }

    public Draft says(String sentence) {
        Span span = new Span(text.length(), text.length() + sentence.length());
        sentences.add(new Sentence(sentences.size(), span, sentence, BlockKind.PARAGRAPH, sentences.size()));
        text.append(sentence).append('\n');
        return this;
    }

    public Draft person(String name, String... roles) {
        return actor(ActorType.PERSON, name, List.of(roles));
    }

    public Draft body(String name, String... otherForms) {
        return actor(ActorType.ORG, name, List.of(), otherForms);
    }

    public Draft country(String name, String... otherForms) {
        return actor(ActorType.COUNTRY, name, List.of(), otherForms);
    }

    public Draft group(String name) {
        return actor(ActorType.GROUP, name, List.of());
    }

    private Draft actor(ActorType type, String name, List<String> roles, String... otherForms) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Stream.concat(Stream.of(name), Stream.of(otherForms)).forEach(form -> mention(sentence, form, mentions));
        }
        String id = "a" + (actors.size() + 1);
        List<Role> said = roles.stream().map(this::role).toList();
        actors.put(name, new Actor(id, type, name, said, mentions));
        said.forEach(role -> dated.add(new DatedRole(id, role, DatedRole.Times.NONE, Term.UNKNOWN)));
        return this;
    }

    /** What someone named before is besides: {@code holds("Ana Lund", Tenure.CURRENT, "mayor", "Norrby")}. */
    public Draft holds(String name, Tenure tenure, String title, String body) {
        Actor actor = Optional.ofNullable(actors.get(name)).orElseThrow();
        Span none = new Span(0, 0);
        String words = body.isEmpty() ? title : title + " of " + body;
        Role role = new Role(words, title, body, tenure, 0, none, none);
        List<Role> roles =
                Stream.concat(actor.roles().stream(), Stream.of(role)).toList();
        actors.put(name, new Actor(actor.id(), actor.type(), name, roles, actor.mentions()));
        dated.add(new DatedRole(actor.id(), role, DatedRole.Times.NONE, Term.UNKNOWN));
        return this;
    }

    private Role role(String words) {
        Span none = new Span(0, 0);
        return new Role(words, words, "", Tenure.CURRENT, 0, none, none);
    }

    private void mention(Sentence sentence, String form, List<Mention> mentions) {
        int at = sentence.text().indexOf(form);
        if (at >= 0) {
            Mention.Form kind =
                    form.equals(form.toUpperCase(java.util.Locale.ROOT)) ? Mention.Form.ACRONYM : Mention.Form.NAME;
            mentions.add(new Mention(sentence.index(), 0, span(sentence, at, form), form, kind));
        }
    }

    private static Span span(Sentence sentence, int at, String words) {
        int start = sentence.span().start() + at;
        return new Span(start, start + words.length());
    }

    private Sentence sentenceWith(String words) {
        return sentences.stream()
                .filter(s -> s.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sentence says: " + words));
    }

    private Span spanOf(String words) {
        Sentence sentence = sentenceWith(words);
        return span(sentence, sentence.text().indexOf(words), words);
    }

    /** What is left of a figure: {@code counts("at least 41 people", "41", "people").of("killed").in("Ostrel")}. */
    public Figure counts(String surface, String value, String unit) {
        return new Figure(surface, value, unit);
    }

    public final class Figure {
        private final String surface;
        private final String value;
        private final String unit;
        private String scope = "";
        private String place = "";
        private String by = "";
        private Optional<String> asOf = Optional.empty();
        private Optional<String> partOf = Optional.empty();
        private FigureStatus status = FigureStatus.ACTUAL;

        private Figure(String surface, String value, String unit) {
            this.surface = surface;
            this.value = value;
            this.unit = unit;
        }

        public Figure of(String scope) {
            this.scope = scope;
            return this;
        }

        public Figure in(String place) {
            this.place = place;
            return this;
        }

        public Figure by(String source) {
            this.by = source;
            return this;
        }

        public Figure on(String day) {
            this.asOf = Optional.of(day);
            return this;
        }

        public Figure partOf(String figure) {
            this.partOf = Optional.of(figure);
            return this;
        }

        public Figure planned() {
            this.status = FigureStatus.PLANNED;
            return this;
        }

        public Draft and() {
            figures.add(new ReportedFigure(
                    "f" + (figures.size() + 1),
                    sentenceWith(surface).index(),
                    spanOf(surface),
                    surface,
                    quantity(surface, new BigDecimal(value)),
                    unit,
                    scope,
                    place,
                    asOf.map(Draft::day),
                    asOf.map(d -> "fixed"),
                    status,
                    source(by),
                    partOf,
                    Confidence.HIGH));
            return Draft.this;
        }
    }

    private Attribution source(String name) {
        if (name.isEmpty()) {
            return Attribution.ARTICLE;
        }
        String actor = Optional.ofNullable(actors.get(name)).map(Actor::id).orElse("");
        return new Attribution(List.of(new Attribution.Link(name, actor)));
    }

    private static Quantity quantity(String surface, BigDecimal value) {
        Optional<BigDecimal> number = Optional.of(value);
        if (surface.matches("(?i)(at least|over|more than) .*")) {
            return new Quantity(number, number, Optional.empty(), Quantity.Hedge.MORE, surface.split(" ")[0]);
        }
        if (surface.matches("(?i)(about|around) .*")) {
            BigDecimal room = value.multiply(new BigDecimal("0.05"));
            return new Quantity(
                    number,
                    Optional.of(value.subtract(room)),
                    Optional.of(value.add(room)),
                    Quantity.Hedge.APPROXIMATE,
                    surface.split(" ")[0]);
        }
        return new Quantity(number, number, number, Quantity.Hedge.NONE, "");
    }

    private static ResolvedTime day(String day) {
        return new ResolvedTime(day, TimeInterval.day(LocalDate.parse(day)), Precision.DAY, "as written");
    }

    /** An event; {@code when} is a day, or relative words of the sentence that wait for the document's date, or empty. */
    public Draft event(EventClass eventClass, String trigger, String agent, String target, String place, String when) {
        Sentence sentence = sentenceWith(trigger);
        boolean isDay = when.matches("\\d{4}-\\d\\d-\\d\\d");
        Optional<String> expression = when.isEmpty() ? Optional.empty() : Optional.of(isDay ? "fixed" : relative(when));
        events.add(new Event(
                "e" + (events.size() + 1),
                sentence.index(),
                span(sentence, sentence.text().indexOf(trigger), trigger),
                trigger,
                eventClass,
                "",
                participant(agent),
                participant(target),
                place,
                isDay ? Optional.of(day(when)) : Optional.empty(),
                expression,
                EventStatus.HAPPENED,
                Attribution.ARTICLE,
                Confidence.HIGH));
        return this;
    }

    private String relative(String words) {
        String name = "t" + (dates.size() + 1);
        TimeExpression expression = new TimeExpression(
                name, sentenceWith(words).index(), spanOf(words), words, new TimeMeaning.Fixed("PAST_REF"));
        dates.add(new DatedExpression(expression, ResolvedTime.unresolved("the document has no date")));
        return name;
    }

    private List<Event.Participant> participant(String name) {
        return name.isEmpty()
                ? List.of()
                : List.of(new Event.Participant(
                        name,
                        Optional.ofNullable(actors.get(name)).map(Actor::id).orElse("")));
    }

    public KnownDocument read() {
        List<DatedRole> roles = dated.stream().map(r -> r.dated(dates, date)).toList();
        Analysis analysis =
                new Analysis(id, "0", date, sentences, List.copyOf(actors.values()), roles, dates, figures, events);
        return new KnownDocument(
                document(), LocalDate.of(2026, 3, 20), Optional.of(analysis), Optional.empty(), List.of());
    }

    public KnownDocument copyOf(String other) {
        return new KnownDocument(
                document(), LocalDate.of(2026, 3, 20), Optional.empty(), Optional.of(other), List.of());
    }

    private Document document() {
        List<Block> blocks = sentences.stream()
                .map(s -> new Block(BlockKind.PARAGRAPH, s.span()))
                .toList();
        return new Document(
                id,
                "0",
                "text/plain",
                StoredText.of(text.toString()),
                blocks,
                new Metadata(
                        Optional.of(title).filter(t -> !t.isEmpty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Set.of(),
                Optional.empty());
    }
}
