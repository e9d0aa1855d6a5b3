package org.nightdesk.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;

/**
 * Names of ships, storms, drugs, films and the like: once the text has told that "Adela" is a ferry or a hurricane, the
 * name alone is nobody's.
 */
final class Things {

    private static final String NAMING = "called|named|dubbed|christened|nicknamed|codenamed";

    private final Lexicon lexicon;

    Things(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes the label off every name of a thing. */
    void clear(List<Labels> sentences) {
        Set<String> things = new HashSet<>();
        for (Labels labels : sentences) {
            for (NameSpan name : names(labels)) {
                thing(labels, name).ifPresent(things::add);
            }
        }
        for (Labels labels : sentences) {
            for (NameSpan span : labels.spans()) {
                if (things.contains(span.words()) || isSpecimen(span)) {
                    labels.settle(span.first(), span.last(), Entity.NONE);
                }
            }
        }
    }

    /** Names, labelled or not. */
    private static List<NameSpan> names(Labels labels) {
        List<NameSpan> names = new java.util.ArrayList<>(labels.spans());
        for (int i = 0; i < labels.in.size(); i++) {
            int last = i;
            while (last < labels.in.size() && labels.at(last) == Entity.NONE && LabelRepair.isNameLike(labels, last)) {
                last++;
            }
            if (last > i) {
                names.add(new NameSpan(labels.in, i, last - 1, Entity.NONE));
                i = last;
            }
        }
        return names;
    }

    /** The name, if a noun beside it says that it is a thing's. */
    private Optional<String> thing(Labels labels, NameSpan name) {
        TaggedSentence in = name.in();
        int before = name.first() - 1;
        boolean storm = before >= 0
                && Letters.isCapitalised(in.token(before).text())
                && lexicon.isPhenomenon(in.token(before).text());
        boolean opens = lexicon.isPhenomenon(in.token(name.first()).text()) && name.size() > 1;
        if (opens) {
            return Optional.of(in.words(name.first() + 1, name.last()));
        }
        boolean told = storm || isCalled(in, before) || isKind(labels, name) || isMade(name);
        return told ? Optional.of(name.words()) : Optional.empty();
    }

    /** The ferry / Adela; the drug, / Parlodex; a compound, named / Verolin. */
    private boolean isCalled(TaggedSentence in, int before) {
        int noun = before;
        while (noun > 0 && in.token(noun).text().matches(NAMING + "|,|\"|``|''|\u201c|\u2018")) {
            noun--;
        }
        return noun >= 0 && lexicon.isThing(in.token(noun));
    }

    /** Zoravin's maker: a product. */
    private static boolean isMade(NameSpan name) {
        int owner = name.last() + 1;
        return owner + 1 < name.in().size()
                && name.in().token(owner).tag().equals("POS")
                && name.in().token(owner + 1).lemma().matches("maker|manufacturer|inventor");
    }

    /** The Halley / telescope, its Vesta / capsule; but not the Boeing / jet, since Boeing made it. */
    private boolean isKind(Labels labels, NameSpan name) {
        TaggedSentence in = name.in();
        int noun = name.last() + 1;
        if (noun + 2 < in.size() && in.token(noun).is("-") && in.token(noun + 1).isNumber()) {
            noun += 2;
        }
        boolean own = name.first() > 0 && in.token(name.first() - 1).tag().equals("PRP$");
        boolean maker = name.entity() == Entity.ORGANIZATION && !own;
        return noun < in.size()
                && lexicon.isThing(in.token(noun))
                && !maker
                && lexicon.countries.named(name.words()).isEmpty();
    }

    /** One of many of that name: a Vermeer, a Boeing / 737, a McDonald's. */
    private static boolean isSpecimen(NameSpan name) {
        TaggedSentence in = name.in();
        int article = name.first() - 1;
        boolean one = article >= 0 && in.token(article).text().matches("(?i)an?");
        int next = name.last() + 1;
        if (next < in.size() && in.token(next).tag().equals("POS")) {
            next++;
        }
        boolean model = article >= 0
                && name.entity() == Entity.ORGANIZATION
                && name.size() > 1
                && in.token(article).text().matches("(?i)the|its|an?")
                && next < in.size()
                && in.token(next).text().matches("\\d{1,4}[A-Z]?")
                && (next + 1 >= in.size() || !in.token(next + 1).tag().matches("NN.*|HYPH|:"));
        return model
                || one
                        && name.size() < 3
                        && (next >= in.size()
                                || !in.token(next).tag().matches("NN.*|JJ.*|POS|HYPH|VB[NG]")
                                        && !in.token(next).is("-"));
    }
}
