package org.nightdesk.events;

/**
 * Whether a clause says that its event took place.
 *
 * @param status what it says
 * @param rule by what: the auxiliary, the governing word or the form
 */
record Stated(EventStatus status, String rule) {

    static final Stated PLAIN = new Stated(EventStatus.HAPPENED, "its clause says nothing else");
}
