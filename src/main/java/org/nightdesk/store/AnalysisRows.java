package org.nightdesk.store;

import static org.nightdesk.store.Statements.iso;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.analysis.DatedRole;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DayRule;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Actor;
import org.nightdesk.store.AttributionRows.Chains;
import org.nightdesk.store.CurrentVersions.Current;
import org.nightdesk.text.Sentence;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was read out of documents. Writing belongs into a transaction of the caller's. */
public final class AnalysisRows {

    private static final VersionTable HEADS =
            new VersionTable("analysis", List.of("reader", "date_low", "date_high", "date_best"));

    private static final VersionTable EVIDENCE = VersionTable.of("date_evidence", "clause");

    private static final VersionTable CLUES =
            VersionTable.of("date_clue", "strength", "clue_low", "clue_high", "fits", "favours", "clause");

    private final JdbcTemplate jdbc;
    private final SentenceRows sentences;
    private final NameRows names;
    private final TimeRows times;
    private final FigureRows figures;
    private final EventRows events;
    private final AttributionRows attributions;

    AnalysisRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.sentences = new SentenceRows(jdbc);
        this.names = new NameRows(jdbc);
        this.times = new TimeRows(jdbc);
        this.figures = new FigureRows(jdbc);
        this.events = new EventRows(jdbc);
        this.attributions = new AttributionRows(jdbc);
    }

    /**
     * Keeps what was read out of a version of a document, in place of what was kept of it before.
     *
     * @param reader the version of Nightdesk that read it
     * @throws IllegalArgumentException if the store does not know that version
     */
    public void save(Analysis analysis, String reader) {
        long version = version(analysis.document(), analysis.sha256());
        Statements.update(jdbc, "delete from analysis where version_id = ?", version);
        HEADS.insert(jdbc, version, List.of(analysis.date()), date -> new Object[] {
            reader, iso(date.interval().low()), iso(date.interval().high()), iso(date.best())
        });
        EVIDENCE.insert(jdbc, version, analysis.date().evidence(), clause -> new Object[] {clause});
        CLUES.insert(jdbc, version, analysis.date().clues(), AnalysisRows::columns);
        sentences.insert(version, analysis.sentences());
        names.insert(version, analysis.actors(), analysis.roles());
        times.insert(version, analysis.dates());
        figures.insert(version, analysis.figures());
        events.insert(version, analysis.events());
        attributions.insert(version, analysis.figures(), analysis.events());
    }

    private long version(String document, String sha256) {
        return Statements.first(
                        jdbc,
                        "select v.version_id from document_version v join document d on d.document_id = v.document_id"
                                + " where d.path = ? and v.sha256 = ?",
                        List.of(document, sha256),
                        row -> row.number("version_id"))
                .orElseThrow(() -> new IllegalArgumentException("unknown version of " + document + ": " + sha256));
    }

    /** The analyses of those versions that have one. */
    Map<Long, Analysis> load(Collection<Current> versions) {
        List<Long> ids = versions.stream().map(Current::version).toList();
        Map<Long, DocumentDate> dates = dates(ids);
        Map<Long, List<Sentence>> sentencesOf = sentences.load(ids);
        Map<Long, List<DatedRole>> rolesOf = names.roles(ids);
        Map<Long, List<Actor>> actorsOf = names.load(ids, rolesOf);
        Map<Long, List<DatedExpression>> timesOf = times.load(ids);
        Map<Long, Chains> chains = attributions.load(ids);
        Map<Long, List<ReportedFigure>> figuresOf = figures.load(ids, chains);
        Map<Long, List<Event>> eventsOf = events.load(ids, chains);
        Map<Long, Analysis> analyses = new HashMap<>();
        for (Current name : versions) {
            long id = name.version();
            DocumentDate date = dates.get(id);
            if (date != null) {
                analyses.put(
                        id,
                        new Analysis(
                                name.document(),
                                name.sha256(),
                                date,
                                sentencesOf.getOrDefault(id, List.of()),
                                actorsOf.getOrDefault(id, List.of()),
                                rolesOf.getOrDefault(id, List.of()),
                                timesOf.getOrDefault(id, List.of()),
                                figuresOf.getOrDefault(id, List.of()),
                                eventsOf.getOrDefault(id, List.of())));
            }
        }
        return analyses;
    }

    private static Object[] columns(DateEvidence clue) {
        return new Object[] {
            clue.strength(),
            iso(clue.interval().low()),
            iso(clue.interval().high()),
            clue.fits().encode(),
            clue.favours().encode(),
            clue.words()
        };
    }

    private static DateEvidence clue(Row row) {
        return new DateEvidence(
                row.choice(DateEvidence.Strength.class, "strength"),
                new TimeInterval(row.day("clue_low"), row.day("clue_high")),
                DayRule.decode(row.text("fits")),
                DayRule.decode(row.text("favours")),
                row.text("clause"));
    }

    private Map<Long, DocumentDate> dates(Collection<Long> versions) {
        Map<Long, List<String>> evidence = EVIDENCE.load(jdbc, versions, row -> row.text("clause"));
        Map<Long, List<DateEvidence>> clues = CLUES.load(jdbc, versions, AnalysisRows::clue);
        Map<Long, DocumentDate> dates = new HashMap<>();
        HEADS.load(jdbc, versions, row -> {
                    long version = row.number("version_id");
                    return date(row, evidence.getOrDefault(version, List.of()), clues.getOrDefault(version, List.of()));
                })
                .forEach((version, only) -> dates.put(version, only.getFirst()));
        return dates;
    }

    private static DocumentDate date(Row row, List<String> evidence, List<DateEvidence> clues) {
        TimeInterval interval = new TimeInterval(row.day("date_low"), row.day("date_high"));
        Optional<LocalDate> best = row.day("date_best");
        return clues.isEmpty()
                ? new DocumentDate(interval, best, evidence)
                : new DocumentDate(interval, best, evidence, clues);
    }
}
