package org.nightdesk.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.language.WordClasses;

/** The places named in the clauses of one sentence. */
final class Places {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "on",
            "across",
            "around",
            "over",
            "off",
            "into",
            "to",
            "through",
            "throughout",
            "within",
            "towards",
            "toward");

    private final TaggedSentence sentence;
    private final Arguments arguments;
    private final Participants participants;
    private final WordClasses kinds;

    Places(TaggedSentence sentence, Participants participants, WordClasses kinds) {
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
        this.participants = participants;
        this.kinds = kinds;
    }

    /** The place named in a clause; empty where none is. A country that is visited is a place, one that is thanked is not. */
    String of(Clause clause) {
        Optional<Integer> oblique = arguments.after(clause.trigger(), WHERE).stream()
                .filter(this::isPlace)
                .findFirst();
        Optional<Integer> object = arguments.objects(clause.trigger()).stream()
                .filter(this::isPlace)
                .filter(o ->
                        clause.what().isVisit() || participants.at(sentence, o).isEmpty())
                .findFirst();
        Optional<Integer> ofObject = arguments.objects(clause.trigger()).stream()
                .flatMap(o -> arguments.after(o, WHERE).stream())
                .filter(o -> !arguments.preposition(o).startsWith("to"))
                .filter(this::isPlace)
                .findFirst();
        return oblique.or(() -> object).or(() -> ofObject).map(this::name).orElse("");
    }

    private boolean isPlace(int token) {
        return sentence.token(token).entity() == Entity.LOCATION || isNamedSite(token);
    }

    /** "Harbour Square": a name whose last word is a kind of place or building, and that of no actor: the Red Cross. */
    private boolean isNamedSite(int token) {
        Token head = sentence.token(token);
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean site = kinds.isMainly(lemma, NounKind.ARTIFACT) || kinds.isA(lemma, NounKind.LOCATION);
        boolean named = head.isName() && token > 0 && sentence.token(token - 1).isName();
        return named && site && participants.at(sentence, token).isEmpty();
    }

    private boolean isNamePart(int token) {
        return sentence.token(token).isName() || sentence.token(token).text().equals("-");
    }

    private String name(int token) {
        int first = token;
        int last = token;
        while (first > 0 && (isPlace(first - 1) || isNamedSite(token) && isNamePart(first - 1))) {
            first--;
        }
        while (last + 1 < sentence.size() && isPlace(last + 1)) {
            last++;
        }
        return sentence.words(first, last);
    }
}
