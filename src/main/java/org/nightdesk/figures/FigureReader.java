package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.figures.Quantity.Hedge;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Attribution;
import org.nightdesk.names.Attributions;

/**
 * Reads the figures of a document: every number that counts or measures something, with its hedge, its unit, its
 * source and its time. Safe for use by several threads.
 */
public final class FigureReader {

    private final NumberPhrases numbers = new NumberPhrases();
    private final CountedNouns nouns = new CountedNouns();
    private final FigureStatuses statuses = new FigureStatuses();
    private final TableFigures tables = new TableFigures(numbers);

    /** Whether a sentence may hold a figure and so should be parsed: a cheap test on its tokens. */
    public boolean isCandidate(TaggedSentence sentence) {
        return numbers.mayHold(sentence);
    }

    /**
     * The figures of a document, {@code f1}, {@code f2}… in order of the text.
     *
     * @param sentences its sentences in order, parsed where {@link #isCandidate} said so
     * @param actors its actors
     * @param dates its expressions of time: a number inside a date is no figure, one inside a length of time is
     * @param attributions who says what
     * @param date when it was published: stands in where no words say when
     */
    public List<ReportedFigure> read(
            List<TaggedSentence> sentences,
            List<Actor> actors,
            List<DatedExpression> dates,
            Attributions attributions,
            DocumentDate date) {
        DateSpans spans = new DateSpans(dates);
        List<DataTable> tables = DataTable.in(sentences, numbers, spans);
        Set<Integer> inTables =
                tables.stream().flatMap(table -> table.sentences().stream()).collect(Collectors.toSet());
        List<TaggedSentence> prose =
                sentences.stream().filter(s -> !inTables.contains(s.index())).toList();
        List<ReportedFigure> figures = new ArrayList<>(inProse(prose, spans, attributions, date));
        tables.forEach(
                table -> figures.addAll(this.tables.read(table, noted(sentences, table, attributions), spans, date)));
        return numbered(figures);
    }

    /** Who is named in a line under a table: "Source: Ministry of Health". */
    private static Attribution noted(List<TaggedSentence> sentences, DataTable table, Attributions attributions) {
        int after = table.sentences().getLast() + 1;
        return sentences.stream()
                .filter(s -> s.index() == after && s.size() > 1 && s.token(1).is(":"))
                .filter(s -> s.token(0).lemma().equalsIgnoreCase("source"))
                .findFirst()
                .map(s -> attributions.of(after, 0))
                .orElse(Attribution.ARTICLE);
    }

    private List<ReportedFigure> inProse(
            List<TaggedSentence> sentences, DateSpans spans, Attributions attributions, DocumentDate date) {
        Map<Integer, TaggedSentence> byIndex = new HashMap<>();
        List<Counted> counted = new ArrayList<>();
        Optional<Question> question = Optional.empty();
        for (TaggedSentence sentence : sentences) {
            byIndex.put(sentence.index(), sentence);
            Optional<Question> asked = question;
            for (NumberPhrase phrase : numbers.find(sentence, spans)) {
                nouns.read(sentence, phrase, counted)
                        .or(() -> asked.flatMap(q -> q.answer(sentence, phrase)))
                        .ifPresent(counted::add);
            }
            question = Question.in(sentence).or(() -> asked);
        }
        List<ReportedFigure> figures = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            TaggedSentence sentence = byIndex.get(counted.get(i).phrase().sentence());
            if (sentence != null) {
                figures.add(figure(sentence, counted, i, spans, attributions, date));
            }
        }
        return withSums(figures, counted);
    }

    /** The figures in the order of the text, named by it. */
    private static List<ReportedFigure> numbered(List<ReportedFigure> figures) {
        List<ReportedFigure> sorted = figures.stream()
                .sorted(Comparator.comparingInt(ReportedFigure::sentence)
                        .thenComparingInt(f -> f.span().start()))
                .toList();
        Map<String, String> names = new HashMap<>();
        sorted.forEach(f -> names.put(f.id(), id(names.size())));
        return sorted.stream()
                .map(f -> f.named(
                        Objects.requireNonNull(names.get(f.id())), f.partOf().map(names::get)))
                .toList();
    }

    private ReportedFigure figure(
            TaggedSentence sentence,
            List<Counted> all,
            int at,
            DateSpans dates,
            Attributions attributions,
            DocumentDate date) {
        Counted counted = all.get(at);
        Optional<DatedExpression> when = FigureTimes.of(sentence, counted, dates);
        Optional<ResolvedTime> asOf = when.map(DatedExpression::time).or(() -> FigureTimes.ofDocument(date));
        FigureStatus status = statuses.of(sentence, counted, attributions);
        return new ReportedFigure(
                id(at),
                sentence.index(),
                sentence.span(counted.first(), counted.last()),
                sentence.words(counted.first(), counted.last()),
                quantity(sentence, counted).sharing(SharedHedges.reaching(sentence, all, at)),
                counted.unit(),
                FigureClauses.scope(sentence, counted, nextFirst(sentence, all, at)),
                FigureClauses.place(sentence, counted),
                asOf,
                when.map(d -> d.expression().id()),
                status,
                attributions.of(sentence.index(), counted.phrase().number().first()),
                FigureParts.inWords(sentence, all, at).map(FigureReader::id),
                FigureConfidence.of(sentence, counted, statuses.isPlain(sentence, counted, status), attributions));
    }

    private static String id(int at) {
        return "f" + (at + 1);
    }

    private static int nextFirst(TaggedSentence sentence, List<Counted> all, int at) {
        boolean here = at + 1 < all.size() && all.get(at + 1).phrase().sentence() == sentence.index();
        return here ? Math.max(all.get(at).last() + 1, all.get(at + 1).first()) : sentence.size();
    }

    private static Quantity quantity(TaggedSentence sentence, Counted counted) {
        NumberPhrase phrase = counted.phrase();
        BigDecimal factor = phrase.unit().map(Units.Unit::factor).orElse(BigDecimal.ONE);
        NumberWords number = phrase.number();
        String words =
                phrase.hedge().map(h -> sentence.words(h.first(), h.last())).orElse("");
        if (phrase.isRange()) {
            Hedge hedge = phrase.hedge().map(h -> h.row().hedge()).orElse(Hedge.NONE);
            Optional<BigDecimal> high =
                    phrase.upper().flatMap(NumberWords::value).map(v -> v.multiply(factor));
            return new Quantity(Optional.empty(), Optional.of(number.low().multiply(factor)), high, hedge, words);
        }
        if (number.value().isEmpty()) {
            String own = sentence.words(number.first(), number.last());
            Optional<BigDecimal> low = Optional.of(number.low());
            return new Quantity(Optional.empty(), low, Optional.of(number.high()), Hedge.VAGUE, own);
        }
        BigDecimal value = NumberWords.plain(number.value().get().multiply(factor));
        Optional<Hedges.Limits> limits =
                phrase.hedge().map(h -> Hedges.limits(h.row().bound(), value, counted.isCount()));
        return new Quantity(
                Optional.of(value),
                limits.map(Hedges.Limits::low).orElse(Optional.of(value)),
                limits.map(Hedges.Limits::high).orElse(Optional.of(value)),
                phrase.hedge().map(h -> h.row().hedge()).orElse(Hedge.NONE),
                words);
    }

    /** Parts of a total that stands elsewhere in the document. */
    private static List<ReportedFigure> withSums(List<ReportedFigure> figures, List<Counted> counted) {
        List<ReportedFigure> whole = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            ReportedFigure f = figures.get(i);
            Optional<String> part = f.partOf().or(sum(figures, counted, i));
            whole.add(part.map(f::partOf).orElse(f));
        }
        return List.copyOf(whole);
    }

    private static java.util.function.Supplier<Optional<? extends String>> sum(
            List<ReportedFigure> figures, List<Counted> counted, int at) {
        return () -> FigureParts.inSum(figures, counted, at).map(FigureReader::id);
    }
}
