package org.nightdesk.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which actors of the gold a name in a report may stand for, in one document. */
final class NameIndex {

    /** Normal form to ids. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    /** Normal form of the canonical name of a report's actor to all its names. */
    private final Map<String, List<String>> forms;

    NameIndex(List<Named> gold, List<Named> found) {
        gold.forEach(actor -> actor.normalForms()
                .forEach(form -> ids.computeIfAbsent(form, f -> new HashSet<>()).add(actor.id())));
        this.forms = found.stream()
                .collect(Collectors.toMap(actor -> Words.normal(actor.canonical()), Named::forms, (one, same) -> one));
    }

    /** Empty where the name is of nobody in the gold. */
    Set<String> ids(String name) {
        Set<String> known = exact(Set.of(name));
        if (known.isEmpty()) {
            known = exact(forms.getOrDefault(Words.normal(name), List.of()));
        }
        return known.isEmpty() ? ids.getOrDefault(longestEnding(Words.normal(name)), Set.of()) : known;
    }

    private Set<String> exact(Collection<String> names) {
        return names.stream()
                .flatMap(name -> ids.getOrDefault(Words.normal(name), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The longest form of the gold with which a name ends: “the ministry's spokesman Iván Solís”. */
    private String longestEnding(String name) {
        return ids.keySet().stream()
                .filter(form -> !form.isEmpty() && name.endsWith(" " + form))
                .max(Comparator.comparingInt(String::length).thenComparing(form -> form))
                .orElse("");
    }
}
