package org.nightdesk.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.text.Block;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/**
 * All that a report says, without layout. The workbook and the tables show every row; the PDF shows the selection
 * ({@link #title} to {@link #omitted}) and, of the rows, as many as a reader can take in.
 *
 * @param masthead whose report it is, of which day
 * @param title headline, made only from rows
 * @param standfirst two or three sentences below it
 * @param whatChanged what is new since the report before, in sentences; one line where nothing is
 * @param keyFigures at most four
 * @param developments what happened, in order of date
 * @param timeline dated events for the drawing, in order of date
 * @param omitted what the selection left out, one sentence each; empty where it left out nothing
 * @param measures figures that count one thing, in order of importance: the register and the chart
 * @param discrepancies what the documents disagree on
 * @param actors actors, most documents first
 * @param aliases forms of their names
 * @param events events, in order of document and place
 * @param figures reported figures, in order of document and place
 * @param dates times, in order of document and place
 * @param sentences sentences that any row rests on, in order of document and place
 * @param sources documents of the report, in order of their short names
 * @param groups items of several documents that belong together
 * @param outcomes what became of each input
 * @param changes what is new, revised or gone
 * @param coverage what the report does not rest on: outlets that fell silent, then documents, in order
 * @param notes what a reader should know, e.g. what each column means: heading and text
 * @param corrections what analysts corrected and what became of it, in the order in which it came
 */
public record Briefing(
        Masthead masthead,
        Statement title,
        List<Statement> standfirst,
        List<Statement> whatChanged,
        List<KeyFigure> keyFigures,
        List<Development> developments,
        List<TimelineMark> timeline,
        List<String> omitted,
        List<Measure> measures,
        List<Discrepancy> discrepancies,
        List<ActorRow> actors,
        List<AliasRow> aliases,
        List<EventRow> events,
        List<FigureRow> figures,
        List<DateRow> dates,
        List<SentenceRow> sentences,
        List<Source> sources,
        List<GroupRow> groups,
        List<OutcomeRow> outcomes,
        List<ChangeRow> changes,
        List<Gap> coverage,
        List<Note> notes,
        List<CorrectionRow> corrections) {

    public Briefing {
        corrections = List.copyOf(corrections);
    }

    /**
     * Whose report it is.
     *
     * @param job name of the job, as in its folder
     * @param jobTitle its title for readers
     * @param date the business date
     * @param from first day of the window; empty for all
     * @param number running number of the report in the job, from 1
     * @param documents how many documents it rests on
     * @param version version of Nightdesk
     */
    public record Masthead(
            String job,
            String jobTitle,
            LocalDate date,
            Optional<LocalDate> from,
            int number,
            int documents,
            String version) {}

    /**
     * A number in large type.
     *
     * @param value as printed: {@code 10,000+}, {@code ~4,700}, {@code 6 or 12}
     * @param label what it counts, one or two short lines
     * @param note who says so, in a few words: "one origin (NIS), two reports"
     * @param measure id of the measure
     */
    public record KeyFigure(
            String value, String label, String note, Verdict verdict, String measure, List<Evidence> evidence) {}

    /**
     * Something that happened, is planned or is claimed.
     *
     * @param when as printed: {@code Jun 2024}, {@code 19 Jun 2024}, {@code ~Sep 2024}; "undated" where not known
     * @param story name of the story it belongs to; empty while there is only one
     * @param status happened, planned, alleged…
     * @param text one or two sentences
     */
    public record Development(String when, String story, String status, Statement text) {}

    /**
     * A mark on the timeline.
     *
     * @param low first day
     * @param high last day; the same as {@code low} where the very day is known
     * @param when as printed
     * @param label what happened, at most some sixty characters
     */
    public record TimelineMark(
            LocalDate low, LocalDate high, String when, String label, String status, List<Evidence> evidence) {}

    /**
     * Claims that count the same thing in the same scope.
     *
     * @param id {@code M1}, {@code M2}… as printed in the register
     * @param label what is counted: "troops sent to Kursk"
     * @param sublabel unit and period in a few words: "persons, to Apr 2025"
     * @param asReported as printed: "over 10,000", "a dozen | six"
     * @param period when it was so, as printed
     * @param attributedTo who counted, as printed; "unattributed" where the texts themselves assert it
     * @param partOf label of the measure that it is a part of; empty where of none
     * @param low least of all claims; empty where open
     * @param best the value to plot; empty where there is only a range
     * @param high most of all claims; empty where open
     * @param unit for axes: measures of one unit share one
     * @param origins number of independent origins
     * @param verdict how the claims stand to each other
     * @param reason why, in one sentence
     * @param claims ids of its figures (of {@link FigureRow#id})
     * @param points what to plot: a dot a claim, merged where equal
     */
    public record Measure(
            String id,
            String label,
            String sublabel,
            String asReported,
            String period,
            String attributedTo,
            String partOf,
            Optional<BigDecimal> low,
            Optional<BigDecimal> best,
            Optional<BigDecimal> high,
            String unit,
            int origins,
            Verdict verdict,
            String reason,
            List<String> claims,
            List<Point> points,
            List<Evidence> evidence) {}

    /**
     * A dot of the range chart.
     *
     * @param value where it stands
     * @param openBelow whether the words leave it open downwards ("up to")
     * @param openAbove whether they leave it open upwards ("over")
     * @param label as printed beside it: "about 4,700"
     */
    public record Point(
            BigDecimal value, boolean openBelow, boolean openAbove, String label, List<Evidence> evidence) {}

    /**
     * Two accounts that differ.
     *
     * @param kind figure, date, place, sum
     * @param issue point at issue: "coffins at the gala"
     * @param one one account in its own words, with evidence
     * @param other the other
     * @param verdict conflict, compatible, update
     * @param reading why, in one sentence
     */
    public record Discrepancy(
            String id, String kind, String issue, Statement one, Statement other, Verdict verdict, String reading) {}

    /**
     * An actor over all documents.
     *
     * @param id stable over nights
     * @param type PERSON, ORG, COUNTRY, GROUP
     * @param role roles as reported, joined by "; "
     * @param documents ids of the documents that name it, in order
     * @param perDocument id of the document → role given there
     * @param mentions how often it is named in all
     * @param events in how many events it takes part
     * @param history roles over all documents with their time, in words: "Mayor (2010–2014); governor (as of May 2024)"
     * @param roles where documents tell of its roles, in order of the history
     */
    public record ActorRow(
            String id,
            String canonical,
            String type,
            String role,
            List<String> documents,
            Map<String, String> perDocument,
            int mentions,
            int events,
            String history,
            List<RoleRow> roles,
            List<Evidence> evidence) {}

    /**
     * A role as a document tells of it.
     *
     * @param words the words as given
     * @param title the post alone
     * @param body of which body or state, where the words say so
     * @param tenure how it stands to the time at which it is told of: current, past, former, future, begun, chosen, ended
     * @param startLow first day on which it can have begun; empty where that is open, as with the other three
     * @param startHigh last day on which it can have begun
     * @param endLow first day on which it can have ended
     * @param endHigh last day on which it can have ended
     * @param held when it was held, by all documents, in words
     * @param reason how its time follows from the text
     */
    public record RoleRow(
            String document,
            String words,
            String title,
            String body,
            String tenure,
            Optional<LocalDate> startLow,
            Optional<LocalDate> startHigh,
            Optional<LocalDate> endLow,
            Optional<LocalDate> endHigh,
            String held,
            String reason,
            Evidence evidence) {}

    /**
     * A form of a name in a document.
     *
     * @param why how it was found to be this actor's, in a few words
     * @param evidence where the document first uses it
     * @param rule by which the actor of the document was found to be this one: {@code same name}, {@code both names}…
     * @param because words of another document that it rests on
     */
    public record AliasRow(
            String document,
            String actor,
            String surface,
            int count,
            String why,
            Evidence evidence,
            String rule,
            Optional<Evidence> because) {

        /** Of a form that rests on no other document. */
        public AliasRow(String document, String actor, String surface, int count, String why, Evidence evidence) {
            this(document, actor, surface, count, why, evidence, "named", Optional.empty());
        }
    }

    /**
     * An event as one document tells it.
     *
     * @param id {@code D001-e3}
     * @param agents names, canonical
     * @param dateValue as {@code ResolvedTime.value}; empty where unknown
     * @param group id of the event over all documents
     */
    public record EventRow(
            String id,
            String document,
            int sentence,
            Span span,
            String trigger,
            String eventClass,
            String mode,
            List<String> agents,
            List<String> targets,
            String place,
            String dateValue,
            Optional<LocalDate> dateLow,
            Optional<LocalDate> dateHigh,
            String datePrecision,
            String status,
            String source,
            Confidence confidence,
            String group,
            Evidence evidence) {}

    /**
     * A figure as one document reports it.
     *
     * @param id {@code D001-f3}
     * @param hedge verbatim; empty where there is none
     * @param hedgeClass none, approximate, more, less, vague
     * @param sharedHedge words of a hedge before an earlier number of its list, which may reach this one; else empty
     * @param source chain, origin first, joined by "; "; {@code article} where the text asserts it
     * @param asOfValue as {@code ResolvedTime.value}; empty where unknown
     * @param partOf id of the whole; empty where of none
     * @param measure id of its measure
     */
    public record FigureRow(
            String id,
            String document,
            int sentence,
            Span span,
            String surface,
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String unit,
            String scope,
            String place,
            String hedge,
            String hedgeClass,
            String sharedHedge,
            String source,
            String asOfValue,
            Optional<LocalDate> asOfLow,
            Optional<LocalDate> asOfHigh,
            String asOfPrecision,
            String status,
            String partOf,
            Confidence confidence,
            String measure,
            Evidence evidence) {}

    /** Words of time, what they mean and why. */
    public record DateRow(
            String document,
            int sentence,
            Span span,
            String surface,
            String value,
            Optional<LocalDate> low,
            Optional<LocalDate> high,
            String precision,
            Confidence confidence,
            String reason,
            Evidence evidence) {}

    /** A sentence that some row rests on. */
    public record SentenceRow(String document, String ref, Sentence sentence) {}

    /**
     * A document of the report.
     *
     * @param ref its short name, {@code D001}
     * @param document its id
     * @param sha256 its version
     * @param arrived business date of the run that first read it
     * @param dateLow first day that it can be from; empty where unknown
     * @param dateBest likeliest day; empty where none stands out
     * @param dateWords as printed: "19 June 2024", "mid-2025, inferred", "undated"
     * @param dateWhy what the date was taken from
     * @param datePrecision day, week, month…, unknown
     * @param outcome ingested, flagged, copy…
     * @param remark flags in words; "copy of D003"; empty where there is nothing to say
     * @param citedFor ids of the measures and developments that rest on it, as printed
     * @param text its text, for its evidence page
     * @param story name of the story it belongs to; empty where it was not analysed
     * @param grade reliability of its outlet, A to F, as the job file has it; else empty
     */
    public record Source(
            String ref,
            String document,
            String sha256,
            String title,
            String author,
            String outlet,
            String mediaType,
            String language,
            LocalDate arrived,
            Optional<LocalDate> dateLow,
            Optional<LocalDate> dateHigh,
            Optional<LocalDate> dateBest,
            String datePrecision,
            String dateWords,
            String dateWhy,
            String outcome,
            String remark,
            String citedFor,
            int sentences,
            StoredText text,
            List<Block> blocks,
            String story,
            String grade) {}

    /** An item of a group: {@code kind} is same_figure, conflict, sum, update or same_event. */
    public record GroupRow(String group, String kind, String document, String itemType, String item) {}

    /** What became of an input: {@code outcome} is ingested, flagged, rejected, skipped, copy, unchanged or gone. */
    public record OutcomeRow(String path, String outcome, String reason, String detail) {}

    /**
     * A change since the report before.
     *
     * @param kind new, revised, withdrawn, corroborated, contradicted, status
     * @param itemType document, actor, event, figure
     * @param cause news, correction, reader
     */
    public record ChangeRow(
            String kind, String itemType, String item, String before, String after, String reason, String cause) {}

    /**
     * What the report does not rest on, or not in full.
     *
     * @param kind silent (an outlet), not read, not analysed, undated
     * @param what the outlet, or the path of the document
     * @param why in a few words
     */
    public record Gap(String kind, String what, String why) {}

    /**
     * What an analyst corrected.
     *
     * @param id what it is about, in the ids of this report
     * @param action what is to be done, in the words of the pick list
     * @param value the new value
     * @param note why, in the analyst's words
     * @param by who says so
     * @param number of the correction: {@code C3}
     * @param about the words or name that it is about
     * @param since business date of the run that read it
     * @param outcome applied, not applied, overruled, withdrawn
     * @param reason how, or why not
     */
    public record CorrectionRow(
            String id,
            String action,
            String value,
            String note,
            String by,
            String number,
            String about,
            LocalDate since,
            String outcome,
            String reason) {

        /** What can be picked as an action. */
        public static final List<String> ACTIONS = Arrays.stream(Correction.Action.values())
                .filter(action -> action != Correction.Action.UNKNOWN)
                .map(Correction.Action::words)
                .toList();
    }

    /** A heading with its text. */
    public record Note(String heading, String text) {}
}
