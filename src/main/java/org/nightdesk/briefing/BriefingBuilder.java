package org.nightdesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.reconcile.Change;
import org.nightdesk.reconcile.Changes;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.Edit;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.Ruling;
import org.nightdesk.reconcile.SharedEvent;
import org.nightdesk.reconcile.Snapshot;
import org.nightdesk.text.Sentence;

/** Makes the report's words and rows out of a picture. A pure function: the same picture gives the same briefing. */
public final class BriefingBuilder {

    private final Picture picture;
    private final BriefingContext context;
    private final List<Measure> ranked;
    private final Index index;

    private BriefingBuilder(Picture picture, BriefingContext context) {
        this.picture = picture;
        this.context = context;
        this.ranked = MeasureRows.ranked(picture, context.grades());
        this.index = new Index(picture, ranked, context.grades());
    }

    /** The report of a picture, and what the next one is compared with. */
    public static Edition edition(Picture picture, BriefingContext context) {
        return new BriefingBuilder(picture, context).build();
    }

    /** The report of a picture. */
    public static Briefing build(Picture picture, BriefingContext context) {
        return edition(picture, context).briefing();
    }

    private Edition build() {
        MeasureRows measures = new MeasureRows(index);
        Developments developments = new Developments(index, picture);
        TableRows tables = new TableRows(index, picture);
        Headline headline = new Headline(index, measures);
        List<Briefing.Measure> register = ranked.stream().map(measures::row).toList();
        List<Briefing.ActorRow> actors = tables.actors();
        List<Briefing.AliasRow> aliases = tables.aliases();
        List<Briefing.EventRow> events = tables.events();
        List<Briefing.FigureRow> figures = tables.figures();
        List<Briefing.DateRow> dates = tables.dates();
        Snapshot snapshot = Snapshots.of(picture, context, index, measures, developments);
        List<Change> changes = context.before().map(b -> changes(b, snapshot)).orElse(List.of());
        StoryOrder stories = new StoryOrder(picture, News.arrived(picture, context), changes);
        List<Developments.Chosen> chosen =
                developments.chosen(context.reader().developments(), stories, News.moved(changes));
        Statement title = headline.title(chosen, ranked, actors);
        List<Briefing.Development> told = developments.rows(chosen, stories);
        News news = news(chosen, changes, stories);
        List<Statement> changed = news.statements();
        return new Edition(
                new Briefing(
                        masthead(),
                        title,
                        headline.standfirst(ranked),
                        changed,
                        measures.keyFigures(ranked, context.reader().keyFigures()),
                        told,
                        developments.timeline(chosen),
                        omitted(told.size()),
                        register,
                        Discrepancies.rows(index, picture, ranked),
                        actors,
                        aliases,
                        events,
                        figures,
                        dates,
                        tables.sentences(evidence(title, changed, told, actors, aliases, events, figures, dates)),
                        SourceRows.rows(index, picture, context, register, stories),
                        tables.groups(ranked),
                        context.outcomes().stream()
                                .map(BriefingBuilder::outcome)
                                .toList(),
                        news.rows(),
                        Coverage.of(picture, context),
                        Notes.all(picture.corrected().rulings()),
                        CorrectionTable.rows(index, picture.corrected().rulings())),
                snapshot);
    }

    private Briefing.Masthead masthead() {
        return new Briefing.Masthead(
                context.job(),
                context.jobTitle(),
                context.date(),
                context.from(),
                context.number(),
                picture.documents().size(),
                context.version());
    }

    private List<Change> changes(Snapshot before, Snapshot now) {
        List<Correction> corrections =
                picture.corrected().rulings().stream().map(Ruling::correction).toList();
        return Changes.between(before, now, this::edit, corrections);
    }

    /** What was edited in a document since the report before; empty where either text is not at hand. */
    private Optional<Edit> edit(String document) {
        List<String> before = context.earlier().apply(document);
        List<String> now = index.knows(document)
                ? index.document(document).analysis().stream()
                        .flatMap(a -> a.sentences().stream())
                        .map(Sentence::text)
                        .toList()
                : List.of();
        return before.isEmpty() || now.isEmpty() ? Optional.empty() : Optional.of(Edit.of(before, now));
    }

    private static Stream<Evidence> evidence(
            Statement title,
            List<Statement> changed,
            List<Briefing.Development> told,
            List<Briefing.ActorRow> actors,
            List<Briefing.AliasRow> aliases,
            List<Briefing.EventRow> events,
            List<Briefing.FigureRow> figures,
            List<Briefing.DateRow> dates) {
        return Stream.of(
                        title.evidence().stream(),
                        changed.stream().flatMap(s -> s.evidence().stream()),
                        told.stream().flatMap(d -> d.text().evidence().stream()),
                        actors.stream().flatMap(a -> a.evidence().stream()),
                        actors.stream().flatMap(a -> a.roles().stream()).map(Briefing.RoleRow::evidence),
                        aliases.stream().map(Briefing.AliasRow::evidence),
                        events.stream().map(Briefing.EventRow::evidence),
                        figures.stream().map(Briefing.FigureRow::evidence),
                        dates.stream().map(Briefing.DateRow::evidence))
                .flatMap(s -> s);
    }

    private static Briefing.OutcomeRow outcome(InputOutcome outcome) {
        return new Briefing.OutcomeRow(outcome.path(), outcome.outcome().words(), outcome.reason(), outcome.detail());
    }

    private News news(List<Developments.Chosen> chosen, List<Change> changes, StoryOrder stories) {
        List<SharedEvent> weighty =
                chosen.stream().map(Developments.Chosen::event).toList();
        return new News(index, context, picture, ranked, weighty, changes, stories);
    }

    private List<String> omitted(int told) {
        List<String> omitted = new ArrayList<>();
        int events = picture.events().size() - told;
        if (events > 0) {
            omitted.add(
                    events == 1
                            ? "One more event stands in the workbook alone, on the sheet Events."
                            : events + " more events stand in the workbook alone, on the sheet Events.");
        }
        long silent = picture.documents().stream()
                .filter(d -> d.analysis().isEmpty() && d.copyOf().isEmpty())
                .count();
        if (silent > 0) {
            omitted.add(silent == 1 ? "One document was not analysed." : silent + " documents were not analysed.");
        }
        return omitted;
    }
}
