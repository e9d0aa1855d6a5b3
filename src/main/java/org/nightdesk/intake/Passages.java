package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Passages that hold lines become one passage a paragraph. */
final class Passages {

    private Passages() {}

    /** Splits at line ends as {@link Lines} reads them, folds white space and drops what is then empty. */
    static List<Passage> folded(List<Passage> passages, boolean wrapped) {
        String all = passages.stream().map(Passage::text).collect(Collectors.joining("\n\n"));
        Lines lines = wrapped ? Lines.wrapped(all) : Lines.of(all);
        List<Passage> folded = new ArrayList<>();
        for (Passage passage : passages) {
            for (Lines.Range range : lines.paragraphs(passage.text())) {
                String text = fold(range.of(passage.text()));
                if (!text.isEmpty()) {
                    folded.add(new Passage(passage.kind(), text));
                }
            }
        }
        return folded;
    }

    /**
     * One blank for each run of white space, none at the ends, no control characters. After a hyphen a line end stays a
     * line end: whether the hyphen is part of the word is not decided here.
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        String gap = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = gap.equals("\n") || c == '\n' && endsInHyphen(folded) ? "\n" : " ";
            } else if (!Character.isISOControl(c) && c != 0xFEFF) {
                folded.append(folded.isEmpty() ? "" : gap).append(c);
                gap = "";
            }
        }
        return folded.toString();
    }

    private static boolean endsInHyphen(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u2010')
                && Character.isLetter(text.charAt(last - 1));
    }
}
