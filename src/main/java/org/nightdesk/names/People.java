package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Joins the names of persons within a document. Full names make the persons; a surname alone goes to the one person it
 * can mean at that place, and to nobody where it can mean two.
 */
final class People {

    /** How much oftener than another one must be named to keep a short name that has been used for him or her… */
    private static final int CLEARLY = 2;

    /** … and to get it in the first place. */
    private static final int BY_FAR = 3;

    private final Lexicon lexicon;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Draft, List<PersonName>> names = new HashMap<>();
    private final Map<PersonName, Draft> owners = new HashMap<>();

    People(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One person a draft. Names in headlines only join what the text names, but for full names. */
    List<Draft> join(List<Found.Person> found) {
        found.stream()
                .filter(p -> name(p).isFull())
                .sorted(Comparator.comparingInt((Found.Person p) ->
                                Headlines.isHeadline(p.span().in()) ? 1 : 0)
                        .thenComparing(p -> -name(p).parts().size())
                        .thenComparing(p -> p.span().span()))
                .forEach(this::joinFull);
        found.stream()
                .filter(p -> !name(p).isFull())
                .sorted(Comparator.comparingInt((Found.Person p) ->
                                Headlines.isHeadline(p.span().in()) ? 1 : 0)
                        .thenComparing(p -> p.span().span()))
                .forEach(this::joinShort);
        return drafts;
    }

    private static PersonName name(Found.Person person) {
        return PersonName.of(person.span().words());
    }

    private void joinFull(Found.Person person) {
        PersonName name = name(person);
        List<Draft> same = drafts.stream()
                .filter(d -> names(d).stream().anyMatch(n -> n.isSame(name)))
                .toList();
        Draft draft = same.size() == 1 ? same.getFirst() : exact(same, name).orElseGet(() -> open(person));
        add(draft, person, name);
    }

    private Optional<Draft> exact(List<Draft> drafts, PersonName name) {
        return drafts.stream().filter(d -> names(d).contains(name)).findFirst();
    }

    private List<PersonName> names(Draft draft) {
        return names.getOrDefault(draft, List.of());
    }

    private Draft open(Found.Person person) {
        Draft draft = new Draft(ActorType.PERSON, person.span().words());
        name(person).given().map(lexicon::likelyGender).ifPresent(draft::suppose);
        drafts.add(draft);
        return draft;
    }

    private void add(Draft draft, Found.Person person, PersonName name) {
        List<PersonName> known = names.computeIfAbsent(draft, d -> new ArrayList<>());
        if (!known.contains(name)) {
            known.add(name);
        }
        draft.add(person.span().mention(Mention.Form.NAME));
        for (RolePhrase role : person.roles()) {
            draft.addRole(role);
            draft.learn(lexicon.gender(role.in().token(role.head())));
            if (role.isApart()) {
                draft.add(new Mention(
                        role.in().index(),
                        role.head(),
                        role.in().span(role.first(), role.last()),
                        role.words(),
                        Mention.Form.DESCRIPTION));
            }
        }
        draft.learn(genderOfTitle(person));
    }

    private Gender genderOfTitle(Found.Person person) {
        int before = person.span().first() - 1;
        return before < 0 ? Gender.UNKNOWN : lexicon.gender(person.span().in().token(before));
    }

    private void joinShort(Found.Person person) {
        PersonName name = name(person);
        List<Draft> strong = ofGender(
                person, candidates(person, d -> names(d).stream().anyMatch(n -> n.isFull() && n.hasSurname(name))));
        if (strong.isEmpty()) {
            joinByOtherWord(person, name);
        } else {
            choose(person, name, strong).ifPresent(draft -> {
                owners.put(name, draft);
                add(draft, person, name);
            });
        }
    }

    /** "Mr Holm" is the one known to be a man rather than the one of whom the text tells nothing. */
    private List<Draft> ofGender(Found.Person person, List<Draft> candidates) {
        Gender gender = genderOfTitle(person);
        List<Draft> known = candidates.stream()
                .filter(d -> gender != Gender.UNKNOWN && d.gender() == gender)
                .toList();
        return known.size() == 1 ? known : candidates;
    }

    private List<Draft> candidates(Found.Person person, Predicate<Draft> test) {
        Gender gender = genderOfTitle(person);
        return drafts.stream().filter(test).filter(d -> d.gender().fits(gender)).toList();
    }

    /** By a given name, or as somebody known by one name only. */
    private void joinByOtherWord(Found.Person person, PersonName name) {
        List<Draft> same = drafts.stream().filter(d -> names(d).contains(name)).toList();
        List<Draft> weak = same.isEmpty()
                ? candidates(person, d -> names(d).stream().anyMatch(n -> n.isFull() && n.hasPart(name)))
                : same;
        if (weak.size() == 1) {
            add(weak.getFirst(), person, name);
        } else if (weak.isEmpty() && !Headlines.isHeadline(person.span().in())) {
            add(open(person), person, name);
        }
    }

    /** The one whom a shared surname means here. */
    private Optional<Draft> choose(Found.Person person, PersonName name, List<Draft> candidates) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst());
        }
        Mention here = person.span().mention(Mention.Form.NAME);
        List<Draft> introduced =
                candidates.stream().filter(d -> d.isNamedBefore(here)).toList();
        if (introduced.size() == 1) {
            return Optional.of(introduced.getFirst());
        }
        List<Draft> open = introduced.isEmpty() ? candidates : introduced;
        Draft owner = owners.get(name);
        return open.stream()
                .filter(d -> owner == null || owner == d)
                .filter(d -> isMain(d, open, owner == null ? BY_FAR : CLEARLY))
                .findFirst();
    }

    /** Whether one is named so much more often than the others of that surname that it must be the one meant. */
    private static boolean isMain(Draft draft, List<Draft> others, int times) {
        return others.stream()
                .filter(other -> other != draft)
                .allMatch(other -> timesNamed(draft) >= times * timesNamed(other));
    }

    private static long timesNamed(Draft draft) {
        return draft.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .count();
    }
}
