package org.nightdesk.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.nightdesk.evaluation.Measure.ACTORS_ALIASES;
import static org.nightdesk.evaluation.Measure.ACTORS_KEPT_APART;
import static org.nightdesk.evaluation.Measure.ACTORS_MERGING;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Whether the forms of a name are put together, over all documents. B-cubed: Bagga and Baldwin, “Entity-Based Cross-Document
 * Coreferencing Using the Vector Space Model”, 1998.
 */
final class MergingScorer {

    private record Form(String document, String name) {}

    private final Map<Form, String> gold = new LinkedHashMap<>();
    private final Map<Form, String> found = new LinkedHashMap<>();
    private final Set<Form> core = new LinkedHashSet<>();

    /** Adds the actors of a document. Groups are left out: their lists are open. */
    void add(String document, List<Named> goldActors, List<Named> foundActors) {
        goldActors.stream().filter(actor -> !actor.isGroup()).forEach(actor -> {
            enter(gold, document, actor);
            if (actor.row().isCore()) {
                actor.normalForms().forEach(name -> core.add(new Form(document, name)));
            }
        });
        foundActors.forEach(actor -> enter(found, document, actor));
    }

    private static void enter(Map<Form, String> ids, String document, Named actor) {
        actor.normalForms().forEach(name -> ids.putIfAbsent(new Form(document, name), actor.id()));
    }

    void score(ScoreSheet sheet) {
        core.forEach(form -> coverage(form, sheet));
        Set<Form> known = new LinkedHashSet<>(gold.keySet());
        known.retainAll(found.keySet());
        double precision = mean(
                known,
                form -> common(form, known) / together(form, found, known).size());
        double recall = mean(
                known, form -> common(form, known) / together(form, gold, known).size());
        cubed(known.size(), precision, recall, sheet);
        keptApart(known, sheet);
    }

    private void coverage(Form form, ScoreSheet sheet) {
        boolean covered = found.containsKey(form);
        sheet.judge(ACTORS_ALIASES, covered);
        if (!covered) {
            sheet.error(form.document, "name missed", form.name);
        }
    }

    private static double mean(Set<Form> forms, ToDoubleFunction<Form> share) {
        return forms.stream().mapToDouble(share).average().orElse(0);
    }

    /** How many forms stand with this one on both sides. */
    private double common(Form form, Set<Form> known) {
        Set<Form> common = together(form, gold, known);
        common.retainAll(together(form, found, known));
        return common.size();
    }

    private static Set<Form> together(Form form, Map<Form, String> ids, Set<Form> known) {
        return known.stream()
                .filter(other -> Objects.equals(ids.get(other), ids.get(form)))
                .collect(toSet());
    }

    /** Both are means of shares, not shares of counts: these counts give them back. */
    private static void cubed(int forms, double precision, double recall, ScoreSheet sheet) {
        double right = forms * precision * recall;
        sheet.add(ACTORS_MERGING, right, forms * recall - right, forms * precision - right);
    }

    private void keptApart(Set<Form> known, ScoreSheet sheet) {
        Map<String, Set<String>> standsFor = known.stream()
                .collect(groupingBy(found::get, TreeMap::new, mapping(gold::get, toCollection(TreeSet::new))));
        standsFor.values().forEach(actors -> {
            sheet.judge(ACTORS_KEPT_APART, actors.size() == 1);
            if (actors.size() > 1) {
                sheet.error("-", "actors made one", String.join(", ", actors));
            }
        });
    }
}
