package org.nightdesk.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Numbers that say what they are by their own form: with a unit, as a ratio, in a compound, as an age. */
final class Measures {

    private static final Set<String> TAILS =
            Set.of("way", "off", "time", "sided", "on", "fold", "in", "up", "old", "plus");

    private Measures() {}

    static Counted measured(TaggedSentence sentence, NumberPhrase phrase, Units.Unit unit) {
        int last = phrase.last();
        boolean old = last + 1 < sentence.size() && isOld(sentence, last + 1);
        int end = old ? (sentence.token(last + 1).is("-") ? last + 2 : last + 1) : last;
        String name = unit.name().isEmpty() ? String.join(" ", unit.words()) : unit.name();
        boolean degrees =
                unit.words().equals(List.of("degrees")) || unit.words().equals(List.of("degree"));
        return new Counted(
                phrase,
                old ? name + " old" : name,
                "",
                phrase.first(),
                end,
                phrase.number().last(),
                name,
                degrees ? How.NOUN : How.MEASURED);
    }

    private static boolean isOld(TaggedSentence sentence, int at) {
        int word = sentence.token(at).is("-") ? at + 1 : at;
        return word < sentence.size() && sentence.token(word).is("old");
    }

    /** "One in eight adults", "three out of four shops": the value is a share. */
    static Optional<Counted> ratio(TaggedSentence sentence, NumberPhrase phrase) {
        if (phrase.number().form() != Form.RATIO) {
            return Optional.empty();
        }
        String inside = Ratios.noun(sentence, phrase.number());
        int head = inside.isEmpty() ? NounPhrases.nounFrom(sentence, phrase.end()) : -1;
        int last = head < 0 ? phrase.last() : head;
        String noun = head < 0 ? inside : sentence.words(phrase.end(), head);
        String unit = noun.isEmpty() ? "share" : "share of " + noun;
        return Optional.of(new Counted(phrase, unit, "", phrase.first(), last, last, noun, How.RATIO));
    }

    /** "A 12-storey building", "a five-member panel", "a 350,000-strong army". */
    static Optional<Counted> compound(TaggedSentence sentence, NumberPhrase phrase) {
        int at = phrase.end() + 1;
        boolean hyphen = at < sentence.size()
                && sentence.token(phrase.end()).is("-")
                && phrase.number().value().isPresent();
        if (!hyphen || TAILS.contains(sentence.token(at).lemma())) {
            return Optional.empty();
        }
        boolean strong = sentence.token(at).is("strong") && at + 1 < sentence.size();
        int head = strong ? NounPhrases.nounFrom(sentence, at + 1) : at;
        return head >= 0 && sentence.token(head).isNoun()
                ? Optional.of(new Counted(
                        phrase,
                        sentence.words(strong ? at + 1 : at, head),
                        "",
                        phrase.first(),
                        head,
                        head,
                        sentence.words(strong ? at + 1 : at, head),
                        How.COMPOUND))
                : Optional.empty();
    }

    /** "Aged 45", "aged 6, 9 and 11". */
    private static boolean isAged(TaggedSentence sentence, int number) {
        int at = number - 1;
        while (at > 0 && isListed(sentence.token(at))) {
            at--;
        }
        boolean before = at == number - 1 || at >= 0 && sentence.token(at + 1).isNumber();
        return at >= 0 && before && sentence.token(at).is("aged");
    }

    private static boolean isListed(Token token) {
        return token.is(",")
                || token.is("and")
                || token.is("or")
                || token.text().matches("1?\\d?\\d");
    }

    /** "Aged 45", "Ada Holm, 52,", "who is 61". */
    static Optional<Counted> age(TaggedSentence sentence, NumberPhrase phrase) {
        int at = phrase.number().first();
        boolean aged = isAged(sentence, at);
        boolean apposed = at > 1
                && sentence.token(at - 1).is(",")
                && sentence.token(at - 2).entity() == Entity.PERSON
                && at == phrase.number().last()
                && sentence.token(at).text().matches("1?\\d\\d")
                && at + 1 < sentence.size()
                && (sentence.token(at + 1).is(",") || sentence.token(at + 1).is("."));
        boolean told = at > 1
                && sentence.token(at - 1).lemma().equals("be")
                && Set.of("who", "he", "she")
                        .contains(sentence.token(at - 2).text().toLowerCase(Locale.ROOT))
                && sentence.token(at).text().matches("1?\\d\\d")
                && phrase.end() < sentence.size()
                && !Character.isLetter(sentence.token(phrase.end()).text().codePointAt(0));
        return aged || apposed || told
                ? Optional.of(
                        new Counted(phrase, "years old", "", phrase.first(), phrase.last(), at, "years", How.MEASURED))
                : Optional.empty();
    }
}
