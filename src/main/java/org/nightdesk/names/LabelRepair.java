package org.nightdesk.names;

import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.Token;

/** Mends the recognisers' labels within one sentence by what stands beside a name. */
final class LabelRepair {

    private static final int LONGEST_NAME = 8;

    private final Lexicon lexicon;
    private final BodyLabels bodies;
    private final Clues clues;

    LabelRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new BodyLabels(lexicon);
        this.clues = new Clues(lexicon);
    }

    void mend(Labels labels) {
        joinHyphens(labels);
        dropAddresses(labels);
        splitAtSlashes(labels);
        markKnown(labels);
        extendPersons(labels);
        joinNicknames(labels);
        followTitles(labels);
        bodies.followTrades(labels);
        followRoles(labels);
        followRolesApart(labels);
        bodies.mend(labels);
        clues.settle(labels);
    }

    /** Jong - un: what is written without a blank is one name. */
    private static void joinHyphens(Labels labels) {
        for (int i = 1; i + 1 < labels.in.size(); i++) {
            boolean written = labels.in.token(i).is("-") && touches(labels, i) && touches(labels, i + 1);
            if (written && labels.at(i - 1) == Entity.PERSON) {
                labels.extend(i, Entity.PERSON);
                labels.extend(i + 1, Entity.PERSON);
            }
        }
    }

    /** An address is no part of a name: Ada Holm / <holm@norlink.example>. */
    private static void dropAddresses(Labels labels) {
        for (int i = 0; i < labels.in.size(); i++) {
            if (labels.isName(i) && labels.in.token(i).text().matches(".*(@|://|www\\.|[<>]).*")) {
                labels.set(i, i, Entity.NONE);
            }
        }
    }

    private static void splitAtSlashes(Labels labels) {
        for (int i = 1; i + 1 < labels.in.size(); i++) {
            if (labels.in.token(i).is("/") && labels.isName(i)) {
                labels.set(i, i, Entity.NONE);
            }
        }
    }

    private static boolean touches(Labels labels, int token) {
        return labels.in.token(token).span().start()
                == labels.in.token(token - 1).span().end();
    }

    /** Names of countries and bodies that the tables know, unless they are part of a longer name. */
    private void markKnown(Labels labels) {
        for (int first = 0; first < labels.in.size(); first++) {
            int most = Math.min(labels.in.size() - 1, first + LONGEST_NAME);
            for (int last = most; last >= first; last--) {
                Optional<Entity> known = known(labels, first, last);
                if (known.isPresent() && !isWithinLonger(labels, first, last)) {
                    labels.set(first, last, known.get());
                    first = last;
                    break;
                }
            }
        }
    }

    private Optional<Entity> known(Labels labels, int first, int last) {
        Token head = labels.in.token(first);
        if (!Letters.isCapitalised(head.text()) || head.is("the")) {
            return Optional.empty();
        }
        String words = Letters.unstopped(labels.in.words(first, last));
        boolean acronym = Letters.isAcronym(words)
                && (head.tag().startsWith("NN") || (words.length() > 2 && !Headlines.isShouted(labels.in)));
        boolean sure = last > first || acronym;
        if (sure && lexicon.countries.named(words).isPresent()) {
            return Optional.of(Entity.LOCATION);
        }
        boolean name = sure || head.isName();
        return name && lexicon.bodies.named(words).isPresent() ? Optional.of(Entity.ORGANIZATION) : Optional.empty();
    }

    private static boolean isWithinLonger(Labels labels, int first, int last) {
        return labels.spans().stream()
                .filter(span -> span.entity() != Entity.MISC)
                .filter(span -> span.first() <= last && span.last() >= first)
                .anyMatch(span -> span.first() < first || span.last() > last);
    }

    /** A name beside a person's that belongs to no one else is a part of it: Min / Aung Hlaing. */
    private void extendPersons(Labels labels) {
        for (NameSpan span : labels.spans()) {
            if (span.entity() == Entity.PERSON) {
                int before = span.first() - 1;
                if (before >= 0 && isLooseName(labels, before)) {
                    labels.extend(before, Entity.PERSON);
                }
                int after = span.last() + 1;
                if (after < labels.in.size() && isLooseName(labels, after)) {
                    labels.extend(after, Entity.PERSON);
                }
            }
        }
    }

    private boolean isLooseName(Labels labels, int i) {
        Token token = labels.in.token(i);
        return token.isName()
                && labels.at(i) == Entity.NONE
                && Letters.isCapitalised(token.text())
                && token.text().codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
                && !lexicon.isOrdinary(token.text())
                && lexicon.title(token).isEmpty()
                && lexicon.countries.withAdjective(token.text()).isEmpty();
    }

    /** Ramiro / "El Zorro" / Pineda. */
    private static void joinNicknames(Labels labels) {
        for (int open = 1; open + 2 < labels.in.size(); open++) {
            if (labels.at(open - 1) == Entity.PERSON && isQuote(labels, open)) {
                int close = open + 1;
                while (close < labels.in.size() - 1 && close < open + 5 && !isQuote(labels, close)) {
                    close++;
                }
                if (isQuote(labels, close) && isNameLike(labels, Math.min(close + 1, labels.in.size() - 1))) {
                    int last = close + 1;
                    while (labels.at(last + 1) == Entity.PERSON) {
                        last++;
                    }
                    int first = open - 1;
                    while (labels.at(first - 1) == Entity.PERSON) {
                        first--;
                    }
                    labels.settle(first, last, Entity.PERSON);
                }
            }
        }
    }

    private static boolean isQuote(Labels labels, int i) {
        return labels.in.token(i).text().matches("[\"\u201c\u201d\u2018\u2019']|``|''");
    }

    /** her spokesman, / Piers Vane. */
    private void followRolesApart(Labels labels) {
        for (int i = 1; i + 3 < labels.in.size(); i++) {
            boolean role = lexicon.isPersonsRole(labels.in.token(i))
                    && !labels.in.token(i).isName()
                    && labels.in.token(i - 1).tag().matches("PRP\\$|POS|DT|JJ|NN")
                    && labels.in.token(i + 1).is(",");
            int last = i + 1;
            while (role && last + 1 < labels.in.size() && isOpenName(labels, last + 1)) {
                last++;
            }
            boolean closed = last + 1 < labels.in.size() && labels.in.token(last + 1).text().matches("[,.]");
            if (role && closed && last - i - 1 > 1 && last - i - 1 < 4) {
                labels.settle(i + 2, last, Entity.PERSON);
            }
        }
    }

    private static boolean isOpenName(Labels labels, int i) {
        Token token = labels.in.token(i);
        return labels.at(i) == Entity.NONE && token.isNoun() && Letters.isCapitalised(token.text());
    }

    /** King Magnus, Sir Bran Hollow: a person, whatever the recognisers say. */
    private void followTitles(Labels labels) {
        for (int i = 0; i + 1 < labels.in.size(); i++) {
            int last = i;
            while (last + 1 < labels.in.size() && isNameLike(labels, last + 1) && last - i < 4) {
                last++;
            }
            boolean person = last > i
                    && lexicon.isPersonTitle(labels.in.token(i))
                    && labels.at(i + 1) != Entity.PERSON
                    && !lexicon.isRole(labels.in.token(i + 1));
            String end = labels.in.token(last).text();
            if (person && !lexicon.isInstitution(end) && !lexicon.isPlaceWord(end) && !lexicon.isNoActorWord(end)) {
                labels.settle(i + 1, last, Entity.PERSON);
            }
        }
    }

    /** What follows "blogger" or "spokesman" is a person, unless the recognisers know a body or place there. */
    private void followRoles(Labels labels) {
        for (int i = 0; i + 1 < labels.in.size(); i++) {
            Token token = labels.in.token(i);
            Entity next = labels.at(i + 1);
            boolean open = next == Entity.NONE || next == Entity.MISC;
            if (open && !token.isName() && lexicon.isRole(token) && isNameLike(labels, i + 1)) {
                int last = i + 1;
                while (last + 1 < labels.in.size() && isNameLike(labels, last + 1) && labels.at(last + 1) == next) {
                    last++;
                }
                if (lexicon.countries
                        .withAdjective(labels.in.words(i + 1, i + 1))
                        .isEmpty()) {
                    labels.set(i + 1, last, Entity.PERSON);
                }
            }
        }
    }

    static boolean isNameLike(Labels labels, int i) {
        Token token = labels.in.token(i);
        return token.isName() && Letters.isCapitalised(token.text());
    }
}
