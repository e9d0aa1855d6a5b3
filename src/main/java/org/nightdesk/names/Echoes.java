package org.nightdesk.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.language.Entity;
import org.nightdesk.language.Token;

/**
 * What the recognisers find in one sentence of a document helps in the others: a name is mostly one thing in one
 * document, so what most of its sentences take it for is carried to the rest.
 */
final class Echoes {

    /** How much a name counts that its sentence leaves no doubt about, against 3 for others and 1 in a headline. */
    private static final int SURE = 20;

    private static final String PLACING = "in|at|near|outside|around|off|inside|across|through|throughout|via";
    private static final String FEELINGS =
            "confidence|faith|trust|belief|believe|interest|interested|anger|angry|fury|look|aim|share|stake|investment|invest|job|work|employ|executive";

    private static final String TRAVEL =
            "sail|bind|bound|head|travel|fly|flight|ferry|train|road|route|journey|trip|voyage|evacuate|return|sail|march|bus|move|flee";

    private final Lexicon lexicon;
    private final List<Labels> sentences;

    Echoes(Lexicon lexicon, List<Labels> sentences) {
        this.lexicon = lexicon;
        this.sentences = sentences;
    }

    void spread() {
        freeCapitals();
        freePlaces();
        Map<String, Entity> votes = votes();
        List<List<String>> names = votes.keySet().stream()
                .map(name -> List.of(name.split(" ")))
                .sorted(Comparator.comparingInt((List<String> name) -> -name.size())
                        .thenComparing(Object::toString))
                .toList();
        for (Labels labels : sentences) {
            for (List<String> name : names) {
                Entity entity = votes.getOrDefault(String.join(" ", name), Entity.NONE);
                spread(labels, name, entity);
            }
        }
        shareSurnames(votes);
        shareShortNames(votes);
        shareTeams(votes);
    }

    /** "the Larks" where the text also has the Halden Larks. */
    private void shareTeams(Map<String, Entity> votes) {
        Set<String> teams = fullNames(votes, Entity.ORGANIZATION)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(name -> name.endsWith("s") && Letters.isCapitalised(name))
                .collect(Collectors.toSet());
        for (Labels labels : sentences) {
            for (int i = 1; i < labels.in.size(); i++) {
                Token token = labels.in.token(i);
                boolean team = token.isName()
                        && teams.contains(token.text())
                        && labels.in.token(i - 1).is("the");
                if (team && !labels.isName(i + 1) && !isLoose(labels, i + 1)) {
                    labels.set(i, i, Entity.ORGANIZATION);
                }
            }
        }
    }

    /** The own name of a company, standing alone: "Voltra" where the text also has "Voltra Motors Inc". */
    private void shareShortNames(Map<String, Entity> votes) {
        Set<String> people = fullNames(votes, Entity.PERSON)
                .flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toSet());
        share(
                fullNames(votes, Entity.ORGANIZATION)
                        .filter(name -> isCompany(name) || isOwnWord(name))
                        .map(name -> name.substring(0, name.indexOf(' ')))
                        .filter(name -> Letters.isCapitalised(name) && !people.contains(name)),
                Set.of(Entity.NONE, Entity.MISC, Entity.PERSON),
                Entity.ORGANIZATION);
    }

    private static Stream<String> fullNames(Map<String, Entity> votes, Entity entity) {
        return votes.entrySet().stream()
                .filter(e -> e.getValue() == entity && e.getKey().contains(" "))
                .map(Map.Entry::getKey);
    }

    /** Labels each of the words that stands alone and is labelled otherwise, where it is used as a name. */
    private void share(Stream<String> words, Set<Entity> from, Entity to) {
        List<List<String>> names = words.filter(word -> word.length() > 2 && !isPlaceOrPeople(word))
                .distinct()
                .sorted()
                .map(List::of)
                .toList();
        for (Labels labels : sentences) {
            for (int i = 0; i < labels.in.size(); i++) {
                for (List<String> name : names) {
                    boolean open = from.contains(labels.at(i)) && matches(labels, i, name);
                    if (open && !isSettled(labels, i, i) && isUsedAsName(labels, i)) {
                        labels.set(i, i, to);
                    }
                }
            }
        }
    }

    /** Whether its first word is no word of the language, nor a club's. */
    private boolean isOwnWord(String name) {
        String first = name.substring(0, name.indexOf(' '));
        return !lexicon.isOrdinary(first)
                && !lexicon.isClubWord(first)
                && !lexicon.isRoleNoun(first.toLowerCase(Locale.ROOT));
    }

    private boolean isCompany(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String rest = name.substring(name.indexOf(' ') + 1);
        return lexicon.isCompanyForm(last) || Letters.parts(rest).stream().allMatch(lexicon::isCompanyWord);
    }

    /** "Kyiv" taken for a person is a city, unless some person of the document bears that name. */
    private void freeCapitals() {
        Set<String> borne = sentences.stream()
                .flatMap(labels -> labels.spans().stream())
                .filter(span -> span.entity() == Entity.PERSON && span.size() > 1)
                .flatMap(span -> Stream.of(tokens(span).split(" ")))
                .collect(Collectors.toSet());
        for (Labels labels : sentences) {
            for (NameSpan span : labels.spans()) {
                boolean city = lexicon.countries.withCapital(span.words()).isPresent()
                        || lexicon.countries.named(span.words()).isPresent();
                boolean open = span.entity() == Entity.PERSON && !labels.isSettled(span.first());
                if (city && open && !borne.contains(span.words())) {
                    labels.set(span.first(), span.last(), Entity.LOCATION);
                }
            }
        }
    }

    /** What is taken for a person but only ever stood in, at or near is a place. */
    private void freePlaces() {
        Map<String, List<NameSpan>> people = sentences.stream()
                .flatMap(labels -> labels.spans().stream()
                        .filter(s -> s.entity() == Entity.PERSON && !labels.isSettled(s.first())))
                .collect(Collectors.groupingBy(NameSpan::words));
        Set<String> places = people.entrySet().stream()
                .filter(e -> e.getValue().stream().allMatch(Echoes::followsPlacing))
                .filter(e -> e.getValue().stream().anyMatch(Echoes::isStoodIn))
                .filter(e -> lexicon.likelyGender(e.getKey().split(" ")[0]) == Gender.UNKNOWN)
                .map(Map.Entry::getKey)
                .filter(name ->
                        people.keySet().stream().noneMatch(other -> !other.equals(name) && other.endsWith(" " + name)))
                .collect(Collectors.toSet());
        for (Labels labels : sentences) {
            for (NameSpan span : labels.spans()) {
                if (span.entity() == Entity.PERSON && places.contains(span.words())) {
                    labels.settle(span.first(), span.last(), Entity.LOCATION);
                }
            }
        }
    }

    private static boolean followsPlacing(NameSpan span) {
        return span.first() > 0
                        && span.in().token(span.first() - 1).text().matches(PLACING + "|from|to|of|for|towards?")
                || span.last() + 1 < span.in().size()
                        && span.in().token(span.last() + 1).text().matches("office|area|region|airport|branch");
    }

    /** "in Tagra", "set sail for Tagra"; but not "anger at Tagra", "confidence in Tagra". */
    private static boolean isStoodIn(NameSpan span) {
        int before = span.first() - 1;
        if (before < 1) {
            return false;
        }
        String preposition = span.in().token(before).text();
        String led = span.in().token(before - 1).lemma();
        return preposition.matches(PLACING) && !led.matches(FEELINGS)
                || preposition.matches("for|to|from|towards?") && led.matches(TRAVEL);
    }

    /** Names of persons and bodies, token by token, with what most sentences take them for; headlines count least. */
    private Map<String, Entity> votes() {
        Map<String, Map<Entity, Integer>> counts = new HashMap<>();
        for (Labels labels : sentences) {
            int seen = Headlines.isHeadline(labels.in) ? 1 : 3;
            for (NameSpan span : labels.spans()) {
                int weight = labels.isSettled(span.first()) ? SURE : seen;
                counts.computeIfAbsent(tokens(span), n -> new HashMap<>()).merge(span.entity(), weight, Integer::sum);
            }
        }
        Map<String, Entity> votes = new HashMap<>();
        counts.forEach((name, entities) ->
                winner(entities).filter(e -> isCarried(name, e)).ifPresent(e -> votes.put(name, e)));
        return votes;
    }

    private static Optional<Entity> winner(Map<Entity, Integer> entities) {
        return entities.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Entity, Integer> e) -> e.getValue())
                        .thenComparing(e -> -e.getKey().ordinal()))
                .map(Map.Entry::getKey);
    }

    private boolean isCarried(String name, Entity entity) {
        boolean actor = entity == Entity.PERSON || entity == Entity.ORGANIZATION;
        boolean weak = !name.contains(" ") && (lexicon.isOrdinary(name) || name.length() < 2);
        return actor && !weak && Letters.isCapitalised(name) && !isPlaceOrPeople(name);
    }

    private boolean isPlaceOrPeople(String name) {
        return lexicon.countries.named(name).isPresent()
                || lexicon.countries.withCapital(name).isPresent()
                || lexicon.countries.withAdjective(name).isPresent();
    }

    private void spread(Labels labels, List<String> name, Entity entity) {
        for (int first = 0; first + name.size() <= labels.in.size(); first++) {
            int last = first + name.size() - 1;
            boolean sure = labels.isSettled(first) && labels.at(first) == entity;
            if (!sure && matches(labels, first, name) && !isSettled(labels, first, last)) {
                labels.set(first, last, entity);
            }
        }
    }

    private static boolean matches(Labels labels, int first, List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            if (!labels.in.token(first + i).text().equals(name.get(i))) {
                return false;
            }
        }
        boolean opens =
                first == 0 && labels.in.size() > 1 && labels.in.token(1).tag().matches("VB[DZN]|MD|POS");
        return labels.in.token(first).tag().startsWith("NN") || name.size() > 1 || opens;
    }

    /** Whether the tokens are part of a longer name, or stand beside one that they may be part of. */
    private boolean isSettled(Labels labels, int first, int last) {
        boolean longer = labels.spans().stream()
                .anyMatch(s -> s.first() <= last && s.last() >= first && (s.first() < first || s.last() > last));
        boolean single = first == last && (isLoose(labels, first - 1) || isLoose(labels, last + 1));
        boolean place = last + 1 < labels.in.size()
                && labels.in.token(last + 1).isName()
                && lexicon.isPlaceWord(labels.in.token(last + 1).text());
        return longer || single || place;
    }

    private boolean isLoose(Labels labels, int i) {
        return i >= 0
                && i < labels.in.size()
                && labels.in.token(i).isName()
                && labels.at(i) == Entity.NONE
                && !lexicon.isRole(labels.in.token(i));
    }

    /** The last word of a person's full name, standing alone and unlabelled, is that person. */
    private void shareSurnames(Map<String, Entity> votes) {
        Set<String> bodies = fullNames(votes, Entity.ORGANIZATION)
                .flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toSet());
        List<String> surnames = fullNames(votes, Entity.PERSON)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .toList();
        share(surnames.stream(), Set.of(Entity.NONE, Entity.MISC), Entity.PERSON);
        share(
                surnames.stream().filter(name -> !bodies.contains(name) && !lexicon.isOrdinary(name)),
                Set.of(Entity.LOCATION, Entity.ORGANIZATION),
                Entity.PERSON);
    }

    /** An ordinary word at the head of a sentence is a name only before a verb or a possessive: Stone said. */
    private boolean isUsedAsName(Labels labels, int i) {
        Token token = labels.in.token(i);
        if (!lexicon.isOrdinary(token.text())) {
            return true;
        }
        boolean acts = i + 1 < labels.in.size() && labels.in.token(i + 1).tag().matches("VB[DZN]|MD|POS");
        return (acts || (token.isName() && i > 0)) && !Headlines.isHeadline(labels.in);
    }

    private static String tokens(NameSpan span) {
        return span.in().tokens().subList(span.first(), span.last() + 1).stream()
                .map(t -> t.text())
                .collect(Collectors.joining(" "));
    }
}
