package org.nightdesk.language;

/** Kinds of noun, each the nouns below some synsets of WordNet. */
public enum NounKind {
    /** Someone: minister, worker, child. */
    PERSON("person%1:03:00::"),
    /** Several taken as one: family, army, crowd. */
    GROUP("group%1:03:00::"),
    /** People who belong or come together: court, team, crowd. */
    SOCIAL_GROUP("social_group%1:14:00::"),
    /** A body with a purpose: ministry, company, party. */
    ORGANIZATION("organization%1:14:00::"),
    /** Somewhere: region, city, square. */
    LOCATION("location%1:03:00::"),
    /** Something made: bridge, ship, school. */
    ARTIFACT("artifact%1:03:00::"),
    /** A measure: mile, ton, degree. */
    UNIT("unit_of_measurement%1:23:00::"),
    /** A coin or its unit: dollar, euro, krone. */
    CURRENCY("monetary_unit%1:23:00::"),
    /** A length of time: hour, decade. */
    PERIOD("time_period%1:28:00::"),
    /** Something said or written: statement, report. */
    COMMUNICATION("communication%1:03:00::"),
    /** Something done: visit, attack, signing. */
    ACT("act%1:03:00::"),
    /** Something that takes place: flood, death, ceremony. */
    EVENT("event%1:03:00::"),
    /** Something that nature does: flood, earthquake, storm. */
    PHENOMENON("phenomenon%1:03:00::"),
    /** Wealth and what is paid: cost, debt, loan. */
    POSSESSION("possession%1:03:00::");

    private final String senseKey;

    NounKind(String senseKey) {
        this.senseKey = senseKey;
    }

    String senseKey() {
        return senseKey;
    }
}
