package org.nightdesk.events;

import java.util.EnumSet;
import java.util.Set;

/** The classes of PLOVER (Political Language Ontology for Verifiable Event Records); what fits none is OTHER. */
public enum EventClass {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    CRIME,
    OTHER;

    private static final Set<EventClass> DIRECTED =
            EnumSet.of(SUPPORT, AID, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, COERCE, ASSAULT);

    /** Whether it is done to someone, be it by way of a thing of theirs: a sanction on a bank of a state. */
    boolean isDirected() {
        return DIRECTED.contains(this);
    }
}
