package org.nightdesk.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a report names those who said so in one document. */
final class Sources {

    /** What stands for the text itself. */
    private static final String ARTICLE = "article";

    private static final double ALIKE = 0.67;

    private final NameIndex names;

    Sources(NameIndex names) {
        this.names = names;
    }

    /** Whether the first link of the gold's chain is named. */
    boolean origin(Row gold, Row found) {
        return named(gold.all("source").getFirst(), found.all("source"));
    }

    /** Whether every link of it is. */
    boolean chain(Row gold, Row found) {
        return gold.all("source").stream().allMatch(link -> named(link, found.all("source")));
    }

    private boolean named(String link, List<String> found) {
        return Row.parts(link, "\\|").stream()
                .anyMatch(name -> name.equals(ARTICLE)
                        ? found.isEmpty() || found.contains(ARTICLE)
                        : found.stream().anyMatch(source -> same(name, source)));
    }

    private boolean same(String name, String source) {
        if (Words.normal(name).equals(Words.normal(source)) || Words.inCommon(name, source) >= ALIKE) {
            return true;
        }
        Set<String> common = new HashSet<>(names.ids(name));
        common.retainAll(names.ids(source));
        return !common.isEmpty();
    }
}
