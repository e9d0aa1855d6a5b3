package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.Span;

/**
 * Reads people without a common name: "Chilean miners", "residents", "the crew". They are actors where they do, suffer
 * or say something as a body, or where the text comes back to them; those only seen, thanked or spoken to are not.
 */
final class Groups {

    private static final Set<String> PARTS = Set.of("one", "some", "many", "most", "several", "two", "three", "few");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Deeds deeds = new Deeds();
    private final Map<String, String> sameNoun = sameNouns();
    private final Map<String, List<People>> byNoun = new LinkedHashMap<>();
    private Span lastHead = new Span(0, 0);

    Groups(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** A mention with what it does. */
    private record Place(NounPhrase phrase, GroupWords words, Deeds.Deed deed) {}

    /** Mentions of the same people. */
    private record People(GroupWords words, List<Place> places) {

        boolean does(Deeds.Deed deed) {
            return places.stream().anyMatch(p -> p.deed() == deed);
        }

        /** "its fighters". */
        boolean isOwned() {
            return places.stream().anyMatch(p -> p.deed() == Deeds.Deed.EVENT && isOfSomeone(p.phrase()));
        }
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
        List<Place> places = new ArrayList<>();
        for (Labels labels : sentences) {
            for (int head = 0; head < labels.in.size(); head++) {
                if (!coverage.isTaken(labels.in, head)) {
                    place(labels, head).ifPresent(places::add);
                }
            }
        }
        places.stream().filter(p -> !p.words().isBare()).forEach(this::join);
        places.stream().filter(p -> p.words().isBare()).forEach(this::join);
        byNoun.values().forEach(same -> same.stream().filter(this::isActor).forEach(this::open));
    }

    private Optional<Place> place(Labels labels, int head) {
        Token token = labels.in.token(head);
        Optional<NounPhrase> named = named(labels, head);
        if (named.isPresent()) {
            GroupWords words = new GroupWords("", Letters.fold(named.get().words()), Set.of());
            return Optional.of(new Place(named.get(), words, Deeds.Deed.EVENT));
        }
        if (!lexicon.isPeople(token)) {
            return Optional.empty();
        }
        NounPhrase phrase = NounPhrase.endingWith(labels.in, head, head, labels);
        if (phrase.isOnlyModifier() || isOwner(phrase) || isPartOf(phrase) || isOfSpeaker(phrase)) {
            return Optional.empty();
        }
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        GroupWords words = GroupWords.of(phrase, sameNoun.getOrDefault(noun, noun), lexicon);
        return Optional.of(new Place(phrase, words, deed(phrase)));
    }

    /** What the phrase does; the second of a pair does what the first does. */
    private Deeds.Deed deed(NounPhrase phrase) {
        TaggedSentence in = phrase.in();
        int before = phrase.first() - 1;
        while (before >= 0 && in.token(before).tag().matches("DT|CD|PRP\\$")) {
            before--;
        }
        Deeds.Deed deed = deeds.of(phrase);
        boolean paired = before > 0
                && in.token(before).tag().equals("CC")
                && lastHead.contains(in.token(before - 1).span());
        if (deed == Deeds.Deed.EVENT || paired) {
            lastHead = phrase.span();
            return Deeds.Deed.EVENT;
        }
        return deed;
    }

    /** A people, or others known by a name in the plural: "Chileans", "the North Koreans", "the Zapatistas". */
    private Optional<NounPhrase> named(Labels labels, int head) {
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
        boolean acts = named && !phrase.isOnlyModifier() && deeds.of(phrase) != Deeds.Deed.NONE;
        return acts ? Optional.of(phrase) : Optional.empty();
    }

    private static boolean isOwner(NounPhrase phrase) {
        return phrase.head() + 1 < phrase.in().size()
                && phrase.in().token(phrase.head() + 1).tag().equals("POS");
    }

    /** "our soldiers" are those of whoever speaks. */
    private static boolean isOfSpeaker(NounPhrase phrase) {
        return isOfSomeone(phrase)
                && phrase.in().token(phrase.first() - 1).text().matches("(?i)my|our|your");
    }

    /** "one of its authors", "200 of its members" are some of them, not all. */
    private static boolean isPartOf(NounPhrase phrase) {
        TaggedSentence in = phrase.in();
        int of = phrase.first() - 1;
        while (of > 0 && in.token(of).tag().matches("DT|PRP\\$|POS|CD|NNP")) {
            of--;
        }
        return of > 0
                && in.token(of).is("of")
                && (in.token(of - 1).isNumber()
                        || PARTS.contains(in.token(of - 1).text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOfSomeone(NounPhrase phrase) {
        return phrase.first() > 0 && phrase.in().token(phrase.first() - 1).tag().equals("PRP$");
    }

    /** To those called alike; without words that say which, to the only people of that noun. */
    private void join(Place place) {
        List<People> same = byNoun.computeIfAbsent(place.words().noun(), n -> new ArrayList<>());
        Optional<People> fitting =
                same.stream().filter(p -> p.words().equals(place.words())).findFirst();
        if (fitting.isEmpty() && place.words().isBare() && same.size() == 1) {
            fitting = Optional.of(same.getFirst());
        }
        if (fitting.isEmpty()) {
            fitting = Optional.of(new People(place.words(), new ArrayList<>()));
            same.add(fitting.get());
        }
        fitting.get().places().add(place);
    }

    private boolean isActor(People people) {
        boolean event = people.does(Deeds.Deed.EVENT);
        if (lexicon.isVaguePeople(people.words().noun())) {
            return event && (!people.words().isBare() || people.isOwned());
        }
        boolean resumed = people.places().size() > 1 && people.does(Deeds.Deed.STATE);
        return event || people.does(Deeds.Deed.SPEECH) || resumed;
    }

    private void open(People people) {
        List<Mention> mentions = people.places().stream()
                .map(p -> mention(p.phrase()))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        Draft draft = Cast.open(cast.groups(), ActorType.GROUP, canonical(people));
        mentions.forEach(draft::add);
    }

    /** The first of the mentions that say which people. */
    private static String canonical(People people) {
        return people.places().stream()
                .filter(p -> p.words().equals(people.words()))
                .map(Place::phrase)
                .min(Comparator.comparing(NounPhrase::span))
                .orElseThrow()
                .words();
    }

    /** With a possessive before it: "his soldiers". */
    private static Mention mention(NounPhrase phrase) {
        TaggedSentence in = phrase.in();
        int first = isOfSomeone(phrase) ? phrase.first() - 1 : phrase.first();
        return new Mention(
                in.index(),
                phrase.head(),
                in.span(first, phrase.head()),
                in.words(first, phrase.head()),
                Mention.Form.DESCRIPTION);
    }
}
