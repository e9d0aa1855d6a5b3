package org.nightdesk.names;

import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.Token;

/** Mends the recognisers' labels within one sentence by what stands beside a name. */
final class LabelRepair {

    private static final int LONGEST_NAME = 8;

    private final Lexicon lexicon;
    private final BodyLabels bodies;
    private final PersonLabels people;
    private final Clues clues;

    LabelRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new BodyLabels(lexicon);
        this.people = new PersonLabels(lexicon);
        this.clues = new Clues(lexicon);
    }

    void mend(Labels labels) {
        joinHyphens(labels);
        dropAddresses(labels);
        splitAtSlashes(labels);
        markKnown(labels);
        people.extend(labels);
        bodies.followTrades(labels);
        people.followRoles(labels);
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

    static boolean isNameLike(Labels labels, int i) {
        Token token = labels.in.token(i);
        return token.isName() && Letters.isCapitalised(token.text());
    }
}
