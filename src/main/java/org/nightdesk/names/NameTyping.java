package org.nightdesk.names;

import java.util.List;
import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Decides what a name names; products, works, laws, storms and places without a government are nobody. */
final class NameTyping {

    private static final String CABINETS = "administration|government|cabinet|regime";
    private static final String KINDRED = "family|dynasty|clan|brothers|sisters|siblings|couple|estate";

    private final Lexicon lexicon;
    private final Capitals capitals;
    private final RoleReader roles;

    NameTyping(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.capitals = new Capitals(lexicon.countries);
        this.roles = new RoleReader(lexicon);
    }

    Optional<Found> type(Labels labels, NameSpan name) {
        NameSpan bare = bare(name);
        for (int i = name.first(); i < bare.first(); i++) {
            labels.extend(i, Entity.NONE);
        }
        Optional<Country> country = lexicon.countries.named(bare.words());
        if (isWhereFrom(bare)) {
            return Optional.empty();
        }
        if (country.isPresent() && bare.entity() != Entity.PERSON && !isBeforePlaceWord(bare)) {
            return Optional.of(new Found.State(bare, country.get()));
        }
        if (lexicon.bodies.named(bare.words()).isPresent() && bare.entity() != Entity.PERSON) {
            return isMerePlace(bare) ? Optional.empty() : Optional.of(new Found.Body(bare));
        }
        return switch (bare.entity()) {
            case PERSON -> person(labels, bare);
            case ORGANIZATION -> capital(bare).or(() -> body(labels, bare));
            case LOCATION -> capital(bare);
            default -> Optional.empty();
        };
    }

    /** Singapore-based, Turkish-born: where someone is from is no actor. */
    private static boolean isWhereFrom(NameSpan name) {
        int dash = name.last() + 1;
        return dash + 1 < name.in().size()
                && name.in().token(dash).is("-")
                && name.in().token(dash + 1).text().matches("based|born|listed|registered|educated|made|flagged|bound");
    }

    /** Without an article, titles before, and a possessive after. */
    private NameSpan bare(NameSpan name) {
        NameSpan bare = name;
        while (bare.size() > 1 && isOutside(bare.in().token(bare.first()), bare.entity())) {
            bare = bare.from(bare.first() + 1);
        }
        while (bare.size() > 1 && isTrailing(bare)) {
            bare = bare.to(bare.last() - 1);
        }
        return bare;
    }

    private boolean isTrailing(NameSpan name) {
        Token last = name.in().token(name.last());
        boolean possessive = last.tag().equals("POS") && name.entity() == Entity.PERSON;
        boolean office = name.entity() == Entity.ORGANIZATION
                && lexicon.isRole(last)
                && name.last() + 1 < name.in().size()
                && name.in().token(name.last() + 1).isName();
        return possessive || office || last.text().matches("[,.;:(]|-|-LRB-") && !last.isName();
    }

    private boolean isOutside(Token token, Entity entity) {
        boolean title = entity == Entity.PERSON
                && (lexicon.title(token).isPresent()
                        || token.tag().equals("NN") && lexicon.isRole(token)
                        || token.tag().endsWith("S") && lexicon.isPluralRole(token));
        boolean rival = entity == Entity.ORGANIZATION && token.index() == 0 && lexicon.isBodyToo(token);
        return token.is("the") || token.is("-") || title || rival;
    }

    private Optional<Found> person(Labels labels, NameSpan name) {
        if (name.isBefore("administration") || follows(name, CABINETS)) {
            return Optional.of(new Found.Body(new NameSpan(name.in(), name.first(), name.last() + 1, name.entity())));
        }
        if (follows(name, KINDRED)) {
            return Optional.of(
                    new Found.Kindred(new NameSpan(name.in(), name.first(), name.last() + 1, name.entity())));
        }
        boolean title =
                name.size() == 1 && lexicon.title(name.in().token(name.first())).isPresent();
        if (title || isNamedAfter(labels, name) || !hasLetters(name) || isNoActor(name)) {
            return Optional.empty();
        }
        return Optional.of(new Found.Person(name, roles.roles(labels, name)));
    }

    private static boolean follows(NameSpan name, String words) {
        return name.last() + 1 < name.in().size()
                && name.in().token(name.last() + 1).text().matches(words);
    }

    private static boolean hasLetters(NameSpan name) {
        return name.words().codePoints().anyMatch(Character::isUpperCase)
                && name.words().codePoints().filter(Character::isLetter).count() > 1;
    }

    private Optional<Found> capital(NameSpan name) {
        return lexicon.countries
                .withCapital(name.words())
                .filter(country -> !isBeforePlaceWord(name) && capitals.isGovernment(name))
                .map(country -> new Found.Capital(name, country));
    }

    private Optional<Found> body(Labels labels, NameSpan name) {
        boolean office = isDepartment(name) || (name.size() == 1 && isPartOfOffice(labels, name));
        boolean city = lexicon.countries.withCapital(name.words()).isPresent();
        return office || city || isNamedAfter(labels, name) || isNoActor(name) || !hasLetters(name)
                ? Optional.empty()
                : Optional.of(new Found.Body(name));
    }

    /** "Chilean Energy" in "Chilean Energy Minister" is what he or she is minister of. */
    private boolean isDepartment(NameSpan name) {
        int next = name.last() + 1;
        return next < name.in().size()
                && name.in().token(next).text().matches("Minister|Secretary|Commissioner|Spokesman|Spokeswoman")
                && !Letters.isAcronym(name.words())
                && !lexicon.isInstitution(name.in().token(name.last()).text());
    }

    /** "State" in "Secretary of State". */
    private boolean isPartOfOffice(Labels labels, NameSpan name) {
        int before = name.first() - 1;
        return before > 0
                && labels.in.token(before).is("of")
                && lexicon.isRole(labels.in.token(before - 1))
                && lexicon.isOrdinary(name.words())
                && !Letters.isAcronym(name.words());
    }

    /** Whether it is a place or thing: Holm Square, Holm / Bridge, Hurricane / Holm. */
    private boolean isNamedAfter(Labels labels, NameSpan name) {
        TaggedSentence in = name.in();
        boolean ends = name.size() > 1
                && !(labels.isSettled(name.last()) && name.entity() == Entity.ORGANIZATION)
                && lexicon.isPlaceWord(in.token(name.last()).text());
        boolean storm = name.first() > 0
                && Letters.isCapitalised(in.token(name.first() - 1).text())
                && lexicon.isPhenomenon(in.token(name.first() - 1).text());
        return ends
                || storm
                || isBeforePlaceWord(name)
                || lexicon.isPhenomenon(in.token(name.first()).text());
    }

    private boolean isBeforePlaceWord(NameSpan name) {
        int next = name.last() + 1;
        return next < name.in().size()
                && name.in().token(next).isName()
                && (lexicon.isPlaceWord(name.in().token(next).text())
                        || lexicon.isNoActorWord(name.in().token(next).text()));
    }

    private boolean isNoActor(NameSpan name) {
        String last = name.in().token(name.last()).text();
        return name.entity() == Entity.ORGANIZATION && name.size() > 1 && lexicon.isNoActorWord(last);
    }

    /** A building after "outside" or "at" is just a building. */
    private boolean isMerePlace(NameSpan name) {
        if (!lexicon.bodies.isBuilding(name.words())) {
            return false;
        }
        int at = name.first() - 1;
        if (at >= 0 && name.in().token(at).is("the")) {
            at--;
        }
        return at >= 0
                && List.of("at", "in", "outside", "inside", "near", "around", "behind", "opposite", "into")
                        .contains(name.in().token(at).lemma());
    }
}
