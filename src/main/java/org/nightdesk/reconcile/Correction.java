package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an analyst says is otherwise than it was read. It never changes; what it no longer is to do, another one withdraws.
 *
 * @param id {@code C3}: given in the order in which they came
 * @param date business date of the run that took it in
 * @param action what is to be done
 * @param target to what
 * @param value the new value as written; empty where the action needs none
 * @param others what the value names: the actor to merge into, the documents to split off, what is not the same
 * @param note why, in the analyst's words
 * @param by who says so
 */
public record Correction(
        String id,
        LocalDate date,
        Action action,
        Target target,
        String value,
        List<Target> others,
        String note,
        String by) {

    public Correction {
        others = List.copyOf(others);
    }

    /** What can be done. */
    public enum Action {
        /** An actor is another one. */
        MERGE_INTO,
        /** In some documents an actor is another one than in the rest. */
        SPLIT,
        /** An actor is called otherwise. */
        RENAME,
        NOT_AN_ACTOR,
        /** No such figure is reported. */
        WRONG_FIGURE,
        /** A figure is another number. */
        SET_VALUE,
        /** A document, figure or event is of another date. */
        SET_DATE,
        /** No such event is told. */
        WRONG_EVENT,
        /** Two figures do not count the same; two events, or two actors, are two. */
        NOT_THE_SAME,
        /** A figure or event is read as it should be. */
        CONFIRM,
        /** An earlier correction no longer holds. */
        WITHDRAW,
        /** Something that is in no list; it is shown and does nothing. */
        UNKNOWN;

        /** As in the pick list: {@code merge into}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The action of these words, however they are spaced or capitalised. */
        public static Optional<Action> of(String words) {
            String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
            return Arrays.stream(values())
                    .filter(a -> a != UNKNOWN && a.words().equals(plain))
                    .findFirst();
        }
    }

    private static final Set<Action> GIVES_A_VALUE =
            EnumSet.of(Action.MERGE_INTO, Action.RENAME, Action.SET_VALUE, Action.SET_DATE);

    /** Whether it says word for word the same as another one. */
    public boolean repeats(Correction other) {
        return action == other.action
                && target.key().equals(other.target.key())
                && value.equals(other.value)
                && note.equals(other.note)
                && by.equals(other.by);
    }

    /** Whether both cannot hold. */
    boolean contradicts(Correction other) {
        if (isOfOnePair(other)) {
            return action != Action.NOT_THE_SAME || other.action != Action.NOT_THE_SAME;
        }
        if (!target.key().equals(other.target.key())) {
            return false;
        }
        return action == other.action
                ? GIVES_A_VALUE.contains(action) && !value.equals(other.value)
                : excluded().contains(other.action) || other.excluded().contains(action);
    }

    private boolean isOfOnePair(Correction other) {
        return joinsOrParts() && other.joinsOrParts() && pair().equals(other.pair());
    }

    private boolean joinsOrParts() {
        return (action == Action.MERGE_INTO || action == Action.NOT_THE_SAME) && others.size() == 1;
    }

    private Set<String> pair() {
        return Set.copyOf(List.of(target.key(), others.getFirst().key()));
    }

    /** What cannot hold of the same thing. */
    private Set<Action> excluded() {
        return switch (action) {
            case WRONG_FIGURE, WRONG_EVENT -> EnumSet.of(Action.SET_VALUE, Action.SET_DATE, Action.CONFIRM);
            case NOT_AN_ACTOR -> EnumSet.of(Action.MERGE_INTO, Action.SPLIT, Action.RENAME);
            case CONFIRM -> EnumSet.of(Action.SET_VALUE, Action.SET_DATE);
            default -> EnumSet.noneOf(Action.class);
        };
    }
}
