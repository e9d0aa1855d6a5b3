package org.nightdesk.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** When a figure was so: by the words of time nearest to it in its clause, else its sentence, else its document. */
final class FigureTimes {

    private static final int OTHER_CLAUSE = 1000;

    private FigureTimes() {}

    /** The words of time that say when. */
    static Optional<DatedExpression> of(TaggedSentence sentence, Counted counted, DateSpans dates) {
        List<DatedExpression> when = dates.in(sentence.index()).stream()
                .filter(DateSpans::saysWhen)
                .filter(d -> !modifiesNoun(sentence, counted, d))
                .filter(d -> !isBeginning(sentence, d) && !isOfLaterNumber(sentence, counted, d))
                .toList();
        return when.stream().min(Comparator.comparingInt(d -> distance(sentence, counted, d)));
    }

    /** "Captured since January": from when, not as of when. */
    private static boolean isBeginning(TaggedSentence sentence, DatedExpression date) {
        int first = DateSpans.firstToken(sentence, date);
        return first > 0 && sentence.token(first - 1).is("since");
    }

    /** "Rose to 812, from 640 a week ago": the time of the number in its own clause. */
    private static boolean isOfLaterNumber(TaggedSentence sentence, Counted counted, DatedExpression date) {
        int first = DateSpans.firstToken(sentence, date);
        int clause = FigureClauses.startOf(sentence, first);
        boolean ahead = clause > counted.last()
                && sentence.tokens().subList(clause, first).stream().anyMatch(Token::isNumber);
        return ahead || isBeyondSemicolon(sentence, counted, date);
    }

    /** "Has grown to 410; a day earlier it had been 340": the day of 340, wherever it stands in its half. */
    private static boolean isBeyondSemicolon(TaggedSentence sentence, Counted counted, DatedExpression date) {
        int first = DateSpans.firstToken(sentence, date);
        int after = DateSpans.lastToken(sentence, date) + 1;
        return counted.last() < first
                && sentence.tokens().subList(counted.last(), first).stream().anyMatch(t -> t.is(";"))
                && sentence.tokens().subList(after, sentence.size()).stream().anyMatch(Token::isNumber);
    }

    /** "The March 28 earthquake", "Saturday's match": the time of something else. */
    private static boolean modifiesNoun(TaggedSentence sentence, Counted counted, DatedExpression date) {
        int first = DateSpans.firstToken(sentence, date);
        boolean adverbial = first > 0
                && sentence.token(first - 1).tag().equals("IN")
                && !sentence.token(first - 1).is("of");
        int next = DateSpans.lastToken(sentence, date) + 1;
        boolean noun = !adverbial
                && next < sentence.size()
                && (sentence.token(next).isNoun() || sentence.token(next).tag().equals("POS"));
        boolean subject = next + 1 < sentence.size()
                && sentence.token(next).tag().equals("POS")
                && next + 1 < counted.first()
                && isCount(lastNoun(sentence, next + 1));
        return noun && !subject || isOfNoun(sentence, DateSpans.firstToken(sentence, date));
    }

    /** "Thursday's death toll" is a toll. */
    private static String lastNoun(TaggedSentence sentence, int first) {
        int at = first;
        while (at + 1 < sentence.size() && sentence.token(at + 1).isNoun()) {
            at++;
        }
        return sentence.token(at).lemma();
    }

    /** "The flood of May 4", "the class of 2019"; but "the toll of Monday". */
    private static boolean isOfNoun(TaggedSentence sentence, int first) {
        return first > 1
                && sentence.token(first - 1).is("of")
                && sentence.token(first - 2).isNoun()
                && !isCount(sentence.token(first - 2).lemma());
    }

    private static boolean isCount(String lemma) {
        return List.of("count", "toll", "tally", "total", "figure", "number", "estimate")
                .contains(lemma);
    }

    private static int distance(TaggedSentence sentence, Counted counted, DatedExpression date) {
        int first = DateSpans.firstToken(sentence, date);
        int start = FigureClauses.startOf(sentence, counted.first());
        int end = FigureClauses.endOf(sentence, counted.last() + 1);
        int far = start <= first && first < end ? 0 : OTHER_CLAUSE;
        return far + Math.abs(first - counted.head());
    }

    /** The date of the document in place of words of time; empty where it is not known. */
    static Optional<ResolvedTime> ofDocument(DocumentDate date) {
        if (date.best().isPresent()) {
            String day = date.best().get().toString();
            return Optional.of(new ResolvedTime(day, date.interval(), Precision.DAY, "the date of the document"));
        }
        return date.interval().isClosed()
                ? Optional.of(new ResolvedTime(
                        date.interval().low().orElseThrow() + "/"
                                + date.interval().high().orElseThrow(),
                        date.interval(),
                        Precision.RANGE,
                        "the dates the document may have"))
                : Optional.empty();
    }
}
