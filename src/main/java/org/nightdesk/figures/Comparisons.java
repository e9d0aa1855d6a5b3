package org.nightdesk.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Bare numbers that stand against the one before them and so count the same: "from 14 years to nine", "412, down from
 * 430", "52 votes to 48". Behind a change ("up 6% from 38,960") it is the level before the change that counts.
 */
final class Comparisons {

    private static final Set<String> COMPARING =
            Set.of("down from", "up from", "compared with", "compared to", "just from", "against the", "instead of");
    private static final Set<String> SKIPPED = Set.of("DT", "RB", "JJ", "JJR", "VBN", "PRP$");
    private static final int REACH = 6;
    private static final int MOST_SKIPPED = 4;

    private final Verbs verbs = new Verbs();

    Optional<Counted> read(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean bare = !phrase.isVague() && phrase.first() > 0 && Levels.ends(sentence, phrase.end());
        if (!bare || before.isEmpty() || before.getLast().phrase().sentence() != phrase.sentence()) {
            return Optional.empty();
        }
        Counted last = before.getLast();
        int lead = lead(sentence, phrase.first() - 1);
        int gap = lead - last.last();
        if (gap <= 0 || gap > REACH) {
            return Optional.empty();
        }
        return stands(sentence, last, lead) ? level(sentence, phrase, before, lead) : Optional.empty();
    }

    /** "From a downwardly revised 157,000": the word that leads to the number, across what describes it. */
    private static int lead(TaggedSentence sentence, int from) {
        int at = from;
        while (at > 1
                && from - at < MOST_SKIPPED
                && SKIPPED.contains(sentence.token(at).tag())
                && !isComparing(sentence, at)) {
            at--;
        }
        return isLead(sentence, at) || isComparing(sentence, at) ? at : from;
    }

    private static boolean isLead(TaggedSentence sentence, int at) {
        return Set.of("to", "from", "than", "against", "versus", "vs", "vs.")
                .contains(sentence.token(at).text());
    }

    private static boolean isComparing(TaggedSentence sentence, int lead) {
        return lead > 0
                && COMPARING.contains(sentence.token(lead - 1).text() + " "
                        + sentence.token(lead).text());
    }

    private static boolean stands(TaggedSentence sentence, Counted last, int lead) {
        boolean verb = sentence.tokens().subList(last.last() + 1, lead).stream().anyMatch(Token::isVerb);
        boolean to = sentence.token(lead).is("to");
        boolean measured = last.phrase()
                .unit()
                .filter(u -> u.kind() != Units.Kind.QUALITY && u.kind() != Units.Kind.TALLY)
                .isPresent();
        boolean against = !to
                && !sentence.token(lead).is("from")
                && !sentence.token(lead).is("than")
                && isLead(sentence, lead)
                && last.isCount();
        boolean beside = against || to && lead == last.last() + 1 && last.how() == How.NOUN;
        boolean from = sentence.token(lead).is("from");
        return isComparing(sentence, lead) && lead - last.last() > 1
                || !verb && (measured && (to || from) || from && last.how() == How.LEVEL || beside);
    }

    private Optional<Counted> level(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before, int lead) {
        Counted last = before.getLast();
        if (!isChange(sentence, last)) {
            return Optional.of(same(phrase, last));
        }
        boolean told = !sentence.token(lead).is("to")
                && before.size() > 1
                && before.get(before.size() - 2).phrase().sentence() == phrase.sentence();
        return told ? Optional.of(same(phrase, before.get(before.size() - 2))) : Optional.empty();
    }

    /** "Rose 1.3 per cent", "up 6%", "12 points lower": how far it went, not where it stands. */
    private boolean isChange(TaggedSentence sentence, Counted last) {
        boolean points = last.noun().endsWith("points");
        if (last.isCount() && !points) {
            return false;
        }
        int at = last.first() - 1;
        boolean moved = at >= 0
                && (isOr(sentence, at)
                        || verbs.is("move", sentence.token(at))
                        || Set.of("up", "down", "by")
                                .contains(sentence.token(at).text()));
        int next = last.last() + 1;
        return moved
                || next < sentence.size()
                        && Set.of("lower", "higher", "up", "down", "more", "less")
                                .contains(sentence.token(next).text());
    }

    /** "Sank 812 points, or 2.1 percent": the change once more. */
    private static boolean isOr(TaggedSentence sentence, int at) {
        return at > 0 && sentence.token(at).is("or") && sentence.token(at - 1).is(",");
    }

    private static Counted same(NumberPhrase phrase, Counted other) {
        return new Counted(
                phrase.withUnit(other.phrase().unit()),
                other.unit(),
                other.group(),
                phrase.first(),
                phrase.last(),
                phrase.number().last(),
                other.noun(),
                How.LEVEL);
    }
}
