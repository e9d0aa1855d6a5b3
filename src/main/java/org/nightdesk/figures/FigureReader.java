package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.figures.Quantity.Hedge;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Attributions;
import org.nightdesk.text.Confidence;

/**
 * Reads the figures of a document: every number that counts or measures something, with its hedge, its unit, its
 * source and its time. Safe for use by several threads.
 */
public final class FigureReader {

    private final NumberPhrases numbers = new NumberPhrases();
    private final CountedNouns nouns = new CountedNouns();
    private final FigureStatuses statuses = new FigureStatuses();

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
        Map<Integer, TaggedSentence> byIndex = new HashMap<>();
        List<Counted> counted = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            byIndex.put(sentence.index(), sentence);
            for (NumberPhrase phrase : numbers.find(sentence, spans)) {
                nouns.read(sentence, phrase, counted).ifPresent(counted::add);
            }
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
        return new ReportedFigure(
                id(at),
                sentence.index(),
                sentence.span(counted.first(), counted.last()),
                sentence.words(counted.first(), counted.last()),
                quantity(sentence, counted),
                counted.unit(),
                FigureClauses.scope(sentence, counted, nextFirst(sentence, all, at)),
                FigureClauses.place(sentence, counted),
                asOf,
                when.map(d -> d.expression().id()),
                statuses.of(sentence, counted, attributions),
                attributions.of(sentence.index(), counted.phrase().number().first()),
                FigureParts.inWords(sentence, all, at).map(FigureReader::id),
                confidence(counted));
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

    private static Confidence confidence(Counted counted) {
        return switch (counted.how()) {
            case MEASURED, NOUN, FATE -> Confidence.HIGH;
            case COMPOUND, VICTIMS, PARTITIVE, RATIO, PRONOUN, LEVEL -> Confidence.MEDIUM;
            case ELLIPSIS -> Confidence.LOW;
        };
    }

    /** Parts of a total that stands elsewhere in the document. */
    private static List<ReportedFigure> withSums(List<ReportedFigure> figures, List<Counted> counted) {
        List<ReportedFigure> whole = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            ReportedFigure f = figures.get(i);
            Optional<String> part = f.partOf().or(sum(figures, counted, i));
            whole.add(new ReportedFigure(
                    f.id(),
                    f.sentence(),
                    f.span(),
                    f.surface(),
                    f.quantity(),
                    f.unit(),
                    f.scope(),
                    f.place(),
                    f.asOf(),
                    f.asOfTime(),
                    f.status(),
                    f.source(),
                    part,
                    f.confidence()));
        }
        return List.copyOf(whole);
    }

    private static java.util.function.Supplier<Optional<? extends String>> sum(
            List<ReportedFigure> figures, List<Counted> counted, int at) {
        return () -> FigureParts.inSum(figures, counted, at).map(FigureReader::id);
    }
}
