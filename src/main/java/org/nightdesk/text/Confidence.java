package org.nightdesk.text;

/** How sure a reading is. */
public enum Confidence {
    /** The grammar leaves one reading; of these 97 in 100 should be right. */
    HIGH,
    /** The likeliest of several readings. */
    MEDIUM,
    /** A fallback was used: number and noun are near each other, no more. */
    LOW
}
