package org.nightdesk.evaluation;

/** What is measured, in the order in which it is printed. */
enum Measure {
    DOCUMENT_DATE_IN_INTERVAL("document date: in interval", Kind.SHARE),
    DOCUMENT_DATE_EXACT("document date: exact", Kind.SHARE),
    ACTORS_NAMED("actors (named)", Kind.F1),
    ACTORS_GROUPS("actors (groups)", Kind.F1),
    /** Of the forms of core names, those that the report has. */
    ACTORS_ALIASES("actors: alias coverage", Kind.SHARE),
    /** B-cubed over the forms of names that both sides know. */
    ACTORS_MERGING("actors: merging (B-cubed)", Kind.F1),
    /** Of the report's actors that are in the gold, those that stand for one actor only. */
    ACTORS_KEPT_APART("actors: kept apart", Kind.SHARE),
    DATES_FOUND("dates: found", Kind.F1),
    DATES_VALUE("dates: right value", Kind.F1),
    DATES_LENIENT("dates: value, lenient", Kind.SHARE),
    DATES_HIGH("dates: marked HIGH", Kind.SHARE),
    DATES_HIGH_RIGHT("dates: right of HIGH", Kind.SHARE),
    FIGURES_VALUE("figures: value", Kind.F1),
    FIGURES_NOUN("figures: value+noun", Kind.F1),
    FIGURES_ORIGIN("figures: original source", Kind.SHARE),
    FIGURES_CHAIN("figures: full source chain", Kind.SHARE),
    FIGURES_HEDGE("figures: hedge class", Kind.SHARE),
    FIGURES_STATUS("figures: status", Kind.SHARE),
    FIGURES_PART_OF("figures: part_of", Kind.F1),
    FIGURES_HIGH("figures: marked HIGH", Kind.SHARE),
    /** Value and noun right; what is not in the gold is wrong. */
    FIGURES_HIGH_RIGHT("figures: right of HIGH", Kind.SHARE),
    EVENTS_FOUND("events: found", Kind.F1),
    EVENTS_DETAIL("events: trigger+agents+date", Kind.F1),
    EVENTS_AGENTS("events: agents", Kind.F1),
    EVENTS_TARGETS("events: targets", Kind.F1),
    EVENTS_CLASS("events: class", Kind.SHARE),
    EVENTS_DATE("events: date", Kind.SHARE),
    EVENTS_STATUS("events: status", Kind.SHARE),
    EVENTS_SOURCE("events: source", Kind.SHARE),
    EVENTS_HIGH("events: marked HIGH", Kind.SHARE),
    /** Agents, date and status right, of those that the gold has: it does not list every event. */
    EVENTS_HIGH_RIGHT("events: right of HIGH in gold", Kind.SHARE),
    SAME_FIGURE("groups: same figure", Kind.F1),
    CONFLICT("groups: conflict", Kind.F1),
    SAME_EVENT("groups: same event", Kind.F1);

    /** What the one number of a measure is. */
    enum Kind {
        /** The harmonic mean of precision and recall. */
        F1,
        /** The right ones of all that were judged. */
        SHARE
    }

    private final String label;
    private final Kind kind;

    Measure(String label, Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    String label() {
        return label;
    }

    Kind kind() {
        return kind;
    }
}
