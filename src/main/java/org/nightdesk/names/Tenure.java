package org.nightdesk.names;

/** How a role stands to the time at which it is told of. */
public enum Tenure {
    /** Held when it is told: "finance minister Ada Holm", "the outgoing mayor". */
    CURRENT,
    /** Held at some time before; whether still is not said: "was mayor", "the then mayor". */
    PAST,
    /** No longer held: "former mayor", "the late mayor". */
    FORMER,
    /** Not held yet: "mayor-elect", "will become mayor". */
    FUTURE,
    /** Taken up, on the day that is told with it: "was named mayor on Monday". */
    BEGUN,
    /** Chosen for it, which is to begin then or later: "was elected mayor on Sunday". */
    CHOSEN,
    /** Given up, on the day that is told with it: "resigned as mayor on Monday". */
    ENDED;

    /** Whether a verb tells of a day on which the role changed hands. */
    public boolean isTurn() {
        return this == BEGUN || this == CHOSEN || this == ENDED;
    }
}
