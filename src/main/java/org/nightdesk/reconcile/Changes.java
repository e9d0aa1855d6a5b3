package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.reconcile.Change.Kind;
import org.nightdesk.reconcile.Change.Subject;
import org.nightdesk.reconcile.Snapshot.ActorState;
import org.nightdesk.reconcile.Snapshot.DocumentState;
import org.nightdesk.reconcile.Snapshot.EventState;
import org.nightdesk.reconcile.Snapshot.MeasureState;

/**
 * What changed between two reports. What leaves a report only because its documents have become too old for it, or comes
 * back with them, is no change.
 */
public final class Changes {

    private static final String NO_LONGER = "The documents that said so no longer do.";

    private final Snapshot before;
    private final Snapshot after;
    private final Map<String, DocumentState> documentsBefore;
    private final Map<String, DocumentState> documentsAfter;
    private final Set<String> news;
    private final Function<String, Optional<Edit>> edits;
    private final Corrections corrections;
    private final List<Change> found = new ArrayList<>();

    private Changes(Snapshot before, Snapshot after, Function<String, Optional<Edit>> edits, Corrections corrections) {
        this.edits = edits;
        this.corrections = corrections;
        this.before = before;
        this.after = after;
        this.documentsBefore = byId(before.documents(), DocumentState::id);
        this.documentsAfter = byId(after.documents(), DocumentState::id);
        this.news = after.documents().stream()
                .filter(this::isNews)
                .map(DocumentState::id)
                .collect(Collectors.toSet());
    }

    /** The changes, weightiest kind first, then in the order of the later report. */
    public static List<Change> between(Snapshot before, Snapshot after) {
        return between(before, after, document -> Optional.empty(), List.of());
    }

    /**
     * The changes, weightiest kind first, then in the order of the later report.
     *
     * @param edits what was edited in a document, by its id; empty where that is not known
     * @param corrections all that are known
     */
    public static List<Change> between(
            Snapshot before, Snapshot after, Function<String, Optional<Edit>> edits, List<Correction> corrections) {
        Changes changes = new Changes(
                before, after, edits, new Corrections(before.corrections(), after.corrections(), corrections));
        changes.measures();
        changes.events();
        changes.actors();
        changes.documents();
        return changes.found.stream()
                .sorted(Comparator.comparing(Change::kind).thenComparing(Change::subject))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> states, Function<T, String> id) {
        return states.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
    }

    // ---- documents

    /** Whether it came, was edited or went since the report before. */
    private boolean isNews(DocumentState document) {
        return Optional.ofNullable(documentsBefore.get(document.id()))
                .map(b -> !b.sha256().equals(document.sha256()) || b.gone() != document.gone())
                .orElseGet(() -> document.arrived().isAfter(before.date()));
    }

    private void documents() {
        for (DocumentState document : after.documents()) {
            if (news.contains(document.id())) {
                found.add(document(document, Optional.ofNullable(documentsBefore.get(document.id()))));
            }
        }
    }

    private Change document(DocumentState now, Optional<DocumentState> then) {
        if (then.isEmpty()) {
            return new Change(
                    Kind.NEW,
                    Subject.DOCUMENT,
                    now.id(),
                    now.title(),
                    "",
                    now.title(),
                    "First read on " + Days.words(now.arrived()) + ".",
                    Change.Cause.NEWS);
        }
        boolean edited = !then.get().sha256().equals(now.sha256());
        Optional<Edit> edit = edited ? edits.apply(now.id()) : Optional.empty();
        if (edit.isPresent()) {
            return edited(now, edit.get());
        }
        return new Change(
                edited ? Kind.REVISED : now.gone() ? Kind.WITHDRAWN : Kind.NEW,
                Subject.DOCUMENT,
                now.id(),
                now.title(),
                then.get().title(),
                now.gone() ? "" : now.title(),
                edited
                        ? "Its text is another one than in the report before."
                        : now.gone() ? "It no longer lies in the inbox." : "It lies in the inbox again.",
                Change.Cause.NEWS);
    }

    private static Change edited(DocumentState now, Edit edit) {
        return new Change(
                Kind.REVISED,
                Subject.DOCUMENT,
                now.id(),
                now.title(),
                edit.before(),
                edit.after(),
                edit.inWords(),
                Change.Cause.NEWS);
    }

    private Change.Cause cause(Collection<String> documents) {
        if (documents.stream().anyMatch(news::contains)) {
            return Change.Cause.NEWS;
        }
        if (!before.corrections().equals(after.corrections())) {
            return Change.Cause.CORRECTION;
        }
        return before.reader().equals(after.reader()) ? Change.Cause.NEWS : Change.Cause.READER;
    }

    /** Adds a change with its cause; where that is a correction, it is told which, and not what documents say. */
    private void add(
            Kind kind,
            Subject subject,
            String id,
            String label,
            String then,
            String now,
            String reason,
            List<String> documents) {
        Change.Cause cause = cause(documents);
        String corrected = cause == Change.Cause.CORRECTION ? corrections.reason(id, documents) : "";
        boolean stands = kind == Kind.CONTRADICTED || kind == Kind.CORROBORATED;
        String why = corrected.isEmpty() ? reason : stands ? corrected + " " + reason : corrected;
        found.add(new Change(kind, subject, id, label, then, now, why, cause));
    }

    private static List<String> documentsOf(List<Mark> marks) {
        return marks.stream().map(Mark::document).distinct().toList();
    }

    /** Whether it is new to the reader, not only back in the window of the report. */
    private boolean isNew(Collection<String> documents) {
        return documents.stream().anyMatch(d -> news.contains(d) || documentsBefore.containsKey(d));
    }

    /** Whether it is gone although the report still rests on one of its documents. */
    private boolean isWithdrawn(Collection<String> documents) {
        return documents.stream().anyMatch(documentsAfter::containsKey);
    }

    // ---- figures

    private void measures() {
        Map<MeasureState, MeasureState> then = Counterparts.of(
                before.measures(), after.measures(), MeasureState::id, MeasureState::members, MeasureState::label);
        for (MeasureState now : after.measures()) {
            Optional<MeasureState> old = Optional.ofNullable(then.get(now));
            if (old.isPresent()) {
                kind(old.get(), now).ifPresent(kind -> add(kind, now, old.get()));
            } else if (isNew(documentsOf(now.members()))) {
                add(now);
            }
        }
        gone(before.measures(), then.values())
                .filter(m -> isWithdrawn(documentsOf(m.members())))
                .forEach(this::withdraw);
    }

    private static <T> Stream<T> gone(List<T> before, Collection<T> counterparts) {
        Set<T> kept = new HashSet<>(counterparts);
        return before.stream().filter(b -> !kept.contains(b));
    }

    private static Optional<Kind> kind(MeasureState then, MeasureState now) {
        boolean sameNumbers = then.numbers().equals(now.numbers())
                && (!now.numbers().isEmpty() || then.value().equals(now.value()));
        if (now.standing() == Standing.CONFLICT && (then.standing() != Standing.CONFLICT || !sameNumbers)) {
            return Optional.of(Kind.CONTRADICTED);
        }
        if (now.standing() == Standing.CORROBORATED
                && (then.standing() != Standing.CORROBORATED || then.origins() < now.origins())) {
            return Optional.of(Kind.CORROBORATED);
        }
        boolean same = sameNumbers && (then.standing() == Standing.CONFLICT) == (now.standing() == Standing.CONFLICT);
        return same ? Optional.empty() : Optional.of(Kind.REVISED);
    }

    private void add(Kind kind, MeasureState now, MeasureState then) {
        add(
                kind,
                Subject.FIGURE,
                now.id(),
                now.label(),
                then.value(),
                now.value(),
                now.reason(),
                changed(then.members(), now.members()));
    }

    private void add(MeasureState now) {
        add(
                Kind.NEW,
                Subject.FIGURE,
                now.id(),
                now.label(),
                "",
                now.value(),
                now.standing() == Standing.CONFLICT ? now.reason() : "No earlier report has it.",
                documentsOf(now.members()));
    }

    private void withdraw(MeasureState gone) {
        add(
                Kind.WITHDRAWN,
                Subject.FIGURE,
                gone.id(),
                gone.label(),
                gone.value(),
                "",
                NO_LONGER,
                documentsOf(gone.members()));
    }

    /** Documents of the members that only one of the two has; all documents where none differs. */
    private static List<String> changed(List<Mark> then, List<Mark> now) {
        List<Mark> differing = Stream.concat(
                        then.stream().filter(m -> !now.contains(m)),
                        now.stream().filter(m -> !then.contains(m)))
                .toList();
        return documentsOf(differing.isEmpty() ? now : differing);
    }

    // ---- events

    private void events() {
        Map<EventState, EventState> then = Counterparts.of(
                before.events(), after.events(), EventState::id, EventState::members, EventState::label);
        for (EventState now : after.events()) {
            Optional<EventState> old = Optional.ofNullable(then.get(now));
            if (old.isPresent()) {
                differences(old.get(), now);
            } else if (isNew(documentsOf(now.members()))) {
                add(Kind.NEW, now, "", now.status(), "No earlier report has it.", documentsOf(now.members()));
            }
        }
        gone(before.events(), then.values())
                .filter(e -> isWithdrawn(documentsOf(e.members())))
                .forEach(e -> add(Kind.WITHDRAWN, e, e.status(), "", NO_LONGER, documentsOf(e.members())));
    }

    private void differences(EventState then, EventState now) {
        List<String> documents = changed(then.members(), now.members());
        List<String> deniers =
                now.denied().stream().filter(d -> !then.denied().contains(d)).toList();
        if (!deniers.isEmpty()) {
            String who = String.join(" and ", deniers);
            add(Kind.CONTRADICTED, now, then.status(), now.status() + ", denied", who + " denies it.", documents);
        } else if (!then.status().equals(now.status())) {
            String reason = "Told as " + then.status() + " before, and as " + now.status() + " now.";
            add(Kind.STATUS, now, then.status(), now.status(), reason, documents);
        } else if (!then.when().equals(now.when())) {
            String reason = then.when().isEmpty()
                    ? "Its time is known now."
                    : now.when().isEmpty() ? "Its time is no longer known." : "Its time is another one than before.";
            add(Kind.REVISED, now, then.when(), now.when(), reason, documents);
        } else if (then.origins() < now.origins()) {
            String reason = now.origins() + " origins that are independent of each other tell it.";
            add(Kind.CORROBORATED, now, then.origins() + " origin", now.origins() + " origins", reason, documents);
        }
    }

    private void add(Kind kind, EventState event, String then, String now, String reason, List<String> documents) {
        add(kind, Subject.EVENT, event.id(), event.label(), then, now, reason, documents);
    }

    // ---- actors

    private void actors() {
        Map<String, ActorState> then = byId(before.actors(), ActorState::id);
        Map<String, ActorState> left = byId(after.actors(), ActorState::id);
        for (ActorState now : after.actors()) {
            Optional<ActorState> old = Optional.ofNullable(then.get(now.id()));
            if (old.isPresent()) {
                differences(old.get(), now);
            } else if (now.documents().stream().anyMatch(news::contains) || isRead(now.documents())) {
                String roles = String.join("; ", now.roles());
                add(Kind.NEW, now, "", roles, "No earlier report names it.", now.documents());
            }
        }
        before.actors().stream()
                .filter(a -> !left.containsKey(a.id()))
                .filter(a -> isWithdrawn(a.documents()))
                .forEach(a -> add(Kind.WITHDRAWN, a, a.name(), "", "It is no longer told apart.", a.documents()));
    }

    /** Whether the report before had read these documents, so that only a correction or another version explains it. */
    private boolean isRead(List<String> documents) {
        return documents.stream().anyMatch(documentsBefore::containsKey);
    }

    private void differences(ActorState then, ActorState now) {
        List<String> roles = now.roles().stream()
                .filter(r -> then.roles().stream().noneMatch(k -> isForm(k, r)))
                .toList();
        List<String> documents = now.documents().stream()
                .filter(d -> !then.documents().contains(d))
                .toList();
        List<String> changed = documents.isEmpty() ? now.documents() : documents;
        if (!roles.isEmpty() && !then.roles().isEmpty()) {
            String reason = "Called by another role: " + String.join("; ", roles) + ".";
            add(Kind.REVISED, now, String.join("; ", then.roles()), String.join("; ", now.roles()), reason, changed);
        } else if (!then.name().equals(now.name())) {
            add(Kind.REVISED, now, then.name(), now.name(), "Known by a fuller name.", changed);
        }
    }

    /** Whether one of two roles is but a part of the words of the other: "Gen." and "junta chief General". */
    private static boolean isForm(String known, String role) {
        Set<String> one = Words.content(known);
        Set<String> other = Words.content(role);
        return other.isEmpty() || one.containsAll(other) || !one.isEmpty() && other.containsAll(one);
    }

    private void add(Kind kind, ActorState actor, String then, String now, String reason, List<String> documents) {
        add(kind, Subject.ACTOR, actor.id(), actor.name(), then, now, reason, documents);
    }
}
