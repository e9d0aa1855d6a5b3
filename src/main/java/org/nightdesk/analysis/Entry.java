package org.nightdesk.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One reading as it is laid out: what it is, and below it what is known of it, a line or more each.
 *
 * @param kind what kind of reading: "figure"
 * @param head what names it: its id and its words
 * @param notes what is known of it, in order
 */
record Entry(String kind, String head, List<Note> notes) {

    /** The columns of a line, so that readings stand out from their text on a plain console. */
    static final int WIDTH = 100;

    private static final int KIND = 4;
    private static final int HEAD = 14;
    private static final int NOTE = 18;
    private static final int WORDS = 31;

    Entry {
        notes = List.copyOf(notes);
    }

    /** One thing that is known of a reading; nothing is shown where there are no words. */
    record Note(String label, String words) {}

    static Note note(String label, String words) {
        return new Note(label, words);
    }

    Stream<String> lines() {
        Stream<String> below =
                notes.stream().filter(n -> !n.words().isEmpty()).flatMap(n -> hung(NOTE, n.label(), WORDS, n.words()));
        return Stream.concat(hung(KIND, kind, HEAD, head), below);
    }

    /** A label with words beside it; where the words need more lines, they stay in their column. */
    static Stream<String> hung(int indent, String label, int column, String words) {
        List<String> lines = wrapped(words, WIDTH - column);
        String first = " ".repeat(indent) + label;
        String start = first + " ".repeat(Math.max(1, column - first.length()));
        return Stream.concat(
                Stream.of(start + lines.getFirst()), lines.stream().skip(1).map(line -> " ".repeat(column) + line));
    }

    /** Lines of at most so many characters, parted at blanks; a longer word has a line of its own. */
    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(words).strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String printable(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ");
    }
}
