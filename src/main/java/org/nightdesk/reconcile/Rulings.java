package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.reconcile.Correction.Action;
import org.nightdesk.reconcile.Ruling.State;

/** Which corrections hold, and what became of each while a picture is made. */
final class Rulings {

    private final List<Correction> all;
    private final Map<String, Ruling> made = new HashMap<>();

    /** @param corrections in the order in which they came */
    Rulings(List<Correction> corrections) {
        this.all = List.copyOf(corrections);
        List<Correction> latestFirst = all.reversed();
        latestFirst.forEach(this::withdraw);
        for (int i = 0; i < latestFirst.size(); i++) {
            overrule(latestFirst.get(i), latestFirst.subList(i + 1, latestFirst.size()));
        }
    }

    /** From the latest back, so that a withdrawal that is withdrawn itself does nothing. */
    private void withdraw(Correction later) {
        if (later.action() != Action.WITHDRAW || isRuled(later)) {
            return;
        }
        Optional<Correction> earlier = all.subList(0, all.indexOf(later)).stream()
                .filter(c -> new Target.OfCorrection(c.id()).equals(later.target()))
                .findFirst();
        if (earlier.isEmpty()) {
            failed(later, "There is no earlier correction of that number.");
        } else if (isRuled(earlier.get())) {
            failed(later, earlier.get().id() + " was withdrawn before.");
        } else {
            rule(earlier.get(), State.WITHDRAWN, "Withdrawn by " + later.id() + ".", List.of());
            applied(later, earlier.get().id() + " no longer holds.");
        }
    }

    private void overrule(Correction later, List<Correction> before) {
        if (isRuled(later)) {
            return;
        }
        before.stream()
                .filter(c -> !isRuled(c) && later.contradicts(c))
                .forEach(c ->
                        rule(c, State.OVERRULED, later.id() + " says otherwise; it came later and holds.", List.of()));
    }

    /** Those that hold and of which nothing is told yet, in order. */
    List<Correction> open() {
        return all.stream().filter(c -> !isRuled(c)).toList();
    }

    private boolean isRuled(Correction correction) {
        return made.containsKey(correction.id());
    }

    void applied(Correction correction, String how, Item... items) {
        rule(correction, State.APPLIED, how, List.of(items));
    }

    void failed(Correction correction, String why) {
        rule(correction, State.NOT_APPLIED, why, List.of());
    }

    private void rule(Correction correction, State state, String reason, List<Item> items) {
        made.put(correction.id(), new Ruling(correction, state, reason, items));
    }

    /** What became of each, in order. */
    List<Ruling> all() {
        List<Ruling> rulings = new ArrayList<>();
        for (Correction c : all) {
            rulings.add(Optional.ofNullable(made.get(c.id()))
                    .orElseGet(() -> new Ruling(c, State.NOT_APPLIED, reasonless(c), List.of())));
        }
        return rulings;
    }

    private static String reasonless(Correction correction) {
        return correction.target() instanceof Target.Unknown unknown
                ? unknown.why()
                : "\u201c" + correction.action().words() + "\u201d cannot be done to this.";
    }
}
