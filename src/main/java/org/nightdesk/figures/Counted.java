package org.nightdesk.figures;

/**
 * A number and what it counts or measures.
 *
 * @param phrase the number
 * @param unit what is counted
 * @param group what befell those counted, as a group of the table of victims; empty where nothing
 * @param first first token of the words that are shown
 * @param last last of them
 * @param head the token that the clause hangs on: the counted noun, else the number
 * @param noun the bare noun counted, for a later "others" or "of them"
 * @param how how it was found
 * @param isAside whether it only says where or among what: "in three countries"
 */
record Counted(
        NumberPhrase phrase,
        String unit,
        String group,
        int first,
        int last,
        int head,
        String noun,
        How how,
        boolean isAside) {

    Counted(NumberPhrase phrase, String unit, String group, int first, int last, int head, String noun, How how) {
        this(phrase, unit, group, first, last, head, noun, how, false);
    }

    /** How what is counted was found, surest first. */
    enum How {
        /** A unit of measure or money stands beside the number. */
        MEASURED,
        /** The noun follows the number. */
        NOUN,
        /** "16 injured". */
        FATE,
        /** "A 12-storey building". */
        COMPOUND,
        /** "Killing 12", "737 had been hurt". */
        VICTIMS,
        /** "Six of the coffins". */
        PARTITIVE,
        /** "One in eight adults". */
        RATIO,
        /** "How many wells have failed? – 61": the question before says what. */
        ANSWER,
        /** "9 million of them": the noun stands in the text before. */
        PRONOUN,
        /** "The toll stands at 3,471": the subject says what. */
        LEVEL,
        /** The noun is left out. */
        ELLIPSIS
    }

    Counted withUnit(String other, String otherGroup, int end) {
        return new Counted(phrase, other, otherGroup, first, Math.max(last, end), head, noun, how);
    }

    /** What this counts, by the number of another. */
    Counted counting(Counted other) {
        return new Counted(other.phrase, unit, group, other.first, other.last, other.head, noun, other.how);
    }

    /** The same, as where or among what something else is counted: "23 suspects in three countries". */
    Counted aside() {
        return new Counted(phrase, unit, group, first, last, head, noun, how, true);
    }

    boolean isCount() {
        return how != How.MEASURED && how != How.RATIO && phrase.unit().isEmpty();
    }
}
