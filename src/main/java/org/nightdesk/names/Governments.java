package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;

/**
 * Reads the powers of a state by what they are called: "the Chilean government", "the ruling junta", "the army",
 * "Delvin city council". Without a country in the words they are that of the one country they can mean.
 */
final class Governments {

    private static final int MOST_WORDS = 4;
    private static final Set<String> PARTIAL = Set.of(
            "local",
            "provincial",
            "regional",
            "city",
            "municipal",
            "district",
            "county",
            "previous",
            "former",
            "elected",
            "interim",
            "transitional",
            "rival",
            "foreign",
            "federal-level",
            "shadow",
            "parallel",
            "new",
            "coalition",
            "successive",
            "next",
            "minority",
            "caretaker");

    private final Map<String, String> kinds = Tables.rows("governments.tsv").stream()
            .collect(Collectors.toMap(r -> Letters.fold(r.at("noun")), r -> r.at("kind")));
    private final Lexicon lexicon;
    private final Cast cast;
    private final Optional<Country> main;
    private final List<Power> powers = new ArrayList<>();
    private final Map<String, Draft> drafts = new HashMap<>();

    private record Power(NounPhrase phrase, String noun, String kind, Optional<Country> country, boolean hasPlace) {}

    Governments(Lexicon lexicon, Cast cast, Optional<Country> main) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.main = main;
    }

    /** Adds what a document calls the powers of a state to the cast. */
    void read(List<Labels> sentences, Coverage coverage) {
        sentences.forEach(labels -> collect(labels, coverage));
        powers.stream()
                .filter(p -> p.kind().equals("junta"))
                .forEach(p -> junta().add(p.phrase().description()));
        powers.stream().filter(p -> !p.kind().equals("junta")).forEach(this::join);
        powers.forEach(p ->
                coverage.take(p.phrase().in(), p.phrase().first(), p.phrase().head()));
    }

    private void collect(Labels labels, Coverage coverage) {
        TaggedSentence in = labels.in;
        for (int noun = 0; noun < in.size(); noun++) {
            int head = longest(in, noun);
            if (head >= 0 && !coverage.isTaken(in, head)) {
                NounPhrase phrase = NounPhrase.endingWith(in, noun, head, labels);
                if (!phrase.isOnlyModifier() || in.token(head).is("media")) {
                    power(labels, phrase).ifPresent(powers::add);
                }
                noun = head;
            }
        }
    }

    /** The last token of the longest noun of the table that begins here; -1 for none. */
    private int longest(TaggedSentence in, int noun) {
        for (int head = Math.min(in.size() - 1, noun + MOST_WORDS - 1); head >= noun; head--) {
            boolean nominal = in.token(head).tag().matches("NN.*|JJ");
            if (nominal && kinds.containsKey(Letters.fold(in.words(noun, head)))) {
                return head;
            }
        }
        return -1;
    }

    private Optional<Power> power(Labels labels, NounPhrase phrase) {
        String noun = Letters.fold(phrase.in().words(phrase.noun(), phrase.head()));
        String kind = kinds.getOrDefault(noun, "");
        boolean place = false;
        boolean partial = false;
        for (int i = phrase.first(); i < phrase.noun(); i++) {
            place |= labels.at(i) == Entity.LOCATION || labels.at(i) == Entity.ORGANIZATION;
            partial |= PARTIAL.contains(phrase.in().token(i).lemma().toLowerCase(Locale.ROOT));
        }
        Optional<Country> country = phrase.country(lexicon.countries);
        if (kind.equals("office") && country.isEmpty()) {
            country = inCapital(phrase).or(() -> main);
            return country.isPresent() && phrase.isDefinite()
                    ? Optional.of(new Power(phrase, noun, kind, country, place))
                    : Optional.empty();
        }
        boolean whole = kind.equals("body")
                ? place || country.isPresent() || noun.startsWith("state ")
                : !partial && !isOfOther(phrase, country);
        return whole && isReferring(phrase, country, place)
                ? Optional.of(new Power(phrase, noun, kind, country, place))
                : Optional.empty();
    }

    /** "the foreign ministry in Ottawa". */
    private Optional<Country> inCapital(NounPhrase phrase) {
        int at = phrase.head() + 2;
        boolean in = at < phrase.in().size() && phrase.in().token(at - 1).is("in");
        return in ? lexicon.countries.withCapital(phrase.in().token(at).text()) : Optional.empty();
    }

    /** "the government of Ada Holm" is not that of the state at large. */
    private static boolean isOfOther(NounPhrase phrase, Optional<Country> country) {
        return country.isEmpty()
                && phrase.head() + 1 < phrase.in().size()
                && phrase.in().token(phrase.head() + 1).is("of");
    }

    private static boolean isReferring(NounPhrase phrase, Optional<Country> country, boolean place) {
        boolean media = phrase.in().token(phrase.noun()).is("state");
        return phrase.isDefinite() || country.isPresent() || place || media;
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
