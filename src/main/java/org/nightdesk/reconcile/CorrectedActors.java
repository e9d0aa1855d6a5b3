package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actors of all documents as analysts corrected them. Nothing of a document is changed, so all can be withdrawn. */
final class CorrectedActors {

    private static final int LONGEST_NAME = 200;

    private static final String ONE_BY_THEIR_WORDS =
            "No document tells one without the other: split the actor by its documents.";

    private final Rulings rulings;
    private final Company company;
    private final Map<String, SharedActor> actors = new LinkedHashMap<>();
    private final Map<String, String> mergedInto = new LinkedHashMap<>();
    private final Set<Item> dropped = new HashSet<>();

    private CorrectedActors(List<SharedActor> found, Rulings rulings, Company company) {
        this.rulings = rulings;
        this.company = company;
        found.forEach(a -> actors.put(a.id(), a));
    }

    static CorrectedActors of(List<SharedActor> found, Rulings rulings, Company company) {
        CorrectedActors corrected = new CorrectedActors(found, rulings, company);
        rulings.open().forEach(corrected::apply);
        return corrected;
    }

    /** In the order of what was found; what was split off comes last. */
    List<SharedActor> actors() {
        return List.copyOf(actors.values());
    }

    /** What documents take for an actor and is none. */
    Set<Item> dropped() {
        return Set.copyOf(dropped);
    }

    private void apply(Correction correction) {
        if (!(correction.target() instanceof Target.OfActor target)) {
            return;
        }
        Optional<SharedActor> actor = find(target);
        if (actor.isEmpty()) {
            rulings.failed(correction, "No document of this report names " + words(target) + ".");
            return;
        }
        switch (correction.action()) {
            case MERGE_INTO -> merge(correction, actor.get());
            case SPLIT -> split(correction, actor.get());
            case RENAME -> rename(correction, actor.get());
            case NOT_AN_ACTOR -> drop(correction, actor.get());
            case NOT_THE_SAME -> part(correction, actor.get(), target);
            default -> {}
        }
    }

    private Optional<SharedActor> find(Target.OfActor target) {
        String id = target.id();
        while (mergedInto.containsKey(id)) {
            id = mergedInto.getOrDefault(id, id);
        }
        SharedActor known = actors.get(id);
        boolean followed = !id.equals(target.id());
        if (known != null
                && (followed || target.name().isEmpty() || names(known).contains(target.name()))) {
            return Optional.of(known);
        }
        List<SharedActor> named = actors.values().stream()
                .filter(a -> names(a).contains(target.name()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Set<String> names(SharedActor actor) {
        return Stream.concat(
                        Stream.of(actor.canonical()),
                        actor.members().stream()
                                .flatMap(m ->
                                        Stream.concat(Stream.of(m.actor().canonical()), m.actor().aliases().stream())))
                .collect(Collectors.toSet());
    }

    private Optional<SharedActor> other(Correction correction) {
        return correction.others().stream()
                .findFirst()
                .filter(Target.OfActor.class::isInstance)
                .map(Target.OfActor.class::cast)
                .flatMap(this::find);
    }

    private void merge(Correction correction, SharedActor actor) {
        Optional<SharedActor> into = other(correction);
        if (into.isEmpty()) {
            rulings.failed(correction, noOther(correction));
        } else if (into.get().equals(actor)) {
            rulings.failed(correction, "They are one actor already.");
        } else {
            Join join =
                    new Join(Join.Rule.CORRECTION, "joined by an analyst (" + correction.id() + ")", Optional.empty());
            Stream<SharedActor.Member> joined =
                    actor.members().stream().map(m -> new SharedActor.Member(m.document(), m.actor(), join));
            put(into.get(), into.get().canonical(), Stream.concat(into.get().members().stream(), joined));
            actors.remove(actor.id());
            mergedInto.put(actor.id(), into.get().id());
            rulings.applied(
                    correction, actor.canonical() + " is told as " + into.get().canonical() + ".");
        }
    }

    private static String noOther(Correction correction) {
        return correction.value().isEmpty()
                ? "The value must be the id of the other actor."
                : "No document of this report names the actor " + correction.value() + ".";
    }

    private void split(Correction correction, SharedActor actor) {
        Set<String> documents = correction.others().stream()
                .filter(Target.OfDocument.class::isInstance)
                .map(t -> ((Target.OfDocument) t).document())
                .collect(Collectors.toSet());
        List<SharedActor.Member> off = actor.members().stream()
                .filter(m -> documents.contains(m.document()))
                .toList();
        if (off.isEmpty() || off.size() == actor.members().size()) {
            rulings.failed(
                    correction,
                    "The value must name some of the documents that tell of the actor, such as D003, D007.");
            return;
        }
        put(actor, actor.canonical(), actor.members().stream().filter(m -> !documents.contains(m.document())));
        SharedActor own = new SharedActor(
                actor.id() + "-" + correction.id(), off.getFirst().actor().canonical(), actor.type(), off);
        actors.put(own.id(), own);
        rulings.applied(correction, "Told as " + own.id() + " in " + off.size() + " of its documents.");
    }

    private void rename(Correction correction, SharedActor actor) {
        String name = correction.value();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            rulings.failed(correction, "The value must be the name, of at most " + LONGEST_NAME + " characters.");
            return;
        }
        put(actor, name, actor.members().stream());
        rulings.applied(correction, actor.canonical() + " is called " + name + ".");
    }

    private void drop(Correction correction, SharedActor actor) {
        actors.remove(actor.id());
        actor.members().forEach(m -> dropped.add(m.item()));
        rulings.applied(correction, actor.canonical() + " is no actor any more.");
    }

    /** Where documents or an earlier merge made one of them, that is undone. */
    private void part(Correction correction, SharedActor actor, Target.OfActor own) {
        Optional<Target> meant = correction.others().stream().findFirst();
        boolean isName = meant.filter(Target.OfName.class::isInstance).isPresent();
        Optional<SharedActor> other = other(correction);
        if (!isName && other.isPresent() && !other.get().equals(actor)) {
            rulings.applied(correction, "They are told as two.");
            return;
        }
        List<SharedActor.Member> theirs =
                meant.map(m -> new Parting(actor, own, m, company).others()).orElse(List.of());
        if (theirs.isEmpty()) {
            rulings.failed(correction, other.isEmpty() && !isName ? noOther(correction) : ONE_BY_THEIR_WORDS);
            return;
        }
        String id = meant.filter(Target.OfActor.class::isInstance)
                .map(m -> ((Target.OfActor) m).id())
                .filter(i -> !actors.containsKey(i))
                .orElse(actor.id() + "-" + correction.id());
        put(actor, nameOf(actor, theirs), actor.members().stream().filter(m -> !theirs.contains(m)));
        SharedActor parted = new SharedActor(id, theirs.getFirst().actor().canonical(), actor.type(), theirs);
        actors.put(id, parted);
        rulings.applied(correction, "They are told as two; " + parted.canonical() + " is " + id + ".");
    }

    /** Its name, unless that went with the others. */
    private static String nameOf(SharedActor actor, List<SharedActor.Member> theirs) {
        List<String> left = actor.members().stream()
                .filter(m -> !theirs.contains(m))
                .map(m -> m.actor().canonical())
                .toList();
        return left.contains(actor.canonical()) ? actor.canonical() : left.getFirst();
    }

    private void put(SharedActor actor, String name, Stream<SharedActor.Member> members) {
        List<SharedActor.Member> ordered = new ArrayList<>(members.toList());
        ordered.sort(Comparator.comparing(SharedActor.Member::item));
        actors.put(actor.id(), new SharedActor(actor.id(), name, actor.type(), ordered));
    }

    private static String words(Target.OfActor target) {
        return target.name().isEmpty() ? target.id() : target.id() + " (" + target.name() + ")";
    }
}
