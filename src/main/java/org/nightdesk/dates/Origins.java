package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;

/** Finds the times that tell when the event of an anniversary was: by the noun that names the event. */
final class Origins {

    /** How well a time fits an event, best first. */
    private enum Fit {
        SAID_OF_IT,
        SAME_SENTENCE,
        SENTENCE_BEFORE
    }

    private record Candidate(Fit fit, TimeExpression expression) {}

    private final List<TaggedSentence> sentences;
    private final EventNouns nouns;

    Origins(List<TaggedSentence> sentences, WordClasses classes) {
        this.sentences = sentences;
        this.nouns = new EventNouns(sentences, classes);
    }

    /** The expressions, each anniversary with the times that may tell when its event was. */
    List<TimeExpression> link(List<TimeExpression> all) {
        return all.stream()
                .map(e -> e.meaning() instanceof Anniversary a ? linked(e, a, all) : e)
                .toList();
    }

    private TimeExpression linked(TimeExpression expression, Anniversary meaning, List<TimeExpression> all) {
        Optional<String> event = nouns.after(expression);
        String amount = meaning.amount().equals("X") ? amountTold(event, all) : meaning.amount();
        List<Anchor> origins = event.map(noun -> origins(noun, expression, all)).orElse(List.of());
        Anniversary linked = new Anniversary(amount, meaning.unit(), origins);
        return new TimeExpression(
                expression.id(), expression.sentence(), expression.span(), expression.surface(), linked);
    }

    /** "The anniversary" is the one told with its number, if it is of the same event. */
    private String amountTold(Optional<String> event, List<TimeExpression> all) {
        Set<String> amounts = new LinkedHashSet<>();
        for (TimeExpression other : all) {
            if (other.meaning() instanceof Anniversary a && !a.amount().equals("X")) {
                Optional<String> noun = nouns.after(other);
                if (event.isPresent() && noun.isPresent() && nouns.areKin(event.get(), noun.get())) {
                    amounts.add(a.amount());
                }
            }
        }
        return amounts.size() == 1 ? amounts.iterator().next() : "X";
    }

    private List<Anchor> origins(String event, TimeExpression anniversary, List<TimeExpression> all) {
        List<Candidate> candidates = new ArrayList<>();
        for (TimeExpression time : all) {
            if (!(time.meaning() instanceof Anniversary) && Told.isDate(time.meaning())) {
                fit(event, anniversary, time).ifPresent(fit -> candidates.add(new Candidate(fit, time)));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::fit));
        return candidates.stream().map(c -> new Anchor(c.expression().id())).toList();
    }

    private Optional<Fit> fit(String event, TimeExpression anniversary, TimeExpression time) {
        if (time.sentence() == anniversary.sentence()) {
            return nouns.isSaidOf(time, event)
                            && time.span().start() > anniversary.span().end()
                    ? Optional.of(Fit.SAID_OF_IT)
                    : Optional.empty();
        }
        if (nouns.isSaidOf(time, event)) {
            return Optional.of(Fit.SAID_OF_IT);
        }
        if (nouns.isMade(event, time.sentence())) {
            return Optional.of(Fit.SAME_SENTENCE);
        }
        int next = time.sentence() + 1;
        boolean follows = next < sentences.size()
                && sentences.get(next).sentence().paragraph()
                        == sentences.get(time.sentence()).sentence().paragraph();
        return follows && next != anniversary.sentence() && nouns.isMade(event, next)
                ? Optional.of(Fit.SENTENCE_BEFORE)
                : Optional.empty();
    }
}
