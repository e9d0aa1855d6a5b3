package org.nightdesk.dates;

import java.util.Optional;
import java.util.stream.IntStream;
import org.nightdesk.text.BlockKind;

/** Whether a time lies ahead or behind, by the words just before it, else by the verb that governs it. */
final class Tense {

    private static final int CUE_REACH = 3;
    private static final int INTENT_REACH = 4;
    private static final int SCHEDULE_REACH = 5;

    private final Words words;

    Tense(Words words) {
        this.words = words;
    }

    /**
     * The choice for words from {@code first} up to {@code end}; in a headline the present tells what has happened, and
     * what is left "from Monday's vote" is behind.
     */
    Choice at(int first, int end) {
        if (isStart(first, end) || words.sentence().sentence().kind() == BlockKind.BYLINE) {
            return Choice.NEAREST;
        }
        if (IntStream.range(first, end).anyMatch(at -> words.text(at).equals("ended"))) {
            return Choice.PAST;
        }
        if (Lexicon.WORDS.isAt("FORWARD", words, end)
                || words.tag(end).equals("NN") && Lexicon.WORDS.isAt("FORWARD", words, end + 1)) {
            return Choice.FUTURE;
        }
        Choice choice = cue(first)
                .or(() -> subject(first, end))
                .or(() -> scheduled(first))
                .or(() -> verb(first - 1, -1))
                .or(() -> verb(end, 1))
                .orElse(Choice.NEAREST);
        BlockKind kind = words.sentence().sentence().kind();
        boolean headline = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
        if (choice != Choice.NEAREST) {
            return choice;
        }
        boolean source = words.text(first - 1).equals("from") && words.text(end).equals("'s");
        if (headline || source || Lexicon.WORDS.isAt("WEAKPAST", words, first - 1)) {
            return Choice.PAST;
        }
        return Lexicon.WORDS.isAt("WEAKCUE", words, first - 1) ? Choice.FUTURE : choice;
    }

    /** "Named her director from 1 June": what begins then was only arranged in the verb's tense. */
    private boolean isStart(int first, int end) {
        boolean weekday = IntStream.range(first, end).anyMatch(at -> Lexicon.WORDS.isAt("WDAY", words, at));
        return words.text(first - 1).equals("from") && !weekday && cue(first).isEmpty();
    }

    private Optional<Choice> cue(int first) {
        for (int at = first - 1; at >= Math.max(0, first - CUE_REACH) && !isBoundary(at); at--) {
            if (Lexicon.WORDS.isAt("FUTURECUE", words, at)) {
                return Optional.of(Lexicon.WORDS.isAt("ONCE", words, at - 1) ? Choice.NEAREST : Choice.FUTURE);
            }
            if (Lexicon.WORDS.isAt("PASTCUE", words, at)) {
                return Optional.of(Choice.PAST);
            }
            if (words.tag(at).startsWith("VB") || words.tag(at).equals("MD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The trial starts Monday": the present right before a time is a plan; in a headline or caption it is news. */
    private Optional<Choice> scheduled(int first) {
        BlockKind kind = words.sentence().sentence().kind();
        if (kind == BlockKind.TITLE || kind == BlockKind.HEADING || kind == BlockKind.CAPTION) {
            return Optional.empty();
        }
        if (words.text(first - 1).matches("is|are") && Lexicon.WORDS.isAt("WDAY", words, first)) {
            return Optional.of(Choice.FUTURE);
        }
        for (int at = first - 1; at >= Math.max(0, first - SCHEDULE_REACH) && !isBoundary(at); at--) {
            if (isVerb(at)) {
                boolean present = words.tag(at).matches("VBZ|VBP");
                boolean timed = !Lexicon.WORDS
                        .starts("UNTIMED")
                        .contains(words.get(at).token().lemma());
                return present && timed ? Optional.of(Choice.FUTURE) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The nearest verb on one side that tells a tense; a request looks ahead. */
    private Optional<Choice> verb(int from, int step) {
        boolean bare = false;
        for (int at = from; at >= 0 && at < words.size() && !isBoundary(at); at += step) {
            boolean infinitive = isInfinitive(at);
            if (infinitive && isIntended(at)) {
                return Optional.of(Choice.FUTURE);
            }
            if (!infinitive && isVerb(at) && !(step < 0 && isBare(at))) {
                return Optional.of(ofGroup(at));
            }
            bare |= step < 0 && isBare(at);
        }
        return bare ? Optional.of(Choice.FUTURE) : Optional.empty();
    }

    /** "Tuesday marks the anniversary", "Sunday is the last day": a day of which the present tells is to come. */
    private Optional<Choice> subject(int first, int verb) {
        boolean joined =
                words.tag(first - 1).equals("IN") && words.tag(first - 2).equals("CC");
        if (joined) {
            return verb(verb, 1);
        }
        boolean opens = first == 0 || words.tag(first - 1).matches("CC|,|:|``");
        if (!opens || words.sentence().sentence().kind() != BlockKind.PARAGRAPH || !isVerb(verb)) {
            return Optional.empty();
        }
        return Optional.of(words.tag(verb).equals("VBZ") ? Choice.FUTURE : ofGroup(verb));
    }

    /** "To arrive on Friday and hold talks on Sunday": a verb without tense has that of the one before. */
    private boolean isBare(int at) {
        return words.tag(at).equals("VB")
                && !isInfinitive(at)
                && IntStream.rangeClosed(1, 2)
                        .noneMatch(back -> words.tag(at - back).matches("MD|VB[DPZ]"));
    }

    /** Whether the verb before tells of what was over by then: "by Wednesday the town had fallen". */
    boolean isPastPerfect(int first, int end) {
        return IntStream.range(0, words.size())
                .filter(at -> words.text(at).equals("had"))
                .anyMatch(at -> (at < first || at >= end)
                        && IntStream.rangeClosed(1, 2)
                                .anyMatch(i -> words.tag(at + i).equals("VBN")));
    }

    /** Whether words before tell what "has risen" until the day of writing. */
    boolean isUpToNow(int first) {
        return IntStream.range(0, first)
                .anyMatch(at -> words.text(at).matches("has|have|'ve")
                        && words.tag(at).matches("VB[ZP]")
                        && IntStream.rangeClosed(1, 2)
                                .anyMatch(
                                        i -> at + i < first && words.tag(at + i).equals("VBN")));
    }

    /** Whether a time only belongs to a participle beside the story: "the will, signed on 3 April 1987". */
    boolean isAside(int first) {
        for (int at = first - 1; at >= Math.max(0, first - CUE_REACH - 1) && !isBoundary(at); at--) {
            if (isVerb(at)) {
                int noun = words.text(at - 1).equals(",") ? at - 2 : at - 1;
                return words.tag(at).equals("VBN") && words.tag(noun).startsWith("NN");
            }
        }
        return false;
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

    private boolean isInfinitive(int at) {
        return words.tag(at).equals("VB") && words.tag(at - 1).equals("TO");
    }

    /** Whether an infinitive follows what looks ahead: "agreed to meet", "plans to", "is to". */
    private boolean isIntended(int infinitive) {
        for (int at = infinitive - 2; at >= Math.max(0, infinitive - INTENT_REACH); at--) {
            String lemma = words.get(at).token().lemma();
            boolean is = lemma.matches("be|have")
                    && at == infinitive - 2
                    && words.tag(at).matches("VB[ZPD]");
            if (is || !lemma.equals("have") && Lexicon.WORDS.starts("INTENT").contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The tense of a group of verbs; "a vote to be held in May" is still to come. */
    private Choice ofGroup(int at) {
        int first = at;
        while (first > 0 && isOfGroup(first - 1)) {
            first--;
        }
        if (isInfinitive(first) && words.text(first).equals("be")) {
            return Choice.FUTURE;
        }
        Choice choice = Choice.NEAREST;
        for (int i = first; i < words.size() && isOfGroup(i); i++) {
            if (words.tag(i).equals("MD")) {
                return Choice.FUTURE;
            }
            if (words.tag(i).equals("VBD") || words.tag(i).equals("VBN") && !isPresentPassive(i)) {
                choice = Choice.PAST;
            } else if (words.tag(i).matches("VB[PZ]") && isForeseeing(i)) {
                return Choice.FUTURE;
            }
        }
        return choice;
    }

    /** "When they are sentenced". */
    private boolean isPresentPassive(int participle) {
        return words.tag(participle - 1).matches("VB[ZP]")
                && words.get(participle - 1).token().lemma().equals("be");
    }

    private boolean isForeseeing(int at) {
        return Lexicon.WORDS.starts("FORESEE").contains(words.get(at).token().lemma());
    }

    private boolean isOfGroup(int at) {
        String tag = words.tag(at);
        return tag.equals("MD") || tag.startsWith("VB") || tag.equals("RB");
    }
}
