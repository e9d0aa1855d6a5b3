package org.nightdesk.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Role;

/**
 * A role of an actor with the time for which the words say it was held.
 *
 * @param actor id of the actor in its document
 * @param times the words of time that belong to it
 * @param term what they come to
 */
public record DatedRole(String actor, Role role, Times times, Term term) {

    /**
     * Ids of words of time; all empty where none belongs to the role.
     *
     * @param from from when it was held; of a span of time, its first
     * @param until until when; of a span of time, its last
     * @param at a time within which it was held
     */
    public record Times(Optional<String> from, Optional<String> until, Optional<String> at) {

        public static final Times NONE = new Times(Optional.empty(), Optional.empty(), Optional.empty());

        Times or(Times other) {
            return new Times(from.or(other::from), until.or(other::until), at.or(other::at));
        }

        boolean isNone() {
            return equals(NONE);
        }

        private Stream<String> ids() {
            return Stream.of(from, until, at).flatMap(Optional::stream).distinct();
        }
    }

    static DatedRole of(String actor, Role role, Times times, List<DatedExpression> dates, DocumentDate date) {
        return new DatedRole(actor, role, times, Term.UNKNOWN).dated(dates, date);
    }

    /** The same role when words of time or the date of the document are resolved anew. */
    public DatedRole dated(List<DatedExpression> dates, DocumentDate date) {
        Map<String, DatedExpression> byId = dates.stream()
                .collect(Collectors.toMap(d -> d.expression().id(), Function.identity(), (one, same) -> one));
        String words = times.ids()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(d -> Wording.quoted(d.expression().surface()))
                .collect(Collectors.joining(", "));
        Terms terms = new Terms(
                days(times.from(), byId, ResolvedTime::first),
                days(times.until(), byId, ResolvedTime::last),
                days(times.at(), byId, ResolvedTime::interval),
                date.best().map(TimeInterval::day).orElse(date.interval()));
        return new DatedRole(actor, role, times, terms.of(role.tenure(), words));
    }

    private static TimeInterval days(
            Optional<String> id, Map<String, DatedExpression> byId, Function<ResolvedTime, TimeInterval> part) {
        return id.flatMap(name -> Optional.ofNullable(byId.get(name)))
                .map(d -> part.apply(d.time()))
                .orElse(TimeInterval.UNKNOWN);
    }
}
