package org.nightdesk.figures;

import java.util.Optional;
import java.util.stream.IntStream;

/** Words that count without a number: "several", "a few hundred", "thousands", "hundreds of thousands". */
final class VagueNumbers {

    private static final int FATE_NEAR = 4;

    private final NumberText text;
    private final CountedNumbers counted;

    VagueNumbers(NumberText text) {
        this.text = text;
        this.counted = new CountedNumbers(text);
    }

    Optional<NumberWords> at(int at) {
        return vague(at).or(() -> many(at));
    }

    /** "Several hundred", "a few", "a handful of". */
    private Optional<NumberWords> vague(int at) {
        int word = text.is(at, "a") ? at + 1 : at;
        if (!text.isKind(word, "vague")
                || text.is(word, "few") && word == at
                || isLoose(word) && !(word > at && text.is(word + 1, "of"))) {
            return Optional.empty();
        }
        NumberWords number = NumberWords.vague(
                at, word, text.entry(word).value(), text.entry(word).high());
        return Optional.of(counted.scaled(number));
    }

    private boolean isLoose(int word) {
        return text.is(word, "handful") || text.is(word, "couple");
    }

    /** "Thousands", "hundreds of thousands", "dozens". */
    private Optional<NumberWords> many(int at) {
        if (!text.isKind(at, "many")) {
            return Optional.empty();
        }
        NumberWords number =
                NumberWords.vague(at, at, text.entry(at).value(), text.entry(at).high());
        if (text.is(at + 1, "of") && text.isKind(at + 2, "many")) {
            return Optional.of(number.times(text.entry(at + 2).value(), at + 2));
        }
        boolean needsOf = text.is(at, "scores") || text.is(at, "tens");
        boolean scores = text.is(at, "scores") && hasFate(at + 1);
        return needsOf && !text.is(at + 1, "of") && !scores ? Optional.empty() : Optional.of(number);
    }

    /** "Scores are feared missing", but "scores were down". */
    private boolean hasFate(int from) {
        return IntStream.range(from, from + FATE_NEAR).anyMatch(i -> text.isKind(i, "fate"));
    }
}
