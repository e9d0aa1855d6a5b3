package org.nightdesk.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.text.RuleTable;

/** In which field of life a post or trade lies, and which fields go together. */
final class RoleFields {

    private static final Map<String, Set<String>> TOGETHER =
            RuleTable.of(RoleFields.class, "role-fields.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.cell(0), row -> Set.of(row.cell(1).split(" "))));
    private static final Map<String, String> BY_ROLE = byRole();

    private RoleFields() {}

    private static Map<String, String> byRole() {
        Map<String, String> fields = new HashMap<>();
        for (RuleTable.Row row :
                RuleTable.of(RoleFields.class, "role-fields.tsv").rows()) {
            Arrays.stream(row.cell(2).split(";")).forEach(role -> fields.put(stems(role), row.cell(0)));
        }
        return Map.copyOf(fields);
    }

    /** The field of a title by the longest of its ends that is listed; empty where none is. */
    static Optional<String> of(String title) {
        List<String> words = List.of(stems(title).split(" "));
        for (int from = 0; from < words.size(); from++) {
            String field = BY_ROLE.get(String.join(" ", words.subList(from, words.size())));
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether one person is hardly called by both at one time. */
    static boolean exclude(String one, String other) {
        return !one.equals(other)
                && !TOGETHER.getOrDefault(one, Set.of()).contains(other)
                && !TOGETHER.getOrDefault(other, Set.of()).contains(one);
    }

    private static String stems(String words) {
        return Words.of(words).stream().map(Words::stem).collect(Collectors.joining(" "));
    }
}
