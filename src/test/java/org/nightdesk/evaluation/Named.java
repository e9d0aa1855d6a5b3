package org.nightdesk.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An actor of one document, in the gold or in a report.
 *
 * @param row of the table of actors
 * @param forms of its name as they are written, the canonical one first
 */
record Named(Row row, List<String> forms) {

    /** What stands before a name and is no part of it. */
    private static final Set<String> TITLES =
            Set.of(("mr mrs ms dr president leader minister foreign prime senior gen general"
                            + " secretary sen rep professor judge governor captain mayor")
                    .split(" "));

    /** The actors of a document, each with what the table of aliases adds. */
    static List<Named> of(Tables tables, String document) {
        Map<String, List<Row>> byId = tables.of("actors", document).stream()
                .collect(Collectors.groupingBy(row -> row.text("actor_id"), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<String>> aliases = tables.of("aliases", document).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("actor_id"),
                        Collectors.mapping(row -> row.text("surface"), Collectors.toList())));
        return byId.entrySet().stream()
                .map(actor -> new Named(
                        actor.getValue().getFirst(),
                        Stream.concat(
                                        actor.getValue().stream().map(row -> row.text("canonical")),
                                        aliases.getOrDefault(actor.getKey(), List.of()).stream())
                                .filter(form -> !form.isEmpty())
                                .distinct()
                                .toList()))
                .toList();
    }

    String id() {
        return row.text("actor_id");
    }

    String canonical() {
        return row.text("canonical");
    }

    boolean isGroup() {
        return row.text("type").equals("GROUP");
    }

    Set<String> normalForms() {
        return forms.stream().map(Words::normal).collect(Collectors.toSet());
    }

    /** How well a report's actor fits this one of the gold: by a common form, else by the words of a name. */
    double fit(Named found) {
        Set<String> common = new HashSet<>(normalForms());
        common.retainAll(found.normalForms());
        if (!common.isEmpty()) {
            return 2 + common.size() + (Words.normal(canonical()).equals(Words.normal(found.canonical())) ? 1 : 0);
        }
        return forms.stream().anyMatch(one -> found.forms.stream().anyMatch(other -> alike(one, other))) ? 1 : 0;
    }

    private boolean alike(String one, String other) {
        return row.text("type").equals("PERSON")
                ? withoutTitles(one).equals(withoutTitles(other))
                : alikeOrganisations(Words.of(one), Words.of(other));
    }

    private static List<String> withoutTitles(String name) {
        List<String> words =
                Words.of(name).stream().filter(word -> !TITLES.contains(word)).toList();
        return words.isEmpty() ? List.of(name) : words;
    }

    /** The same head word, and half of all words in common. */
    private static boolean alikeOrganisations(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty() || !one.getLast().equals(other.getLast())) {
            return false;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return 2 * common.size() >= all.size();
    }
}
