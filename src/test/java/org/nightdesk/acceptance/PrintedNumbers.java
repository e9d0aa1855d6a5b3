package org.nightdesk.acceptance;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers that stand in a text, and those of them that only tell of the page or the scale. */
final class PrintedNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    /** A scale of numbers, or of days: three ticks or more, and no other words but the unit before them. */
    private static final Pattern SCALE = Pattern.compile("(?:\\p{L}+ +)?\\d[\\d,.]*(?: +\\d[\\d,.]*){2,}"
            + "|(?:\\d{1,2} )?\\p{Lu}\\p{L}{2}(?: \\d{4})?(?: +(?:\\d{1,2} )?\\p{Lu}\\p{L}{2}(?: \\d{4})?){2,}");

    private static final Pattern PAGE = Pattern.compile("Page \\d+ of \\d+$");

    /** How much of all a table or a drawing shows. */
    private static final Pattern SELECTION = Pattern.compile(
            "^(?:The first|Drawn:) \\d+ of \\d+|^\\d+ of \\d+ |^\\d+ more |^of \\d+ in this briefing|\\+\\d+$"
                    + "|^\\d+ inputs: .*");

    private PrintedNumbers() {}

    /** The numbers of a text, without separators and leading zeros. */
    static Set<String> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group().replace(",", ""))
                        .stripTrailingZeros()
                        .toPlainString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines of a briefing that state something: without page numbers, scales and the explanation at its end. */
    static String statements(String briefing) {
        int explanation = briefing.lastIndexOf("How to read this. Every statement");
        return briefing.substring(0, explanation < 0 ? briefing.length() : explanation)
                .lines()
                .map(String::strip)
                .filter(line -> !SCALE.matcher(line).matches())
                .map(line -> PAGE.matcher(line).replaceAll(""))
                .map(line -> SELECTION.matcher(line).replaceAll(""))
                .collect(Collectors.joining("\n"));
    }
}
