package org.nightdesk.dates;

import java.util.Set;
import org.nightdesk.text.BlockKind;

/** Whether a time lies ahead or behind, by the words just before it, else by the verb that governs it. */
final class Tense {

    private static final int CUE_REACH = 3;
    private static final Set<String> AHEAD =
            Set.of("will", "shall", "would", "'ll", "may", "might", "wo", "can", "could", "should", "must");

    private final Words words;

    Tense(Words words) {
        this.words = words;
    }

    /** The choice for words from {@code first} up to {@code end}. */
    Choice at(int first, int end) {
        Choice cue = cue(first);
        if (cue != null) {
            return cue;
        }
        Choice left = verb(first - 1, -1);
        Choice found = left != null ? left : verb(end, 1);
        return found == null ? Choice.NEAREST : found;
    }

    private @org.jspecify.annotations.Nullable Choice cue(int first) {
        for (int at = first - 1; at >= Math.max(0, first - CUE_REACH) && !isBoundary(at); at--) {
            if (Lexicon.WORDS.isAt("FUTURECUE", words, at)) {
                return Choice.FUTURE;
            }
            if (words.tag(at).startsWith("VB") || words.tag(at).equals("MD")) {
                return null;
            }
        }
        return null;
    }

    private @org.jspecify.annotations.Nullable Choice verb(int from, int step) {
        for (int at = from; at >= 0 && at < words.size() && !isBoundary(at); at += step) {
            if (isVerb(at)) {
                return ofGroup(at);
            }
        }
        return null;
    }

    private boolean isBoundary(int at) {
        return words.text(at).equals(";")
                || words.text(at).equals(":")
                || words.text(at).equals("|");
    }

    private boolean isVerb(int at) {
        String tag = words.tag(at);
        return tag.equals("MD") || tag.startsWith("VB") && !tag.equals("VBG");
    }

    private Choice ofGroup(int at) {
        int first = at;
        while (first > 0 && isOfGroup(first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < words.size() && isOfGroup(last + 1)) {
            last++;
        }
        Choice choice = Choice.NEAREST;
        for (int i = first; i <= last; i++) {
            String tag = words.tag(i);
            if (tag.equals("MD") && AHEAD.contains(words.text(i))) {
                return Choice.FUTURE;
            }
            if (tag.equals("TO") && i < last && words.tag(i + 1).equals("VB")) {
                choice = Choice.FUTURE;
            }
            if (choice == Choice.NEAREST && (tag.equals("VBD") || tag.equals("VBN"))) {
                choice = Choice.PAST;
            }
        }
        return choice;
    }

    private boolean isOfGroup(int at) {
        String tag = words.tag(at);
        return tag.equals("MD") || tag.startsWith("VB") || tag.equals("TO") || tag.equals("RB");
    }

    /** In a headline the present tense tells what has happened. */
    static Choice inHeadline(Choice choice, BlockKind kind) {
        boolean headline = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
        return headline && choice == Choice.NEAREST ? Choice.PAST : choice;
    }
}
