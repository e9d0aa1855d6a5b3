package org.nightdesk.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the powers of a state by what they are called: "the Chilean government", "the ruling junta", "the army",
 * "Delvin city council". Without a country in the words they are that of the one country they can mean.
 */
final class Governments {

    private final Cast cast;
    private final Optional<Country> main;
    private final List<Power> powers;
    private final Map<String, Draft> drafts = new HashMap<>();

    Governments(List<Power> powers, Cast cast, Optional<Country> main) {
        this.powers = powers;
        this.cast = cast;
        this.main = main;
    }

    /** Adds what a document calls the powers of a state to the cast. */
    void read(Coverage coverage) {
        powers.stream()
                .filter(p -> p.kind().equals("junta"))
                .forEach(p -> junta().add(p.phrase().description()));
        powers.stream().filter(p -> !p.kind().equals("junta")).forEach(this::join);
        powers.forEach(p ->
                coverage.take(p.phrase().in(), p.phrase().first(), p.phrase().head()));
    }

    private void join(Power power) {
        Mention mention = power.phrase().description();
        switch (power.kind()) {
            case "government" -> government(power, mention);
            case "forces" -> forces(power, mention);
            default -> body(power, mention);
        }
    }

    private void government(Power power, Mention mention) {
        boolean ofJunta = drafts.containsKey("junta")
                && (power.country().isEmpty() || power.country().equals(main));
        if (ofJunta) {
            junta().add(mention);
        } else if (power.country().isEmpty() && power.hasPlace()) {
            body(power, mention);
        } else {
            power.country()
                    .or(() -> power.phrase().isBare() || !power.hasPlace() ? told(power) : Optional.empty())
                    .ifPresent(c -> cast.state(c).add(mention));
        }
    }

    /** The one country whose government the document names by this noun; else that of the one main country. */
    private Optional<Country> told(Power power) {
        List<Country> named = powers.stream()
                .filter(p -> p.noun().equals(power.noun()))
                .flatMap(p -> p.country().stream())
                .distinct()
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return named.isEmpty()
                ? main.or(() -> power.noun().equals("regime") ? ofMainRuler() : Optional.empty())
                : Optional.empty();
    }

    /** The country of the ruler of whom the document speaks most, if clearly so. */
    private Optional<Country> ofMainRuler() {
        List<Draft> byMentions = cast.people().stream()
                .sorted(Comparator.comparingInt((Draft d) -> -d.mentions().size()))
                .toList();
        boolean clear = byMentions.size() == 1
                || (byMentions.size() > 1
                        && byMentions.get(0).mentions().size()
                                >= 2 * byMentions.get(1).mentions().size());
        return clear ? byMentions.getFirst().country() : Optional.empty();
    }

    private void forces(Power power, Mention mention) {
        if (drafts.containsKey("junta")
                && (power.country().isEmpty() || power.country().equals(main))) {
            junta().add(mention);
            return;
        }
        Optional<Country> country = power.country().or(() -> told(power));
        country.ifPresent(c -> {
            Draft draft = drafts.computeIfAbsent(
                    c.name() + " " + power.noun(),
                    k -> Cast.open(cast.bodies(), ActorType.ORG, c.adjective() + " " + power.noun()));
            draft.belongTo(c);
            draft.add(mention);
        });
    }

    private void body(Power power, Mention mention) {
        Optional<Draft> named = power.country().flatMap(c -> namedBody(power, c));
        if (named.isPresent()) {
            named.get().add(mention);
            return;
        }
        Draft draft =
                drafts.computeIfAbsent(key(power), k -> Cast.open(cast.bodies(), ActorType.ORG, canonical(power)));
        power.country().ifPresent(draft::belongTo);
        draft.add(mention);
    }

    private static String key(Power power) {
        boolean placed = power.hasPlace() && power.country().isEmpty();
        return placed
                ? Letters.fold(power.phrase().words())
                : power.country().map(Country::name).orElse("") + " " + power.noun();
    }

    /** The words of the text; for "the foreign ministry" with the country that it is of. */
    private static String canonical(Power power) {
        boolean told = power.kind().equals("office") && power.phrase().isBare();
        String words = power.phrase().words();
        return told ? power.country().map(c -> c.adjective() + " " + words).orElse(words) : words;
    }

    /** The one body of that country whose name has the noun in it: "Chilean intelligence", "the Chilean ministry". */
    private Optional<Draft> namedBody(Power power, Country country) {
        List<Draft> bodies = cast.bodies().stream()
                .filter(d -> d.country().equals(Optional.of(country)))
                .filter(d -> Letters.parts(d.canonical()).containsAll(Letters.parts(power.noun())))
                .filter(d -> !drafts.containsValue(d))
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    /** The junta of the document: one body, since two are hardly told of at once. */
    private Draft junta() {
        return drafts.computeIfAbsent("junta", k -> {
            Optional<Country> country = powers.stream()
                    .filter(p -> p.kind().equals("junta"))
                    .flatMap(p -> p.country().stream())
                    .findFirst()
                    .or(() -> main);
            String canonical =
                    country.map(c -> c.name() + " military government").orElse("military government");
            Draft draft = Cast.open(cast.bodies(), ActorType.ORG, canonical);
            country.ifPresent(draft::belongTo);
            return draft;
        });
    }
}
