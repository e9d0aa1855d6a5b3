package org.nightdesk.language;

/** What the recognisers take a token for. */
public enum Entity {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** Nationalities, products, works and other names. */
    MISC,
    DATE,
    TIME,
    MONEY,
    PERCENT
}
