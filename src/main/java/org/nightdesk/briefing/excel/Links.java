package org.nightdesk.briefing.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Evidence;

/**
 * Links between rows, as {@code HYPERLINK} formulas: a sheet can hold 65,530 link objects, but any number of formulas.
 * A link finds its row by what stands in column A, so it still leads there when a reader has sorted the sheet; in a
 * workbook so large that this would slow it down, it names the row.
 */
final class Links {

    private static final int LARGE = 10_000;
    private static final Pattern OUR_NAMES = Pattern.compile("[A-Za-z0-9 ._-]{1,100}");

    private final Map<String, Map<String, Integer>> rows = new HashMap<>();
    private final Map<String, String> refs = new HashMap<>();

    Links(Briefing briefing) {
        index("Actors", briefing.actors(), Briefing.ActorRow::id);
        index("Events", briefing.events(), Briefing.EventRow::id);
        index("Figures", briefing.figures(), Briefing.FigureRow::id);
        index("Ledger", briefing.measures(), Briefing.Measure::id);
        index(
                "Sentences",
                briefing.sentences(),
                row -> key(row.ref(), row.sentence().index()));
        index("Sources", briefing.sources(), Briefing.Source::ref);
        briefing.sources().forEach(source -> refs.put(source.document(), source.ref()));
    }

    private <R> void index(String sheet, List<R> list, Function<R, String> name) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            found.putIfAbsent(name.apply(list.get(i)), i + 2);
        }
        rows.put(sheet, found);
    }

    /** How a sentence is called in column A of its sheet. */
    static String key(String ref, int sentence) {
        return ref + " s" + sentence;
    }

    /** The short name of a document; its id where the report does not list it. */
    String ref(String document) {
        return refs.getOrDefault(document, document);
    }

    Content sentence(Evidence evidence) {
        return row("Sentences", key(evidence.ref(), evidence.sentence()));
    }

    /** The first of them, named with how many more there are. */
    Content sentences(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return new Content.Blank();
        }
        String first = key(evidence.getFirst().ref(), evidence.getFirst().sentence());
        return row("Sentences", first, first + more(evidence.size()));
    }

    /** The sentence, shown by the short name of its document. */
    Content document(Evidence evidence, int others) {
        String more = others > 0 ? " +" + others : "";
        return row("Sentences", key(evidence.ref(), evidence.sentence()), evidence.ref() + more);
    }

    Content source(String document) {
        return row("Sources", ref(document));
    }

    /** The first of these rows, named with how many more there are. */
    Content rows(String sheet, List<String> names) {
        return names.isEmpty()
                ? new Content.Blank()
                : row(sheet, names.getFirst(), names.getFirst() + more(names.size()));
    }

    Content row(String sheet, String name) {
        return row(sheet, name, name);
    }

    private static String more(int all) {
        return all > 1 ? " +" + (all - 1) : "";
    }

    /** @param shown our own words */
    Content row(String sheet, String name, String shown) {
        Map<String, Integer> there = rows.getOrDefault(sheet, Map.of());
        Integer row = there.get(name);
        if (row == null || !OUR_NAMES.matcher(name).matches()) {
            return Content.words(shown);
        }
        String place = there.size() > LARGE
                ? "\"#" + sheet + "!A" + row + "\""
                : "\"#" + sheet + "!A\"&MATCH(\"" + name + "\"," + sheet + "!$A:$A,0)";
        return new Content.Link("HYPERLINK(" + place + ",\"" + shown + "\")", shown);
    }

    /** The page of a document beside the workbook. */
    static Content page(String ref, String anchor, String shown) {
        return OUR_NAMES.matcher(ref).matches()
                ? new Content.Link("HYPERLINK(\"evidence/" + ref + ".html" + anchor + "\",\"" + shown + "\")", shown)
                : new Content.Blank();
    }
}
