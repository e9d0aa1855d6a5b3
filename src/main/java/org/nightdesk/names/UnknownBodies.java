package org.nightdesk.names;

import java.util.Locale;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Finds bodies whose names no recogniser knows, by what they do, own and employ. */
final class UnknownBodies {

    private static final int FAR = 12;

    private final Lexicon lexicon;

    UnknownBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void settle(Labels labels) {
        for (int first = 0; first < labels.in.size(); first++) {
            int last = lastOfUnknown(labels, first);
            if (last >= first && isUnknownBody(labels, first, last)) {
                labels.settle(first, last, Entity.ORGANIZATION);
            }
            first = Math.max(first, last);
        }
    }

    /** The end of a run of capitalised words that begins here and that no recogniser knows; before it for none. */
    private int lastOfUnknown(Labels labels, int first) {
        int last = first - 1;
        while (last + 1 < labels.in.size() && isUnknown(labels, last + 1)) {
            last++;
        }
        boolean apart = first == 0 || !labels.isName(first - 1);
        return apart && !Headlines.isHeadline(labels.in) ? last : first - 1;
    }

    private boolean isUnknown(Labels labels, int i) {
        Token token = labels.in.token(i);
        return token.isName()
                && labels.at(i) == Entity.NONE
                && token.text().length() > 2
                && Letters.isCapitalised(token.text())
                && token.text().codePoints().anyMatch(Character::isLowerCase)
                && lexicon.title(token).isEmpty()
                && lexicon.countries.withAdjective(token.text()).isEmpty()
                && lexicon.countries.ofPeople(token.text()).isEmpty();
    }

    private boolean isUnknownBody(Labels labels, int first, int last) {
        TaggedSentence in = labels.in;
        String end = in.token(last).text();
        boolean weak = first == last && (lexicon.isOrdinary(end) || lexicon.isRoleNoun(end.toLowerCase(Locale.ROOT)));
        boolean people = first == last
                && end.endsWith("s")
                && first > 0
                && in.token(first - 1).is("the");
        if (weak || people || lexicon.isPlaceWord(end) || lexicon.isNoActorWord(end) || last + 1 >= in.size()) {
            return false;
        }
        if (isTeam(labels, first, last)
                || isEmployer(labels, first)
                || isSaidToBeOne(in, last)
                || isOfMembers(in, first, last)) {
            return true;
        }
        return Clues.isThinglike(labels, new NameSpan(in, first, last, Entity.NONE)) && actsAfterWhich(in, last + 3)
                || actsAsBody(in, last + 1);
    }

    /** Orsa Rally, "the largest opposition party". */
    boolean isSaidToBeOne(TaggedSentence in, int last) {
        int start = last + 2;
        if (start >= in.size()
                || !in.token(last + 1).is(",")
                || !in.token(start).tag().matches("DT|PRP\\$")) {
            return false;
        }
        int head = start;
        while (head + 1 < in.size() && in.token(head + 1).tag().matches("JJ.*|NN.*|CD|POS|VB[NG]|RBS|HYPH")) {
            head++;
        }
        return lexicon.isAfterNames(in.token(head));
    }

    /** The name of several words of what someone leads or what speaks: "whose Orsa Rally", "the Orsa Rally denied". */
    boolean isOfMembers(TaggedSentence in, int first, int last) {
        if (first == last || first == 0 || last + 1 >= in.size()) {
            return false;
        }
        boolean owned = in.token(first - 1).is("whose") && in.token(last + 1).isVerb();
        boolean speaks = in.token(first - 1).is("the") && lexicon.isSpeaking(in.token(last + 1));
        return owned || speaks;
    }

    /** the Halden Larks. */
    boolean isTeam(Labels labels, int first, int last) {
        return last == first + 1
                && last < labels.in.size()
                && first > 0
                && labels.in.token(first - 1).is("the")
                && labels.in.token(last).tag().equals("NNPS")
                && lexicon.isOrdinary(singular(labels.in.token(last).text()))
                && !lexicon.isPlaceWord(labels.in.token(last).text())
                && !lexicon.isNoActorWord(singular(labels.in.token(last).text()));
    }

    private static String singular(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** analyst Ada Holm of / Agroplan. */
    boolean isEmployer(Labels labels, int first) {
        int of = first - 1;
        int name = of - 1;
        while (name >= 0 && labels.at(name) == Entity.PERSON) {
            name--;
        }
        return name >= 0
                && (name < of - 1 || !labels.in.token(of).is("of"))
                && labels.in.token(of).text().matches("of|at|from|with")
                && lexicon.isAnalyst(labels.in.token(name));
    }

    private boolean actsAfterWhich(TaggedSentence in, int verb) {
        return verb < in.size() && lexicon.isBodyAct(in.token(verb));
    }

    /** "Norvane will build …", "Norvane has lost its …". */
    private boolean actsAsBody(TaggedSentence in, int next) {
        int verb = next;
        while (verb < in.size()
                && in.token(verb).tag().matches("RB|MD|TO|VB[DPZ]?|VBN")
                && !lexicon.isBodyAct(in.token(verb))) {
            verb++;
        }
        boolean acts = verb < in.size()
                && lexicon.isBodyAct(in.token(verb))
                && (verb > next || in.token(verb).tag().matches("VB[DZ]"));
        return acts || verb > next && ownsSomething(in, verb);
    }

    private static boolean ownsSomething(TaggedSentence in, int from) {
        for (int i = from; i < in.size() && i < from + FAR; i++) {
            if (in.token(i).is("its")) {
                return true;
            }
            if (in.token(i).isName() || in.token(i).tag().matches("[,:.]|WDT|CC")) {
                return false;
            }
        }
        return false;
    }
}
