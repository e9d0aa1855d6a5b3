package org.nightdesk.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.Token;

/** Mends the recognisers' labels within one sentence by what stands beside a name. */
final class LabelRepair {

    private static final Set<String> LINKS = Set.of("of", "for", "the", "&");
    private static final int LONGEST_NAME = 8;

    private final Lexicon lexicon;

    LabelRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mend(Labels labels) {
        joinHyphens(labels);
        splitAtSlashes(labels);
        markKnown(labels);
        extendPersons(labels);
        followTrades(labels);
        followRoles(labels);
        foundInstitutions(labels);
        joinBodies(labels);
        markCompanies(labels);
        startBodies(labels);
    }

    /** Capitalised words that end with "plc", "Inc" or "Group" are a company: Delvin Mining plc. */
    private void markCompanies(Labels labels) {
        for (int last = 1; last < labels.in.size(); last++) {
            if (labels.at(last) == Entity.NONE
                    && lexicon.isCompanyForm(labels.in.token(last).text())) {
                int first = last;
                while (first > 0 && isOfCompany(labels, first - 1)) {
                    first--;
                }
                if (first < last) {
                    labels.set(first, last, Entity.ORGANIZATION);
                }
            }
        }
    }

    /** A body named after a person: Ada Holm / University. */
    private void foundInstitutions(Labels labels) {
        for (NameSpan span : labels.spans()) {
            int next = span.last() + 1;
            if (span.entity() == Entity.PERSON && next < labels.in.size() && isNameLike(labels, next)) {
                int last = next;
                while (last + 1 < labels.in.size() && isNameLike(labels, last + 1) && !labels.isName(last + 1)) {
                    last++;
                }
                if (lexicon.isInstitution(labels.in.token(last).text())) {
                    labels.set(span.first(), last, Entity.ORGANIZATION);
                }
            }
        }
    }

    private static boolean isOfCompany(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean capitalised = Letters.isCapitalised(token.text()) && token.tag().matches("NN.*|JJ");
        return (capitalised && labels.at(i) != Entity.PERSON) || token.is("&");
    }

    /** The first half of a double name: the "Disaster and" Emergency Authority. */
    private static void startBodies(Labels labels) {
        for (NameSpan span : labels.spans()) {
            int and = span.first() - 1;
            int article = and - 2;
            boolean half = span.entity() == Entity.ORGANIZATION
                    && article >= 0
                    && labels.in.token(and).text().matches("and|&")
                    && isNameLike(labels, and - 1)
                    && !labels.isName(and - 1)
                    && labels.in.token(article).is("the");
            if (half) {
                labels.set(and - 1, span.last(), Entity.ORGANIZATION);
            }
        }
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
        String words = labels.in.words(first, last);
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

    /** What follows "carmaker" or "state television" is a body, whatever the recognisers say. */
    private void followTrades(Labels labels) {
        for (int i = 0; i + 1 < labels.in.size(); i++) {
            Token token = labels.in.token(i);
            if (!token.isName()
                    && lexicon.isTrade(token)
                    && isNameLike(labels, i + 1)
                    && !lexicon.isRole(labels.in.token(i + 1))) {
                int last = lastOfTitle(labels, i + 1);
                String words = labels.in.words(i + 1, last);
                if (lexicon.countries.named(words).isEmpty()
                        && lexicon.countries.withCapital(words).isEmpty()
                        && labels.at(i + 1) != Entity.DATE) {
                    labels.set(i + 1, last, Entity.ORGANIZATION);
                }
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

    private static boolean isNameLike(Labels labels, int i) {
        Token token = labels.in.token(i);
        return token.isName() && Letters.isCapitalised(token.text());
    }

    /** The end of a capitalised name with small words inside: Global New Light of Myanmar. */
    private static int lastOfTitle(Labels labels, int first) {
        int last = first;
        for (int i = first + 1; i < labels.in.size(); i++) {
            boolean capitalised = Letters.isCapitalised(labels.in.token(i).text())
                    && labels.in.token(i).tag().matches("NN.*|JJ.*|CD");
            boolean link = labels.in.token(i).tag().matches("IN|DT")
                    && LINKS.contains(labels.in.token(i).text());
            if (capitalised) {
                last = i;
            } else if (!link) {
                break;
            }
        }
        return last;
    }

    /** Ministry / of / Defence, Ministry of Health / and / Welfare: joined where both sides are labelled so. */
    private static void joinBodies(Labels labels) {
        List<NameSpan> spans = labels.spans();
        for (int i = 0; i + 1 < spans.size(); ) {
            NameSpan left = spans.get(i);
            NameSpan right = spans.get(i + 1);
            boolean bodies = left.entity() == Entity.ORGANIZATION
                    && (right.entity() == Entity.ORGANIZATION || right.entity() == Entity.LOCATION);
            if (bodies && isLinked(labels, left.last() + 1, right.first() - 1)) {
                labels.set(left.first(), right.last(), Entity.ORGANIZATION);
                spans = labels.spans();
            } else {
                i++;
            }
        }
    }

    private static boolean isLinked(Labels labels, int from, int to) {
        Set<String> between = new HashSet<>();
        for (int i = from; i <= to; i++) {
            between.add(labels.in.token(i).text());
        }
        return !between.isEmpty()
                && between.contains("of")
                && Set.of("of", "the").containsAll(between);
    }
}
