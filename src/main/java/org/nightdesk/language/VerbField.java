package org.nightdesk.language;

/** What a verb is about, after the fields by which WordNet's lexicographers keep its verbs. */
public enum VerbField {
    BODY,
    CHANGE,
    COGNITION,
    COMMUNICATION,
    COMPETITION,
    CONSUMPTION,
    CONTACT,
    CREATION,
    EMOTION,
    MOTION,
    PERCEPTION,
    POSSESSION,
    SOCIAL,
    STATIVE,
    WEATHER
}
