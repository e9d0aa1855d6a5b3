package org.nightdesk.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.Span;

/** Reads people without a common name who do or suffer something: "Chilean miners", "residents", "the crew". */
final class Groups {

    private static final int FAR = 8;
    private static final Set<String> LINKS =
            Set.of("by", "of", "to", "against", "for", "from", "among", "on", "with", "between");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Map<String, String> sameNoun = sameNouns();
    private final Map<String, Draft> byWords = new HashMap<>();
    private final Map<String, List<Draft>> byNoun = new HashMap<>();
    private Span lastHead = new Span(0, 0);

    Groups(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    private static Map<String, String> sameNouns() {
        Map<String, String> same = new HashMap<>();
        for (String line : Tables.lines("same-people.txt")) {
            String[] nouns = line.split(" ");
            for (String noun : nouns) {
                same.put(noun, nouns[0]);
            }
        }
        return same;
    }

    void read(List<Labels> sentences, Coverage coverage) {
        for (Labels labels : sentences) {
            for (int head = 0; head < labels.in.size(); head++) {
                if (!coverage.isTaken(labels.in, head)) {
                    read(labels, head);
                }
            }
        }
    }

    private void read(Labels labels, int head) {
        Token token = labels.in.token(head);
        Optional<NounPhrase> people = people(labels, head);
        if (people.isPresent()) {
            add(people.get(), token.text());
        } else if (lexicon.isPeople(token)) {
            NounPhrase phrase = NounPhrase.endingWith(labels.in, head, head, labels);
            if (!phrase.isOnlyModifier()
                    && !isOwner(phrase)
                    && !isEmpty(phrase)
                    && (acts(phrase) || isActedOn(phrase))) {
                add(phrase, token.lemma());
                lastHead = phrase.span();
            }
        }
    }

    /** "join forces" names nobody. */
    private static boolean isEmpty(NounPhrase phrase) {
        return phrase.isBare() && phrase.in().token(phrase.head()).is("forces");
    }

    /** A people, or others known by a name in the plural: "Chileans", "the North Koreans", "the Zapatistas". */
    private Optional<NounPhrase> people(Labels labels, int head) {
        TaggedSentence in = labels.in;
        if (!in.token(head).text().endsWith("s")
                || !in.token(head).isNoun()
                || !Letters.isCapitalised(in.token(head).text())) {
            return Optional.empty();
        }
        for (int first = Math.max(0, head - 2); first <= head; first++) {
            if (lexicon.countries.ofPeople(in.words(first, head)).isPresent()) {
                return Optional.of(new NounPhrase(
                        in, first, first, head, first > 0 && in.token(first - 1).is("the")));
            }
        }
        NounPhrase phrase = new NounPhrase(
                in, head, head, head, head > 0 && in.token(head - 1).is("the"));
        boolean open = labels.at(head) == Entity.NONE || labels.at(head) == Entity.MISC;
        boolean named = open && phrase.isDefinite() && in.token(head).isName();
        return named && !phrase.isOnlyModifier() && acts(phrase) ? Optional.of(phrase) : Optional.empty();
    }

    private static boolean isOwner(NounPhrase phrase) {
        return phrase.head() + 1 < phrase.in().size()
                && phrase.in().token(phrase.head() + 1).tag().equals("POS");
    }

    /** Whether a verb follows, straight or after what says which people: "residents of the old town fled". */
    private static boolean acts(NounPhrase phrase) {
        TaggedSentence in = phrase.in();
        for (int i = phrase.head() + 1; i < in.size() && i <= phrase.head() + FAR; i++) {
            Token token = in.token(i);
            if (token.isVerb() || token.tag().equals("MD") || token.tag().equals("WP")) {
                return true;
            }
            if (!token.tag().matches("RB|IN|DT|JJ|NN.*|CC|CD")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb or a preposition that leads to whoever bears it goes before. */
    private boolean isActedOn(NounPhrase phrase) {
        int before = phrase.first() - 1;
        TaggedSentence in = phrase.in();
        while (before >= 0 && in.token(before).tag().matches("DT|CD|PRP\\$|JJR?|RB|PDT")) {
            before--;
        }
        boolean coordinated = before > 0
                && in.token(before).tag().equals("CC")
                && lastHead.contains(in.token(before - 1).span());
        return before >= 0
                && (coordinated
                        || in.token(before).isVerb()
                        || LINKS.contains(in.token(before).text().toLowerCase(Locale.ROOT)));
    }

    private void add(NounPhrase phrase, String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        String head = sameNoun.getOrDefault(lower, lower);
        Set<String> words = modifiers(phrase);
        String key = String.join(" ", words) + "|" + head;
        List<Draft> same = byNoun.computeIfAbsent(head, n -> new ArrayList<>());
        Draft draft = byWords.get(key);
        if (draft == null && words.isEmpty() && phrase.isDefinite() && same.size() == 1) {
            draft = same.getFirst();
        }
        if (draft == null) {
            draft = Cast.open(cast.groups(), ActorType.GROUP, phrase.words());
            same.add(draft);
        }
        byWords.put(key, draft);
        draft.add(mention(phrase));
    }

    /** What tells which people: without adverbs, and the country by its name in any form. */
    private Set<String> modifiers(NounPhrase phrase) {
        Set<String> words = new TreeSet<>();
        Optional<Country> country = phrase.country(lexicon.countries);
        country.ifPresent(c -> words.add(c.name()));
        for (int i = phrase.first(); i < phrase.noun(); i++) {
            Token token = phrase.in().token(i);
            boolean ofCountry = country.isPresent() && Letters.isCapitalised(token.text());
            if (!ofCountry && !token.tag().matches("RB.*|POS|HYPH")) {
                words.addAll(Letters.parts(token.text()));
            }
        }
        return words;
    }

    /** With a possessive before it: "his soldiers". */
    private static Mention mention(NounPhrase phrase) {
        TaggedSentence in = phrase.in();
        boolean owned = phrase.first() > 0 && in.token(phrase.first() - 1).tag().equals("PRP$");
        int first = owned ? phrase.first() - 1 : phrase.first();
        return new Mention(
                in.index(),
                phrase.head(),
                in.span(first, phrase.head()),
                in.words(first, phrase.head()),
                Mention.Form.DESCRIPTION);
    }
}
