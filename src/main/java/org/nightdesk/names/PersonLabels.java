package org.nightdesk.names;

import org.nightdesk.language.Entity;
import org.nightdesk.language.Token;

/** Mends the recognisers' labels of persons within one sentence: where their names begin and end, and who is one. */
final class PersonLabels {

    private static final int LONGEST_NICKNAME = 6;

    private final Lexicon lexicon;

    PersonLabels(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Joins what belongs to the names of persons, and finds those that a title announces. */
    void extend(Labels labels) {
        joinBeside(labels);
        joinNicknames(labels);
        followTitles(labels);
    }

    /** Finds those whom a role announces. */
    void followRoles(Labels labels) {
        followRolesBeside(labels);
        followRolesApart(labels);
    }

    /** A name beside a person's that belongs to no one else is a part of it: Min / Aung Hlaing. */
    private void joinBeside(Labels labels) {
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
            int close = labels.at(open - 1) == Entity.PERSON && isQuote(labels, open) ? closing(labels, open) : -1;
            if (close > 0 && LabelRepair.isNameLike(labels, close + 1)) {
                labels.settle(firstOf(labels, open - 1), lastOf(labels, close + 1), Entity.PERSON);
            }
        }
    }

    /** The quote that ends a nickname of a few words; -1 for none. */
    private static int closing(Labels labels, int open) {
        for (int i = open + 2; i + 1 < labels.in.size() && i < open + LONGEST_NICKNAME; i++) {
            if (isQuote(labels, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstOf(Labels labels, int person) {
        int first = person;
        while (labels.at(first - 1) == Entity.PERSON) {
            first--;
        }
        return first;
    }

    private static int lastOf(Labels labels, int person) {
        int last = person;
        while (labels.at(last + 1) == Entity.PERSON) {
            last++;
        }
        return last;
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
            boolean closed = last + 1 < labels.in.size()
                    && labels.in.token(last + 1).text().matches("[,.]");
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
            while (last + 1 < labels.in.size() && LabelRepair.isNameLike(labels, last + 1) && last - i < 4) {
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
    private void followRolesBeside(Labels labels) {
        for (int i = 0; i + 1 < labels.in.size(); i++) {
            Token token = labels.in.token(i);
            Entity next = labels.at(i + 1);
            boolean open = next == Entity.NONE || next == Entity.MISC;
            if (open && !token.isName() && lexicon.isRole(token) && LabelRepair.isNameLike(labels, i + 1)) {
                int last = i + 1;
                while (last + 1 < labels.in.size()
                        && LabelRepair.isNameLike(labels, last + 1)
                        && labels.at(last + 1) == next) {
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
}
