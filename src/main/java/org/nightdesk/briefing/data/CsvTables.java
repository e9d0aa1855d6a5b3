package org.nightdesk.briefing.data;

import static org.nightdesk.briefing.data.Column.list;
import static org.nightdesk.briefing.data.Column.maybe;
import static org.nightdesk.briefing.data.Column.number;
import static org.nightdesk.briefing.data.Column.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Briefing.AliasRow;
import org.nightdesk.briefing.Briefing.ChangeRow;
import org.nightdesk.briefing.Briefing.CorrectionRow;
import org.nightdesk.briefing.Briefing.DateRow;
import org.nightdesk.briefing.Briefing.EventRow;
import org.nightdesk.briefing.Briefing.FigureRow;
import org.nightdesk.briefing.Briefing.GroupRow;
import org.nightdesk.briefing.Briefing.OutcomeRow;
import org.nightdesk.briefing.Briefing.RoleRow;
import org.nightdesk.briefing.Briefing.SentenceRow;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.briefing.Renderer;

/**
 * Writes {@code data/*.csv}: docs, actors, roles, aliases, dates, events, figures, groups, outcomes, changes and corrections. The columns that
 * tell what was read come first; how sure it is and where it stands follow. The same Briefing gives the same bytes.
 */
public final class CsvTables implements Renderer {

    @Override
    public void render(Briefing briefing, Path folder) {
        try {
            Path data = Files.createDirectories(folder.resolve("data"));
            for (CsvFile<?> file : files(briefing)) {
                file.write(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvFile<?>> files(Briefing briefing) {
        Map<SentencePlace, String> words = briefing.sentences().stream()
                .collect(Collectors.toMap(
                        SentencePlace::of, row -> row.sentence().text(), (one, same) -> one));
        return List.of(
                docs(briefing.sources()),
                actors(briefing),
                roles(briefing.actors()),
                aliases(briefing.aliases()),
                dates(briefing.dates()),
                events(briefing.events(), words),
                figures(briefing.figures(), words),
                groups(briefing.groups()),
                outcomes(briefing.outcomes()),
                changes(briefing.changes()),
                corrections(briefing.corrections()));
    }

    private static CsvFile<CorrectionRow> corrections(List<CorrectionRow> rows) {
        return new CsvFile<>(
                "corrections",
                List.of(
                        text("correction_id", CorrectionRow::number),
                        text("item_id", CorrectionRow::id),
                        text("action", CorrectionRow::action),
                        text("value", CorrectionRow::value),
                        text("note", CorrectionRow::note),
                        text("by", CorrectionRow::by),
                        text("about", CorrectionRow::about),
                        text("known_since", row -> row.since().toString()),
                        text("outcome", CorrectionRow::outcome),
                        text("reason", CorrectionRow::reason)),
                rows);
    }

    private static CsvFile<Source> docs(List<Source> rows) {
        return new CsvFile<>(
                "docs",
                List.of(
                        text("doc_id", Source::document),
                        text("date", CsvTables::date),
                        text("precision", Source::datePrecision),
                        text("title", Source::title),
                        text("outlet", Source::outlet),
                        maybe("low", Source::dateLow),
                        maybe("high", Source::dateHigh),
                        text("why", Source::dateWhy),
                        text("outcome", Source::outcome),
                        text("sha256", Source::sha256),
                        text("ref", Source::ref),
                        text("author", Source::author),
                        text("media_type", Source::mediaType),
                        text("language", Source::language),
                        maybe("arrived", row -> Optional.of(row.arrived())),
                        text("remark", Source::remark),
                        number("sentences", Source::sentences),
                        text("grade", Source::grade),
                        text("story", Source::story)),
                rows);
    }

    /** The day where one stands out, else the interval. */
    private static String date(Source row) {
        return row.dateBest().map(LocalDate::toString).orElseGet(() -> CalendarValue.of(row.dateLow(), row.dateHigh()));
    }

    private record ActorInDocument(ActorRow actor, String document) {}

    private static CsvFile<ActorInDocument> actors(Briefing briefing) {
        return new CsvFile<>(
                "actors",
                List.of(
                        text("doc_id", ActorInDocument::document),
                        text("actor_id", row -> row.actor().id()),
                        text("canonical", row -> row.actor().canonical()),
                        text("type", row -> row.actor().type()),
                        text("role", row -> row.actor().perDocument().getOrDefault(row.document(), ""))),
                briefing.actors().stream()
                        .flatMap(actor -> actor.documents().stream().map(id -> new ActorInDocument(actor, id)))
                        .toList());
    }

    private record RoleOf(ActorRow actor, RoleRow role) {}

    private static CsvFile<RoleOf> roles(List<ActorRow> actors) {
        return new CsvFile<>(
                "roles",
                List.of(
                        text("doc_id", row -> row.role().document()),
                        text("actor_id", row -> row.actor().id()),
                        text("canonical", row -> row.actor().canonical()),
                        text("role", row -> row.role().words()),
                        text("title", row -> row.role().title()),
                        text("body", row -> row.role().body()),
                        text("tenure", row -> row.role().tenure()),
                        maybe("start_low", row -> row.role().startLow()),
                        maybe("start_high", row -> row.role().startHigh()),
                        maybe("end_low", row -> row.role().endLow()),
                        maybe("end_high", row -> row.role().endHigh()),
                        text("held", row -> row.role().held()),
                        number("sentence_number", row -> row.role().evidence().sentence()),
                        number("start", row -> row.role().evidence().span().start()),
                        number("end", row -> row.role().evidence().span().end()),
                        text("reason", row -> row.role().reason())),
                actors.stream()
                        .flatMap(actor -> actor.roles().stream().map(role -> new RoleOf(actor, role)))
                        .toList());
    }

    private static CsvFile<AliasRow> aliases(List<AliasRow> rows) {
        return new CsvFile<>(
                "aliases",
                List.of(
                        text("doc_id", AliasRow::document),
                        text("actor_id", AliasRow::actor),
                        text("surface", AliasRow::surface),
                        number("count", AliasRow::count),
                        text("why", AliasRow::why),
                        number("sentence_number", row -> row.evidence().sentence()),
                        text("rule", AliasRow::rule),
                        text(
                                "because_doc",
                                row -> row.because().map(Evidence::document).orElse("")),
                        text(
                                "because_sentence",
                                row -> row.because().map(e -> "" + e.sentence()).orElse(""))),
                rows);
    }

    private static CsvFile<DateRow> dates(List<DateRow> rows) {
        return new CsvFile<>(
                "dates",
                List.of(
                        text("doc_id", DateRow::document),
                        text("surface", DateRow::surface),
                        number("start", row -> row.span().start()),
                        number("end", row -> row.span().end()),
                        text("value", DateRow::value),
                        maybe("low", DateRow::low),
                        maybe("high", DateRow::high),
                        text("precision", DateRow::precision),
                        text("confidence", row -> lower(row.confidence())),
                        number("sentence_number", DateRow::sentence),
                        text("reason", DateRow::reason)),
                rows);
    }

    private static CsvFile<EventRow> events(List<EventRow> rows, Map<SentencePlace, String> words) {
        return new CsvFile<>(
                "events",
                List.of(
                        text("doc_id", EventRow::document),
                        text("event_id", EventRow::id),
                        text("trigger", EventRow::trigger),
                        text(
                                "sentence",
                                row -> words.getOrDefault(new SentencePlace(row.document(), row.sentence()), "")),
                        number("start", row -> row.span().start()),
                        number("end", row -> row.span().end()),
                        text("class", EventRow::eventClass),
                        list("agents", EventRow::agents),
                        list("targets", EventRow::targets),
                        text("place", EventRow::place),
                        text("date", EventRow::dateValue),
                        maybe("date_low", EventRow::dateLow),
                        maybe("date_high", EventRow::dateHigh),
                        text("status", EventRow::status),
                        text("source", EventRow::source),
                        text("date_precision", EventRow::datePrecision),
                        text("mode", EventRow::mode),
                        text("group_id", EventRow::group),
                        number("sentence_number", EventRow::sentence),
                        text("confidence", row -> lower(row.confidence()))),
                rows);
    }

    private static CsvFile<FigureRow> figures(List<FigureRow> rows, Map<SentencePlace, String> words) {
        return new CsvFile<>(
                "figures",
                List.of(
                        text("doc_id", FigureRow::document),
                        text("figure_id", FigureRow::id),
                        text("surface", FigureRow::surface),
                        text(
                                "sentence",
                                row -> words.getOrDefault(new SentencePlace(row.document(), row.sentence()), "")),
                        number("start", row -> row.span().start()),
                        number("end", row -> row.span().end()),
                        maybe("value", FigureRow::value),
                        maybe("low", FigureRow::low),
                        maybe("high", FigureRow::high),
                        text("unit", FigureRow::unit),
                        text("scope", FigureRow::scope),
                        text("hedge", FigureRow::hedge),
                        text("source", FigureRow::source),
                        text("as_of", FigureRow::asOfValue),
                        text("status", FigureRow::status),
                        text("part_of", FigureRow::partOf),
                        text("hedge_class", FigureRow::hedgeClass),
                        text("place", FigureRow::place),
                        maybe("as_of_low", FigureRow::asOfLow),
                        maybe("as_of_high", FigureRow::asOfHigh),
                        text("as_of_precision", FigureRow::asOfPrecision),
                        text("measure_id", FigureRow::measure),
                        number("sentence_number", FigureRow::sentence),
                        text("confidence", row -> lower(row.confidence())),
                        text("shared_hedge", FigureRow::sharedHedge)),
                rows);
    }

    private static CsvFile<GroupRow> groups(List<GroupRow> rows) {
        return new CsvFile<>(
                "groups",
                List.of(
                        text("group_id", GroupRow::group),
                        text("kind", GroupRow::kind),
                        text("doc_id", GroupRow::document),
                        text("item_type", GroupRow::itemType),
                        text("item_id", GroupRow::item)),
                rows);
    }

    private static CsvFile<OutcomeRow> outcomes(List<OutcomeRow> rows) {
        return new CsvFile<>(
                "outcomes",
                List.of(
                        text("path", OutcomeRow::path),
                        text("outcome", OutcomeRow::outcome),
                        text("reason", OutcomeRow::reason),
                        text("detail", OutcomeRow::detail)),
                rows);
    }

    private static CsvFile<ChangeRow> changes(List<ChangeRow> rows) {
        return new CsvFile<>(
                "changes",
                List.of(
                        text("kind", ChangeRow::kind),
                        text("item_type", ChangeRow::itemType),
                        text("item_id", ChangeRow::item),
                        text("before", ChangeRow::before),
                        text("after", ChangeRow::after),
                        text("reason", ChangeRow::reason),
                        text("cause", ChangeRow::cause)),
                rows);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private record SentencePlace(String document, int sentence) {

        static SentencePlace of(SentenceRow row) {
            return new SentencePlace(row.document(), row.sentence().index());
        }
    }
}
