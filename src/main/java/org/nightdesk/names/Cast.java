package org.nightdesk.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.language.TaggedSentence;

/** All actors of a document while they are put together: first by name, then by what else they are called. */
final class Cast {

    private final List<Draft> people;
    private final List<Draft> bodies;
    private final Map<Country, Draft> states = new LinkedHashMap<>();
    private final List<Draft> groups = new ArrayList<>();

    Cast(Lexicon lexicon, List<TaggedSentence> sentences, NameFinder names) {
        this.people = new ArrayList<>(new People(lexicon).join(names.all(Found.Person.class)));
        this.bodies = new ArrayList<>(new Organisations(lexicon, names.acronyms()).join(names.all(Found.Body.class)));
        names.all(Found.State.class).forEach(s -> state(s.country()).add(form(s)));
        names.all(Found.Capital.class)
                .forEach(c -> state(c.country()).add(c.span().mention(Mention.Form.CAPITAL)));
        names.all(Found.Kindred.class).forEach(this::addKindred);
        Coverage coverage = Coverage.of(names.found());
        Optional<Country> main = MainCountry.of(lexicon.countries, names);
        List<Power> powers = new PowerReader(lexicon, main).read(names.labels(), coverage);
        new Governments(powers, this, main).read(coverage);
        new Descriptions(lexicon, this).read(names.labels(), coverage);
        new BodyDescriptions(lexicon, this).read(names.labels(), coverage);
        new Groups(lexicon, this).read(names.labels(), coverage);
        new Pronouns(lexicon, this).read(names.labels());
        states.values().removeIf(draft -> StatePlaces.isMerePlace(draft, names.all(Found.State.class)));
    }

    private static Mention form(Found.State state) {
        boolean acronym = Letters.isAcronym(state.span().words());
        return state.span().mention(acronym ? Mention.Form.ACRONYM : Mention.Form.NAME);
    }

    private void addKindred(Found.Kindred kindred) {
        String words = kindred.span().words();
        Draft draft = groups.stream()
                .filter(d -> d.canonical().equals(words))
                .findFirst()
                .orElseGet(() -> open(groups, ActorType.GROUP, words));
        draft.add(kindred.span().mention(Mention.Form.NAME));
    }

    static Draft open(List<Draft> among, ActorType type, String canonical) {
        Draft draft = new Draft(type, canonical);
        among.add(draft);
        return draft;
    }

    /** The draft of a state, opened where it is not there yet. */
    Draft state(Country country) {
        return states.computeIfAbsent(country, c -> new Draft(ActorType.COUNTRY, c.name()));
    }

    List<Draft> people() {
        return people;
    }

    List<Draft> bodies() {
        return bodies;
    }

    List<Draft> groups() {
        return groups;
    }

    List<Draft> drafts() {
        return Stream.of(people, bodies, List.copyOf(states.values()), groups)
                .flatMap(List::stream)
                .toList();
    }
}
