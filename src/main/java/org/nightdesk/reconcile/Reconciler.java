package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;

/**
 * Makes one picture out of many documents. It keeps no state; the picture is the same for any order of its input.
 *
 * <p>The steps: who is who over all documents; dates that only siblings tell; the ledger of figures; the same event;
 * the stories; what does not go together.
 */
public final class Reconciler {

    private static final int ROUNDS = 3;

    private final Redating redating;
    private final NounKinds nouns;
    private final CountedThings things;

    /**
     * @param redating resolves words of time again, once a document gets a date from its siblings
     * @param nouns which nouns can count the same thing, beyond the commonest
     */
    public Reconciler(Redating redating, NounKinds nouns) {
        this.redating = redating;
        this.nouns = nouns;
        this.things = new CountedThings(nouns);
    }

    /**
     * @param documents all documents of the report, copies too; a copy counts nothing of its own
     * @param remembered actors of earlier nights, whose ids are kept
     */
    public Picture reconcile(List<KnownDocument> documents, List<KnownActor> remembered) {
        return reconcile(documents, remembered, List.of());
    }

    /**
     * @param documents all documents of the report, copies too; a copy counts nothing of its own
     * @param remembered actors of earlier nights, whose ids are kept
     * @param corrections of analysts, in the order in which they came
     */
    public Picture reconcile(List<KnownDocument> documents, List<KnownActor> remembered, List<Correction> corrections) {
        List<KnownDocument> ordered = documents.stream()
                .sorted(Comparator.comparing(d -> d.document().id()))
                .toList();
        List<KnownDocument> counted =
                ordered.stream().filter(d -> d.copyOf().isEmpty()).toList();
        Company company = Company.of(counted);
        List<SharedActor> found = new ActorIds(remembered).name(ActorIdentity.of(counted, company));
        Rulings rulings = new Rulings(corrections);
        CorrectedActors actors = CorrectedActors.of(found, rulings, company);
        CorrectedReadings readings = CorrectedReadings.of(counted, rulings, redating, actors.dropped());
        List<KnownDocument> corrected = readings.applyTo(counted);
        Cast cast = new Cast(actors.actors());
        Kinship kinship = new Kinship(analyses(corrected));
        EventMatch match = new EventMatch(cast, kinship);
        List<Analysis> dated = readings.apply(date(corrected, cast, match));
        return picture(
                ordered, actors.actors(), dated, cast, kinship, match, readings, new Corrected(found, rulings.all()));
    }

    private static List<Analysis> analyses(List<KnownDocument> documents) {
        return documents.stream().flatMap(d -> d.analysis().stream()).toList();
    }

    /** A document that got its date may date another in turn. */
    private List<Analysis> date(List<KnownDocument> documents, Cast cast, EventMatch match) {
        List<Analysis> dated = analyses(documents);
        StoryMarks marks = new StoryMarks(dated, things, cast);
        Map<String, LocalDate> arrived =
                documents.stream().collect(Collectors.toMap(d -> d.document().id(), KnownDocument::arrived));
        SiblingDates siblings = new SiblingDates(redating, match, new Anniversaries(cast, marks), marks, arrived);
        EventGroups groups = new EventGroups(match, cast);
        for (int round = 0; round < ROUNDS; round++) {
            List<Analysis> before = dated;
            dated = siblings.date(before, a -> groups.tellings(List.of(a), List.of()));
            if (dated.equals(before)) {
                break;
            }
        }
        return dated;
    }

    private Picture picture(
            List<KnownDocument> documents,
            List<SharedActor> actors,
            List<Analysis> dated,
            Cast cast,
            Kinship kinship,
            EventMatch match,
            CorrectedReadings readings,
            Corrected corrected) {
        List<KnownDocument> whole = withAnalyses(documents, dated);
        Marks marks = new Marks(whole);
        Independence independence = new Independence(cast);
        List<Candidate> candidates = new Candidates(cast, things).of(dated);
        List<Measure> measures = new Ledger(
                        new ClaimMatch(things, kinship), new ClaimVerdict(cast, independence), independence, marks)
                .measures(candidates, readings.separations());
        EventGroups groups = new EventGroups(match, cast);
        List<List<Telling>> events = groups.join(groups.tellings(dated, measures), readings.separations());
        List<SharedEvent> happenings =
                events.stream().map(e -> groups.event(e, marks)).toList();
        StoryTies ties = new StoryTies(kinship, dated, actors, happenings, measures);
        List<List<String>> tied =
                Stories.of(dated.stream().map(Analysis::document).toList(), ties);
        return new Picture(
                whole,
                new StoryNames(whole, actors, nouns).stories(new LooseReports(dated, actors, ties).given(tied)),
                actors,
                happenings,
                measures,
                sums(dated, candidates, kinship),
                events.stream().flatMap(e -> groups.divergences(e).stream()).toList(),
                corrected);
    }

    /** Parts of one document that make the total of another, then those that do not make that of their own. */
    private List<Sum> sums(List<Analysis> dated, List<Candidate> candidates, Kinship kinship) {
        List<Sum> sums = new ArrayList<>(new Sums(things, kinship).of(candidates));
        Map<String, List<Candidate>> figures = candidates.stream().collect(Collectors.groupingBy(Candidate::document));
        dated.forEach(a -> sums.addAll(Breakdowns.of(a, figures.getOrDefault(a.document(), List.of()))));
        return sums;
    }

    private static List<KnownDocument> withAnalyses(List<KnownDocument> documents, List<Analysis> dated) {
        Map<String, Analysis> byDocument =
                dated.stream().collect(Collectors.toMap(Analysis::document, Function.identity()));
        List<KnownDocument> all = new ArrayList<>();
        for (KnownDocument d : documents) {
            Optional<Analysis> analysis = d.copyOf().isPresent()
                    ? Optional.of(CopyDate.of(d, d.copyOf().map(byDocument::get)))
                    : d.analysis().map(a -> byDocument.getOrDefault(a.document(), a));
            all.add(d.with(analysis));
        }
        return all;
    }
}
