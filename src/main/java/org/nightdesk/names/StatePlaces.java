package org.nightdesk.names;

import java.util.List;
import org.nightdesk.language.TaggedSentence;

/** Tells a country that only says where something was: "a flood in Chile", "Arica, Chile". */
final class StatePlaces {

    private static final String WHERE = "(?i)in|inside|across|throughout|within|near|outside|around|at|over";
    private static final String PART =
            "(?i)northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|mainland|rural|all|parts|most|much";

    private StatePlaces() {}

    /** Whether all that is said of the country is that something was there. */
    static boolean isMerePlace(Draft state, List<Found.State> found) {
        return state.mentions().stream()
                .allMatch(mention -> found.stream()
                        .filter(f -> f.span().span().equals(mention.span()))
                        .anyMatch(f -> isPlace(f.span())));
    }

    private static boolean isPlace(NameSpan name) {
        TaggedSentence in = name.in();
        int before = name.first() - 1;
        while (before >= 0 && in.token(before).text().matches(PART + "|the|of")) {
            before--;
        }
        boolean ofCity =
                before > 0 && in.token(before).is(",") && in.token(before - 1).isName() && !name.isBefore("and");
        return before >= 0
                && (in.token(before).text().matches(WHERE) || ofCity)
                && !name.isBefore("'s")
                && !name.isBefore("\u2019s");
    }
}
