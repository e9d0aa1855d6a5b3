package org.nightdesk.briefing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a measure counts, in the plain words of a noun phrase.
 *
 * @param what who or what is counted: {@code people killed}
 * @param where the place; empty where none is told
 * @param scope on what occasion or in what respect: {@code flood}; empty where nothing is told
 */
record MeasureLabel(String what, String where, String scope) {

    /** What, where and on what occasion: {@code people killed · Port Almeda · flood}. */
    String words() {
        return Stream.of(what, where, scope).filter(w -> !w.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** The same inside a sentence: {@code people killed in Port Almeda}. */
    String inSentence() {
        return where.isEmpty() ? what : what + " in " + where;
    }

    /** How well it reads: a noun alone says little, and so do many words. */
    int readable() {
        int words = List.of(what.split(" ")).size();
        return words < 2 ? 0 : words <= 8 ? 2 : 1;
    }
}
