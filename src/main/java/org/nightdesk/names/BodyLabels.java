package org.nightdesk.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.Token;

/** Mends the recognisers' labels of bodies within one sentence: where their names begin and end, and what is one. */
final class BodyLabels {

    private static final Set<String> LINKS = Set.of("of", "for", "the", "&");

    private final Lexicon lexicon;

    BodyLabels(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mend(Labels labels) {
        joinOverCapitals(labels);
        foundInstitutions(labels);
        joinBodies(labels);
        markCompanies(labels);
        placeInstitutions(labels);
        markBeforeNouns(labels);
        startBodies(labels);
    }

    /** A name before the noun of a body is that body's: Delfin news agency, the GDL union, National Rebirth party. */
    private void markBeforeNouns(Labels labels) {
        for (int i = 0; i + 1 < labels.in.size(); i++) {
            boolean news = labels.in.token(i + 1).is("news") && i + 2 < labels.in.size();
            Token noun = labels.in.token(news ? i + 2 : i + 1);
            if (LabelRepair.isNameLike(labels, i) && !labels.isName(i + 1) && lexicon.isAfterNames(noun)) {
                int first = i;
                while (first > 0 && isOpenName(labels, i) && isOpenName(labels, first - 1)) {
                    first--;
                }
                boolean single = !labels.isName(first - 1);
                String words = labels.in.words(first, i);
                boolean place = lexicon.countries.withCapital(words).isPresent()
                        || lexicon.countries.withAdjective(words).isPresent()
                        || labels.at(i) == Entity.LOCATION;
                if (single && !place) {
                    labels.set(first, i, Entity.ORGANIZATION);
                }
            }
        }
    }

    /** The Regional Court / of Tarra: the name of a place that no recogniser knows ends that of the institution. */
    private void placeInstitutions(Labels labels) {
        for (NameSpan span : labels.spans()) {
            int of = span.last() + 1;
            boolean placed = span.entity() == Entity.ORGANIZATION
                    && span.size() > 1
                    && lexicon.isInstitution(labels.in.token(span.last()).text())
                    && of + 1 < labels.in.size()
                    && labels.in.token(of).is("of")
                    && labels.at(of + 1) == Entity.NONE
                    && LabelRepair.isNameLike(labels, of + 1);
            if (placed) {
                labels.set(span.first(), of + 1, Entity.ORGANIZATION);
            }
        }
    }

    private boolean isOpenName(Labels labels, int i) {
        return labels.at(i) == Entity.NONE
                && LabelRepair.isNameLike(labels, i)
                && lexicon.countries.withAdjective(labels.in.token(i).text()).isEmpty();
    }

    /** Capitalised words that end with "plc", "Group" or "Federation" are a body: Delvin Mining plc. */
    private void markCompanies(Labels labels) {
        for (int last = 1; last < labels.in.size(); last++) {
            boolean open = labels.at(last) == Entity.NONE || labels.at(last) == Entity.MISC;
            if (open && isLastOfBody(labels, last)) {
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

    private boolean isLastOfBody(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean institution = token.isName() && lexicon.isInstitution(token.text()) && !Headlines.isHeadline(labels.in);
        return institution || lexicon.isCompanyForm(token.text());
    }

    /** A body named after a person: Ada Holm / University. */
    private void foundInstitutions(Labels labels) {
        for (NameSpan span : labels.spans()) {
            int next = span.last() + 1;
            if (span.entity() == Entity.PERSON && next < labels.in.size() && LabelRepair.isNameLike(labels, next)) {
                int last = next;
                while (last + 1 < labels.in.size()
                        && LabelRepair.isNameLike(labels, last + 1)
                        && !labels.isName(last + 1)) {
                    last++;
                }
                if (lexicon.isInstitution(labels.in.token(last).text())) {
                    labels.set(span.first(), last, Entity.ORGANIZATION);
                }
            }
        }
    }

    private boolean isOfCompany(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean capitalised = Letters.isCapitalised(token.text()) && token.tag().matches("NN.*|JJ");
        boolean title = i == 0 && lexicon.isRole(token);
        return (capitalised && !title && labels.at(i) != Entity.PERSON) || token.is("&");
    }

    /** The first half of a double name: the "Disaster and" Emergency Authority. */
    private static void startBodies(Labels labels) {
        for (NameSpan span : labels.spans()) {
            int and = span.first() - 1;
            int article = and - 2;
            boolean half = span.entity() == Entity.ORGANIZATION
                    && article >= 0
                    && labels.in.token(and).text().matches("and|&")
                    && LabelRepair.isNameLike(labels, and - 1)
                    && !labels.isName(and - 1)
                    && labels.in.token(article).is("the");
            if (half) {
                labels.set(and - 1, span.last(), Entity.ORGANIZATION);
            }
        }
    }

    /** What follows "carmaker" or "state television" is a body, whatever the recognisers say. */
    void followTrades(Labels labels) {
        for (int i = 0; i + 1 < labels.in.size(); i++) {
            Token token = labels.in.token(i);
            int name = labels.in.token(i + 1).is(",") ? i + 2 : i + 1;
            if (!token.isName() && lexicon.isTrade(token) && isFreeName(labels, name)) {
                int last = lastOfTitle(labels, name);
                boolean closed = last + 1 >= labels.in.size()
                        || labels.in.token(last + 1).text().matches("[,.;:)]|-RRB-");
                if (name == i + 1 || closed) {
                    labels.settle(name, last, Entity.ORGANIZATION);
                }
            }
        }
    }

    /** Whether a name begins here that is no title, place or date. */
    private boolean isFreeName(Labels labels, int i) {
        if (i >= labels.in.size() || !isCapitalisedNoun(labels.in.token(i)) || lexicon.isRole(labels.in.token(i))) {
            return false;
        }
        String words = labels.in.words(i, lastOfTitle(labels, i));
        return labels.at(i) != Entity.DATE
                && lexicon.countries.named(words).isEmpty()
                && lexicon.countries.withCapital(words).isEmpty();
    }

    private static boolean isCapitalisedNoun(Token token) {
        return token.isNoun() && Letters.isCapitalised(token.text());
    }

    /** Doctors Beyond Borders: a preposition with a capital joins two halves of one name. */
    private static void joinOverCapitals(Labels labels) {
        for (int i = 1; i + 1 < labels.in.size(); i++) {
            Token link = labels.in.token(i);
            boolean capital =
                    link.tag().equals("IN") && Letters.isCapitalised(link.text()) && labels.at(i) == Entity.NONE;
            boolean halves = isCapitalisedNoun(labels.in.token(i - 1)) && isCapitalisedNoun(labels.in.token(i + 1));
            if (capital && halves && !Headlines.isHeadline(labels.in)) {
                labels.settle(i - 1, i + 1, Entity.ORGANIZATION);
            }
        }
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
