package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.analysis.DatedRole;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Role;
import org.nightdesk.names.Tenure;

/**
 * A role in a form that compares.
 *
 * @param head the last word of its title: {@code minist} of "finance minister"
 * @param words what the words of title and body mean, without endings
 * @param body the same of the body or state alone; empty where none is told
 * @param field in which field of life it lies, where that is known
 * @param held days on which it was held for certain; either end open where nothing tells
 * @param isOver whether it is told of as over, at a time that is not told
 */
record Post(
        String head, Set<String> words, Set<String> body, Optional<String> field, TimeInterval held, boolean isOver) {

    /** Within so many days one person is not called by posts that exclude each other. */
    private static final int NEAR = 366;

    Post {
        words = Set.copyOf(words);
        body = Set.copyOf(body);
    }

    static Post of(DatedRole dated) {
        Role role = dated.role();
        String title = role.title().isBlank() ? role.words() : role.title();
        List<String> titleWords = Words.of(title);
        Set<String> words = new HashSet<>(Words.content(role.words()));
        words.addAll(Words.content(title));
        words.removeAll(Words.content("former ex then acting new outgoing incoming late"));
        return new Post(
                titleWords.isEmpty() ? "" : Words.stem(titleWords.getLast()),
                words,
                StateNames.content(role.body()),
                RoleFields.of(title),
                held(dated),
                role.tenure() != Tenure.CURRENT && role.tenure() != Tenure.BEGUN);
    }

    private static TimeInterval held(DatedRole dated) {
        Optional<LocalDate> from = dated.term().start().high();
        Optional<LocalDate> until = dated.term().end().low();
        boolean crossed = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        return crossed ? new TimeInterval(until, from) : new TimeInterval(from, until);
    }

    /** Whether both may have been held at one time; what is over, or lay years apart, one person can have held in turn. */
    boolean isHeldBeside(Post other) {
        boolean known = held.isClosed() && other.held.isClosed();
        return known ? days(held, other.held) <= NEAR : !isOver && !other.isOver;
    }

    private static long days(TimeInterval one, TimeInterval other) {
        long after = other.low().orElseThrow().toEpochDay()
                - one.high().orElseThrow().toEpochDay();
        long before = one.low().orElseThrow().toEpochDay()
                - other.high().orElseThrow().toEpochDay();
        return Math.max(0, Math.max(after, before));
    }

    /** Whether one person is hardly called by both at one time. */
    boolean excludes(Post other) {
        return field.isPresent() && other.field.isPresent() && RoleFields.exclude(field.get(), other.field.get());
    }

    /** Whether it is the other post of another body: "mayor of Norrby", "mayor of Velm". */
    boolean isSeatElsewhere(Post other) {
        return head.equals(other.head)
                && !body.isEmpty()
                && !other.body.isEmpty()
                && Words.shared(body, other.body) == 0;
    }
}
