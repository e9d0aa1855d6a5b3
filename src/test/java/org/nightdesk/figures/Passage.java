package org.nightdesk.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/** A short text with the figures that are to be read in it; {@code passages.txt} says how it is written. */
record Passage(String name, List<String> lines, List<Noted> figures) {

    /**
     * A figure as annotated.
     *
     * @param at where its words stand in the text of the passage
     * @param bounds the bounds that the words leave the value; empty where they are not checked
     */
    record Noted(
            String surface,
            Span at,
            Optional<BigDecimal> value,
            Optional<Bounds> bounds,
            Set<String> counted,
            Set<String> hedges,
            Set<String> statuses,
            Set<String> sources,
            String whole,
            boolean isOptional) {}

    /** Least and most; an open end is empty. */
    record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) {}

    private static final Pattern NUMBER = Pattern.compile("(-?[\\d.]*) ?(~|\\[([\\d.]*),([\\d.]*)])?");

    static List<Passage> read(String resource) {
        var in = Objects.requireNonNull(Passage.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Passage> passages = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .forEach(line -> {
                        if (line.startsWith("## ") && !rows.isEmpty()) {
                            passages.add(of(rows));
                            rows.clear();
                        }
                        rows.add(line);
                    });
            passages.add(of(rows));
            return passages;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    boolean isTable() {
        return lines.getFirst().startsWith("|");
    }

    private static Passage of(List<String> rows) {
        List<String> lines = rows.stream().skip(1).filter(row -> !isFigure(row)).toList();
        String text = String.join("\n", lines);
        List<Noted> figures = new ArrayList<>();
        int from = 0;
        for (String row : rows) {
            if (isFigure(row)) {
                Noted noted = noted(text, from, row.substring(2).split(" *\\| *", -1), row.startsWith("?"));
                figures.add(noted);
                from = noted.at().start() + 1;
            }
        }
        return new Passage(rows.getFirst().substring(3), lines, figures);
    }

    private static boolean isFigure(String row) {
        return row.startsWith("- ") || row.startsWith("? ");
    }

    private static Noted noted(String text, int from, String[] cells, boolean optional) {
        String surface = cells[0];
        Matcher place = Pattern.compile(
                        "(?<![\\w.,])" + Pattern.quote(surface) + "(?!\\w)|(?<=\\d-)" + Pattern.quote(surface))
                .matcher(text);
        if (!place.find(from)) {
            throw new IllegalArgumentException(surface + " is not in " + text);
        }
        Matcher number = NUMBER.matcher(cells[1]);
        if (!number.matches()) {
            throw new IllegalArgumentException(cells[1] + " is no value");
        }
        return new Noted(
                surface,
                new Span(text.codePointCount(0, place.start()), text.codePointCount(0, place.end())),
                decimal(number.group(1)),
                bounds(number),
                set(cells, 2, ""),
                set(cells, 3, "none"),
                set(cells, 4, "actual"),
                set(cells, 5, "article"),
                cells.length > 6 ? cells[6] : "",
                optional);
    }

    private static Optional<Bounds> bounds(Matcher number) {
        if (number.group(2) == null) {
            Optional<BigDecimal> exact = decimal(number.group(1));
            return Optional.of(new Bounds(exact, exact));
        }
        return number.group(2).equals("~")
                ? Optional.empty()
                : Optional.of(new Bounds(decimal(number.group(3)), decimal(number.group(4))));
    }

    private static Optional<BigDecimal> decimal(String digits) {
        return digits == null || digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    private static Set<String> set(String[] cells, int at, String other) {
        boolean empty = cells.length <= at || cells[at].isBlank();
        return Set.of((empty ? other : cells[at].trim()).split("/"));
    }

    /** The passage as a document; a line that starts with a bar is a row of a table. */
    Document document() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            int end = start + line.codePointCount(0, line.length());
            BlockKind kind = line.startsWith("|") ? BlockKind.TABLE_ROW : BlockKind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(start, end)));
            start = end + 1;
        }
        StoredText text = StoredText.of(String.join("\n", lines));
        return new Document(name, "0", "text/plain", text, blocks, Metadata.NONE, Set.of(), Optional.empty());
    }
}
