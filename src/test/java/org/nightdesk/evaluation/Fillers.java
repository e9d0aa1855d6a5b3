package org.nightdesk.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is named as agent or as target of an event.
 *
 * @param right of those wanted, the ones named
 * @param wrong named, and neither wanted nor allowed
 * @param missed wanted, and not named
 */
record Fillers(int right, int wrong, int missed) {

    /**
     * @param found for each name of the report, the actors that it may stand for
     * @param wanted ids of the gold
     * @param allowed ids that are no error
     */
    static Fillers of(List<Set<String>> found, List<String> wanted, Set<String> allowed) {
        List<String> left = new ArrayList<>(wanted);
        int right = 0;
        int wrong = 0;
        for (Set<String> ids : found) {
            Optional<String> hit = left.stream().filter(ids::contains).findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                right++;
            } else if (ids.stream().noneMatch(allowed::contains)) {
                wrong++;
            }
        }
        return new Fillers(right, wrong, left.size());
    }
}
