package org.nightdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Versions that lie close to each other, so that one walk along an index finds them: HSQLDB is slow with long lists of ids.
 *
 * @param first least of them
 * @param last greatest of them
 */
record VersionRange(long first, long last) {

    /** So many strangers between two versions are read over rather than asked for anew. */
    private static final int GAP = 20;

    /** A result is not longer than the rows of so many versions. */
    private static final int LONGEST = 500;

    /** The fewest ranges, none too long, that hold all versions; in order. */
    static List<VersionRange> of(Collection<Long> versions) {
        List<Long> ordered = versions.stream().sorted().toList();
        List<VersionRange> ranges = new ArrayList<>();
        for (long version : ordered) {
            if (!ranges.isEmpty() && ranges.getLast().takes(version)) {
                ranges.set(ranges.size() - 1, new VersionRange(ranges.getLast().first(), version));
            } else {
                ranges.add(new VersionRange(version, version));
            }
        }
        return ranges;
    }

    private boolean takes(long version) {
        return version - last <= GAP && version - first < LONGEST;
    }
}
