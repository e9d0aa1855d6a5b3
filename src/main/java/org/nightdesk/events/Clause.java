package org.nightdesk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trigger with what hangs on it, as token numbers of one sentence.
 *
 * @param trigger the verb or noun
 * @param trigger words: first and last token of what is shown as the trigger
 * @param what it tells
 * @param status what verb form, modals, negation and governing words make of it; empty where it tells no event
 * @param demanded whether it says what should be done; then someone who says so asks for it
 * @param doers heads of those who do it
 * @param sufferers heads of those to whom it is done
 */
record Clause(
        int trigger,
        int first,
        int last,
        Trigger what,
        Optional<Stated> status,
        boolean demanded,
        List<Integer> doers,
        List<Integer> sufferers) {

    /** The clause without one of those to whom it is done; those who do it are among them if they undergo it. */
    Clause withoutSufferer(int head, boolean undergone) {
        List<Integer> others = new ArrayList<>(sufferers);
        others.remove((Integer) head);
        if (undergone) {
            others.addAll(doers);
        }
        List<Integer> active = undergone ? List.of() : doers;
        return new Clause(trigger, first, last, what, status, demanded, active, others);
    }

    /** The clause with another status, where it would be told as happened: "is set for April", "was cancelled". */
    Clause told(Stated other) {
        Optional<Stated> now = status.map(s -> s.status() == EventStatus.HAPPENED ? other : s);
        return new Clause(trigger, first, last, what, now, demanded, doers, sufferers);
    }

    /** The clause with those who take part in another one too. */
    Clause joined(Clause other) {
        List<Integer> active = new ArrayList<>(doers);
        active.addAll(other.doers());
        List<Integer> passive = new ArrayList<>(sufferers);
        passive.addAll(other.sufferers());
        return new Clause(trigger, first, last, what, status, demanded, active, passive);
    }

    Clause {
        doers = List.copyOf(doers);
        sufferers = List.copyOf(sufferers);
    }
}
