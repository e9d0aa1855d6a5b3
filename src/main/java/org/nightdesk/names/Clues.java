package org.nightdesk.names;

import java.util.Locale;
import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Settles what a name names by words beside it that go with one kind alone: ", which" with no person, ", who" with no
 * body.
 */
final class Clues {

    private static final String PLACED = "village|town|city|district|island|suburb|port|hamlet|mayor|governor|province";

    private final Lexicon lexicon;
    private final Appositions appositions;
    private final UnknownBodies unknown;

    Clues(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.appositions = new Appositions(new RoleWords(lexicon));
        this.unknown = new UnknownBodies(lexicon);
    }

    void settle(Labels labels) {
        for (NameSpan span : labels.spans()) {
            extend(labels, span);
        }
        for (NameSpan span : labels.spans()) {
            if (!isKnown(span)) {
                kind(labels, span).ifPresent(kind -> labels.settle(span.first(), span.last(), kind));
            }
        }
        unknown.settle(labels);
    }

    /** Team / Valcor; the Philippine / Red Cross; the Oslo / Bears. */
    private void extend(Labels labels, NameSpan span) {
        int before = span.first() - 1;
        if (span.entity() == Entity.LOCATION && unknown.isTeam(labels, span.first(), span.last() + 1)) {
            labels.settle(span.first(), span.last() + 1, Entity.ORGANIZATION);
            return;
        }
        if (before < 0 || span.entity() != Entity.ORGANIZATION || labels.at(before) == Entity.ORGANIZATION) {
            return;
        }
        String word = labels.in.token(before).text();
        boolean club = Letters.isCapitalised(word)
                && lexicon.isClubWord(word)
                && labels.in.token(before).isName();
        boolean national = span.size() == 2
                && before > 0
                && labels.in.token(before - 1).is("the")
                && lexicon.isOrdinary(labels.in.token(span.first()).text())
                && lexicon.countries.withAdjective(word).isPresent();
        if (club || national) {
            labels.set(before, span.last(), Entity.ORGANIZATION);
        }
    }

    private boolean isKnown(NameSpan span) {
        String words = span.words();
        return lexicon.countries.named(words).isPresent()
                || lexicon.countries.withCapital(words).isPresent()
                || lexicon.countries.withAdjective(words).isPresent()
                || lexicon.bodies.named(words).isPresent();
    }

    private Optional<Entity> kind(Labels labels, NameSpan span) {
        if (isPlace(labels, span)) {
            return Optional.of(Entity.LOCATION);
        }
        if (span.entity() != Entity.PERSON && unknown.isSaidToBeOne(span.in(), span.last())
                || unknown.isOfMembers(span.in(), span.first(), span.last())) {
            return Optional.of(Entity.ORGANIZATION);
        }
        boolean person = span.entity() == Entity.PERSON;
        if (span.entity() == Entity.LOCATION && unknown.isEmployer(labels, span.first())) {
            return Optional.of(Entity.ORGANIZATION);
        }
        boolean nameless = person || span.entity() == Entity.ORGANIZATION;
        if (isClub(span) || (person && (isBodylike(span) || isFirm(span))) || (nameless && isThinglike(labels, span))) {
            return Optional.of(Entity.ORGANIZATION);
        }
        return !person && isPersonlike(span) && isPerson(labels, span) ? Optional.of(Entity.PERSON) : Optional.empty();
    }

    /** Cape Solace; the mayor of / Villa Rosa. */
    private boolean isPlace(Labels labels, NameSpan span) {
        TaggedSentence in = span.in();
        boolean opened =
                span.size() > 1 && lexicon.isPlaceOpener(in.token(span.first()).text());
        boolean placed = span.first() > 1
                && in.token(span.first() - 1).is("of")
                && in.token(span.first() - 2).text().toLowerCase(Locale.ROOT).matches(PLACED);
        boolean body = lexicon.isInstitution(in.token(span.last()).text())
                || lexicon.isCompanyForm(in.token(span.last()).text());
        boolean person = labels.at(span.first()) == Entity.PERSON;
        return (placed || (opened && !person)) && !body;
    }

    private boolean isClub(NameSpan span) {
        return span.size() > 1
                && span.entity() != Entity.LOCATION
                && (lexicon.isClubWord(span.in().token(span.first()).text())
                        || lexicon.isClubWord(span.in().token(span.last()).text()));
    }

    /** Orrin Lines: the last word is one of a company, in the plural, as no surname is. */
    private boolean isFirm(NameSpan span) {
        TaggedSentence in = span.in();
        return span.size() > 1
                && lexicon.isCompanyWord(Letters.fold(in.token(span.last()).text()))
                && in.token(span.last()).text().endsWith("s")
                && lexicon.isOrdinary(in.token(span.last()).text())
                && !isDescribed(in.token(span.first()));
    }

    /** "pilots at Vantair", "shares in Vantair", "Vantair's headquarters", "the Vashti Concord": no person. */
    private boolean isBodylike(NameSpan span) {
        TaggedSentence in = span.in();
        int before = span.first() - 1;
        int after = span.last() + 1;
        boolean workplace = before > 0
                && in.token(before).is("at")
                && in.token(before - 1).tag().equals("NNS")
                && lexicon.isWorkers(in.token(before - 1));
        boolean belonging =
                before > 0 && in.token(before).text().matches("in|of|at") && lexicon.isBelonging(in.token(before - 1));
        boolean owner = after + 1 < in.size()
                && in.token(after).tag().equals("POS")
                && (lexicon.isBelonging(in.token(after + 1)) || isExecutive(in, after + 1));
        boolean article = before >= 0
                && span.size() > 1
                && in.token(before).is("the")
                && !isDescribed(in.token(span.first()))
                && !lexicon.isPlaceWord(in.token(span.last()).text())
                && !lexicon.isNoActorWord(in.token(span.last()).text())
                && (after >= in.size() || !in.token(after).isNoun());
        boolean whose = before >= 0 && span.size() > 1 && in.token(before).is("whose");
        boolean itself = before >= 0 && in.token(before).text().matches("itself|themselves");
        boolean office = span.size() < 3
                && after + 1 < in.size()
                && lexicon.isBodyOffice(in.token(after))
                && in.token(after + 1).isName();
        return workplace || belonging || owner || article || whose || itself || office;
    }

    /** "the Dane Holger Friis", "the Reverend Ada Holm": the article belongs to the word before the name. */
    private boolean isDescribed(Token first) {
        return lexicon.title(first).isPresent()
                || lexicon.isRole(first)
                || lexicon.countries.ofPeople(first.text() + "s").isPresent()
                || lexicon.countries.withAdjective(first.text()).isPresent();
    }

    /** Only companies have a chief executive; people have a chief of staff. */
    private static boolean isExecutive(TaggedSentence in, int first) {
        boolean chief = in.token(first).is("chief")
                && first + 1 < in.size()
                && in.token(first + 1).text().matches("executive|operating|financial|scientific|technology|commercial");
        return chief || in.token(first).text().matches("CEO|CFO|COO");
    }

    /** "Orrin-Tate, which makes": no person. */
    static boolean isThinglike(Labels labels, NameSpan span) {
        int comma = span.last() + 1;
        return comma + 1 < labels.in.size()
                && labels.in.token(comma).is(",")
                && labels.in.token(comma + 1).is("which");
    }

    /** Whether it has the looks of a person's name: two to four capitalised words, none of them a body's. */
    private boolean isPersonlike(NameSpan span) {
        if (span.size() < 2 || span.size() > 5 || span.entity() != Entity.ORGANIZATION) {
            return false;
        }
        for (int i = span.first(); i <= span.last(); i++) {
            Token token = span.in().token(i);
            boolean word = Letters.isCapitalised(token.text()) && token.isName() && !Letters.isAcronym(token.text());
            boolean own = !lexicon.isInstitution(token.text())
                    && !lexicon.isCompanyWord(Letters.fold(token.text()))
                    && !lexicon.isOrdinary(token.text());
            if (!token.is("-") && !(word && own)) {
                return false;
            }
        }
        return true;
    }

    /** Named by a role before or after, by age, or followed by "who". */
    private boolean isPerson(Labels labels, NameSpan span) {
        TaggedSentence in = labels.in;
        int next = span.last() + 1;
        boolean comma = next + 1 < in.size() && in.token(next).is(",");
        boolean who = comma && in.token(next + 1).is("who");
        boolean aged = comma
                && next + 2 < in.size()
                && in.token(next + 1).text().matches("[1-9]\\d")
                && in.token(next + 2).is(",");
        boolean called = span.first() > 0
                && !in.token(span.first() - 1).isName()
                && lexicon.isPersonsRole(in.token(span.first() - 1));
        boolean described = appositions
                .after(labels, span.last())
                .filter(role -> lexicon.isPersonsRole(in.token(role.head())))
                .isPresent();
        return who || aged || called || described;
    }
}
