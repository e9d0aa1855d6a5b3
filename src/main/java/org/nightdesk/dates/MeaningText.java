package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Fixed;
import org.nightdesk.dates.TimeMeaning.Length;
import org.nightdesk.dates.TimeMeaning.NthWeekday;
import org.nightdesk.dates.TimeMeaning.Part;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.dates.TimeMeaning.Range;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.dates.TimeMeaning.Slice;
import org.nightdesk.dates.TimeMeaning.Stretch;
import org.nightdesk.dates.TimeMeaning.Widened;
import org.nightdesk.dates.TimeMeaning.Within;

/** The text form of meanings: {@code at(partial(XXXX-06-19,past,doc),T05:00)}. The grammar's table is written in it. */
final class MeaningText {

    private MeaningText() {}

    static String encode(TimeMeaning meaning) {
        return switch (meaning) {
            case Fixed m -> call("fixed", m.value());
            case Partial m ->
                call("partial", m.pattern(), m.choice().code(), m.anchor().name());
            case Shift m ->
                call("shift", m.anchor().name(), m.amount(), m.unit().code());
            case Stretch m ->
                call("stretch", m.anchor().name(), m.amount(), m.unit().code());
            case Length m -> call("length", m.amount(), m.unit().code());
            case At m -> call("at", encode(m.day()), m.time());
            case Range m -> call("range", encode(m.from()), encode(m.to()));
            case Part m -> call("part", m.portion().code(), encode(m.whole()));
            case Within m -> call("within", encode(m.year()), m.piece());
            case Slice m -> call("slice", m.amount(), m.unit().code(), encode(m.whole()));
            case Widened m -> call("widened", m.unit().code(), encode(m.of()));
            case NthWeekday m -> call("nth", "" + m.number(), "" + m.weekday(), encode(m.whole()));
            case Anniversary m -> anniversary(m);
        };
    }

    private static String anniversary(Anniversary meaning) {
        Stream<String> origins = meaning.origins().stream().map(Anchor::name);
        return call(
                "anniversary",
                Stream.concat(Stream.of(meaning.amount(), meaning.unit().code()), origins)
                        .toArray(String[]::new));
    }

    private static String call(String name, String... arguments) {
        return Stream.of(arguments).collect(Collectors.joining(",", name + "(", ")"));
    }

    static TimeMeaning decode(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw new IllegalArgumentException("no meaning of time: " + text);
        }
        List<String> in = arguments(text.substring(open + 1, text.length() - 1));
        try {
            return decode(text.substring(0, open), in);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("too little: " + text, e);
        }
    }

    private static TimeMeaning decode(String name, List<String> in) {
        return switch (name) {
            case "fixed" -> new Fixed(in.get(0));
            case "partial" -> new Partial(in.get(0), Choice.of(in.get(1)), new Anchor(in.get(2)));
            case "shift" -> new Shift(new Anchor(in.get(0)), in.get(1), CalendarUnit.of(in.get(2)));
            case "stretch" -> new Stretch(new Anchor(in.get(0)), in.get(1), CalendarUnit.of(in.get(2)));
            case "length" -> new Length(in.get(0), CalendarUnit.of(in.get(1)));
            case "at" -> new At(decode(in.get(0)), in.get(1));
            case "range" -> new Range(decode(in.get(0)), decode(in.get(1)));
            case "part" -> new Part(Portion.of(in.get(0)), decode(in.get(1)));
            case "within" -> new Within(decode(in.get(0)), in.get(1));
            case "slice" -> new Slice(in.get(0), CalendarUnit.of(in.get(1)), decode(in.get(2)));
            case "widened" -> new Widened(CalendarUnit.of(in.get(0)), decode(in.get(1)));
            case "nth" -> new NthWeekday(Integer.parseInt(in.get(0)), Integer.parseInt(in.get(1)), decode(in.get(2)));
            case "anniversary" ->
                new Anniversary(
                        in.get(0),
                        CalendarUnit.of(in.get(1)),
                        in.stream().skip(2).map(Anchor::new).toList());
            default -> throw new IllegalArgumentException("no meaning of time: " + name);
        };
    }

    /** What stands between the commas that are in no inner parentheses. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(text.substring(from, at));
                from = at + 1;
            }
        }
        arguments.add(text.substring(from));
        return arguments;
    }
}
