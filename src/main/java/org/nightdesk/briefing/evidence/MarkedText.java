package org.nightdesk.briefing.evidence;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/**
 * A document's text as HTML: sentences as anchors, words that something was read from as marks. Marks may overlap in any
 * way, so the text is cut wherever one begins or ends and each piece bears all that hold it.
 */
final class MarkedText {

    private final StoredText text;
    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private final NavigableMap<Integer, List<Reading>> readings;

    /** @param readings each inside a sentence */
    MarkedText(StoredText text, List<Sentence> sentences, List<Reading> readings) {
        this.text = text;
        sentences.forEach(sentence -> this.sentences.put(sentence.span().start(), sentence));
        this.readings = readings.stream()
                .collect(Collectors.groupingBy(r -> r.span().start(), TreeMap::new, Collectors.toList()));
    }

    /** The HTML of a part of the text. */
    String of(Span part) {
        StringBuilder html = new StringBuilder();
        int at = part.start();
        for (Sentence sentence : sentences.subMap(part.start(), part.end()).values()) {
            if (part.contains(sentence.span()) && sentence.span().start() >= at) {
                html.append(plain(new Span(at, sentence.span().start())));
                html.append("<span class=\"sentence\" id=\"s")
                        .append(sentence.index())
                        .append("\">");
                html.append(marked(sentence.span())).append("</span>");
                at = sentence.span().end();
            }
        }
        return html.append(plain(new Span(at, part.end()))).toString();
    }

    private String marked(Span part) {
        List<Reading> here = readings.subMap(part.start(), part.end()).values().stream()
                .flatMap(List::stream)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        here.forEach(reading -> {
            cuts.add(reading.span().start());
            cuts.add(Math.min(part.end(), reading.span().end()));
        });
        StringBuilder html = new StringBuilder();
        int from = part.start();
        for (int to : cuts.tailSet(from, false)) {
            html.append(piece(new Span(from, to), here));
            from = to;
        }
        return html.toString();
    }

    private String piece(Span span, List<Reading> here) {
        List<Reading> holding =
                here.stream().filter(r -> r.span().contains(span)).toList();
        if (holding.isEmpty()) {
            return plain(span);
        }
        String said = holding.stream().map(Reading::said).distinct().collect(Collectors.joining("\n"));
        String kind = holding.stream()
                .map(Reading::kind)
                .min(Enum::compareTo)
                .orElseThrow()
                .name()
                .toLowerCase(Locale.ROOT);
        return "<mark class=\"" + kind + "\" title=\"" + Html.escape(said) + "\">" + plain(span) + "</mark>";
    }

    private String plain(Span span) {
        return Html.escape(text.at(span));
    }
}
