package org.nightdesk.events;

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
    OTHER
}
