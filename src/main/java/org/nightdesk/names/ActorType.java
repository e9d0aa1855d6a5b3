package org.nightdesk.names;

/** What kind of actor a name stands for. */
public enum ActorType {
    PERSON,
    ORG,
    /** A country, or its government where the text uses its name or its capital for it. */
    COUNTRY,
    /** People without a common name: soldiers, residents, analysts. */
    GROUP
}
