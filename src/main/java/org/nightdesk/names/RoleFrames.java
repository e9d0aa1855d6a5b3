package org.nightdesk.names;

import java.util.List;
import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;

/**
 * Reads what verbs say of someone's role: that it is taken up, held or given up ({@code role-verbs.tsv}), and of the time
 * of a role that is told beside the name ({@code role-spells.tsv}).
 */
final class RoleFrames {

    private static final List<Frame> VERBS = frames("role-verbs.tsv", "link");
    private static final List<Frame> SPELLS = frames("role-spells.tsv", "object");
    private static final int FAR = 6;

    private final Appositions appositions;

    RoleFrames(Appositions appositions) {
        this.appositions = appositions;
    }

    /**
     * A verb of a table.
     *
     * @param words what follows it
     * @param tenure what it says; empty where its tense says it
     */
    private record Frame(String verb, boolean passive, List<String> words, Optional<Tenure> tenure) {

        /** The token behind the verb and the words of the frame; -1 where they do not stand there. */
        int end(Labels labels, VerbGroup group) {
            TaggedSentence in = labels.in;
            if (passive != group.isPassive() || !in.token(group.verb()).lemma().equals(verb)) {
                return -1;
            }
            int i = group.verb() + 1;
            for (String word : words) {
                i = word.equals("*") ? endOfObject(labels, i) : next(labels, i, word);
                if (i < 0) {
                    return -1;
                }
            }
            return i;
        }

        /** Behind the word, with a time before it or not: "sworn in (on Monday) as". */
        private static int next(Labels labels, int from, String word) {
            int i = from;
            while (i < labels.in.size() && !labels.in.token(i).is(word) && isTime(labels, i)) {
                i++;
            }
            return i < labels.in.size() && labels.in.token(i).is(word) ? i + 1 : -1;
        }

        private static int endOfObject(Labels labels, int from) {
            int i = from;
            while (i < labels.in.size()
                    && i < from + FAR
                    && (RoleWords.isModifier(labels, i)
                            || labels.in.token(i).tag().matches("DT|PRP\\$|POS"))) {
                i++;
            }
            return i;
        }

        Tenure tenure(VerbGroup group) {
            return group.tense() == Tenure.FUTURE && tenure.orElse(Tenure.BEGUN) != Tenure.ENDED
                    ? Tenure.FUTURE
                    : tenure.orElse(group.tense());
        }

        /** Whether it tells of a change that has not come: "will resign as mayor". */
        boolean isEndToCome(VerbGroup group) {
            return group.tense() == Tenure.FUTURE && tenure.equals(Optional.of(Tenure.ENDED));
        }
    }

    private static List<Frame> frames(String file, String words) {
        return Tables.rows(file).stream()
                .map(row -> new Frame(
                        row.at("verb"),
                        row.at("voice").equals("passive"),
                        row.at(words).equals("-")
                                ? List.of()
                                : List.of(row.at(words).split(" ")),
                        row.at("tenure").equals("tense")
                                ? Optional.empty()
                                : Optional.of(Tenure.valueOf(row.at("tenure")))))
                .toList();
    }

    /** Ada Holm "was named finance minister"; Ada Holm, who "served as mayor"; Ada Holm, "elected mayor" in May. */
    Optional<RolePhrase> told(Labels labels, int first, int last) {
        int start = afterRelative(labels, last);
        boolean main = start == last + 1;
        return VerbGroup.at(labels, start, main || isRelative(labels, start))
                .flatMap(group -> told(labels, group, main ? timeBefore(labels, first) : start));
    }

    /** Ada Holm, a former judge, "was named finance minister". */
    Optional<RolePhrase> toldBehind(Labels labels, RolePhrase apposition) {
        int comma = RoleWords.endOfTimes(labels, apposition.last()) + 1;
        boolean closed = comma + 1 < labels.in.size() && labels.in.token(comma).is(",");
        return closed
                ? VerbGroup.at(labels, comma + 1, true).flatMap(group -> told(labels, group, comma + 1))
                : Optional.empty();
    }

    private Optional<RolePhrase> told(Labels labels, VerbGroup group, int from) {
        return VERBS.stream()
                .filter(frame -> !frame.isEndToCome(group))
                .flatMap(frame ->
                        phrase(labels, frame, group)
                                .map(role -> role.told(frame.tenure(group), from, role.last()))
                                .stream())
                .findFirst();
    }

    private Optional<RolePhrase> phrase(Labels labels, Frame frame, VerbGroup group) {
        int end = frame.end(labels, group);
        return end < 0 || end >= labels.in.size()
                ? Optional.empty()
                : appositions.told(labels, end, frame.verb.equals("be"));
    }

    /** Where a clause behind the name starts: behind a comma, an age and "who". */
    private static int afterRelative(Labels labels, int last) {
        TaggedSentence in = labels.in;
        int i = last + 1;
        if (i + 2 < in.size() && in.token(i).is(",") && in.token(i + 1).isNumber()) {
            i += 2;
        }
        i = i < in.size() && in.token(i).is(",") ? i + 1 : i;
        return i < in.size() && in.token(i).is("who") ? i + 1 : i;
    }

    private static boolean isRelative(Labels labels, int start) {
        return labels.in.token(start - 1).is("who");
    }

    /** Where a time that opens the sentence starts, "On Monday, Ada Holm was named …", else where the name does. */
    private static int timeBefore(Labels labels, int first) {
        int i = first - 1;
        i = i >= 0 && labels.in.token(i).is(",") ? i - 1 : i;
        if (i < 0 || labels.at(i) != Entity.DATE) {
            return first;
        }
        while (i > 0 && isTime(labels, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean isTime(Labels labels, int i) {
        boolean link = labels.in.token(i).tag().equals("IN") && labels.at(i + 1) == Entity.DATE;
        return link || labels.at(i) == Entity.DATE || labels.at(i) == Entity.TIME;
    }

    /**
     * The role with the time that a clause behind it tells: finance minister Ada Holm, "who took office in 2021". What
     * the main clause tells need not be of that role, but for its end: finance minister Ada Holm "resigned on Monday".
     */
    RolePhrase timed(Labels labels, RolePhrase role, int last) {
        int end = Math.max(last, role.last());
        int start = afterRelative(labels, end);
        boolean main = start == end + 1;
        return VerbGroup.at(labels, start, main || isRelative(labels, start))
                .flatMap(group -> SPELLS.stream()
                        .filter(spell -> !main || spell.tenure().equals(Optional.of(Tenure.ENDED)))
                        .filter(spell -> !spell.isEndToCome(group) && spell.end(labels, group) >= 0)
                        .max(java.util.Comparator.comparingInt(
                                spell -> spell.words().size()))
                        .filter(spell -> isTimeNext(labels, spell.end(labels, group)))
                        .map(spell -> role.told(spell.tenure(group), start, spell.end(labels, group) - 1)))
                .orElse(role);
    }

    /** Whether a time follows, with or without a link: only then does the clause tell when. */
    private static boolean isTimeNext(Labels labels, int end) {
        int i = end;
        while (i < labels.in.size()
                && i < end + 2
                && (labels.in.token(i).tag().matches("IN|TO|JJ|RB")
                        || labels.in.token(i).is("until"))) {
            i++;
        }
        return i < labels.in.size()
                && (labels.at(i) == Entity.DATE || labels.in.token(i).text().matches("[12]\\d{3}"));
    }
}
