package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.text.BlockKind;

/** Headings with nothing under them but furniture, such as the one over a list of other reports. */
final class Headings {

    private Headings() {}

    static List<Passage> withoutThoseOfFurniture(List<Passage> passages) {
        List<Passage> result = new ArrayList<>(passages);
        for (int at = 0; at < result.size(); at++) {
            if (passages.get(at).kind() == BlockKind.HEADING && standsOverFurniture(passages, at)) {
                result.set(at, new Passage(BlockKind.FURNITURE, passages.get(at).text()));
            }
        }
        return result;
    }

    private static boolean standsOverFurniture(List<Passage> passages, int heading) {
        int next = heading + 1;
        while (next < passages.size() && passages.get(next).kind() == BlockKind.FURNITURE) {
            next++;
        }
        boolean hasFurniture = next > heading + 1;
        return hasFurniture && (next == passages.size() || passages.get(next).kind() == BlockKind.HEADING);
    }
}
