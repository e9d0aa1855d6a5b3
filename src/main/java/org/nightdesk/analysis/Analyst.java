package org.nightdesk.analysis;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.DocumentDater;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeReader;
import org.nightdesk.dates.TimeResolver;
import org.nightdesk.events.Event;
import org.nightdesk.events.EventReader;
import org.nightdesk.figures.FigureReader;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.language.LanguageReader;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;
import org.nightdesk.names.Actor;
import org.nightdesk.names.AttributionReader;
import org.nightdesk.names.Attributions;
import org.nightdesk.names.NameReader;
import org.nightdesk.text.Document;

/**
 * Reads one document as a careful analyst would: its language, its words of time and its own date, who is named, who
 * said what, and then, in sentences that can hold them, figures and events. Safe for use by several threads.
 */
public final class Analyst {

    private final LanguageReader language;
    private final WordClasses words = WordClasses.open();
    private final TimeReader times = new TimeReader(words);
    private final TimeResolver resolver = new TimeResolver();
    private final DocumentDater dater = new DocumentDater(words);
    private final NameReader names = new NameReader(words);
    private final AttributionReader attributionReader = new AttributionReader();
    private final FigureReader figureReader = new FigureReader();
    private final EventReader eventReader = new EventReader(words);

    /** An analyst with models of its own, loaded when first used. */
    public Analyst() {
        this(new LanguageReader());
    }

    /** An analyst that shares a reader's models with others. */
    public Analyst(LanguageReader language) {
        this.language = language;
    }

    /** All that can be read out of a document; nothing but its date where its text is not analysed. */
    public Analysis analyse(Document document) {
        List<TaggedSentence> sentences = document.isAnalysable()
                ? language.tag(document).stream().map(this::parsed).toList()
                : List.of();
        List<TaggedSentence> all = withBylines(document, sentences);
        List<TimeExpression> expressions = times.read(all);
        DocumentDate date = dater.date(document, sentences, inText(expressions, sentences));
        List<DatedExpression> resolved = resolver.resolve(expressions, date);
        List<DatedExpression> dates = resolved.stream()
                .filter(d -> d.expression().sentence() < sentences.size())
                .toList();
        List<Actor> actors = names.read(document, sentences);
        Attributions attributions = attributionReader.read(sentences, actors);
        List<ReportedFigure> figures = figureReader.read(sentences, actors, dates, attributions, date);
        List<Event> events = eventReader.read(sentences, actors, dates, attributions, date);
        return new Analysis(
                document.id(),
                document.sha256(),
                date,
                all.stream().map(TaggedSentence::sentence).toList(),
                actors,
                RoleDater.date(sentences, actors, dates, date),
                resolved,
                figures,
                events);
    }

    /** Bylines that hold a time come last; nothing but their times is read. */
    private List<TaggedSentence> withBylines(Document document, List<TaggedSentence> sentences) {
        if (sentences.isEmpty()) {
            return sentences;
        }
        List<TaggedSentence> all = new ArrayList<>(sentences);
        for (TaggedSentence byline : language.tagBylines(document)) {
            if (!times.read(List.of(byline)).isEmpty()) {
                all.add(byline.numbered(all.size()));
            }
        }
        return all;
    }

    private static List<TimeExpression> inText(List<TimeExpression> expressions, List<TaggedSentence> text) {
        return expressions.stream().filter(e -> e.sentence() < text.size()).toList();
    }

    /** With its tree, the dearest thing to make, where the sentence can hold a figure or an event. */
    private TaggedSentence parsed(TaggedSentence sentence) {
        boolean wanted = figureReader.isCandidate(sentence) || eventReader.isCandidate(sentence);
        return wanted ? language.parse(sentence) : sentence;
    }
}
