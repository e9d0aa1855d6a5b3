package org.nightdesk.figures;

/** Whether what a figure counts is so, is meant to be, or is only claimed. */
public enum FigureStatus {
    ACTUAL,
    PLANNED,
    /** Disputed, or asserted by a party and confirmed by nobody. */
    ALLEGED
}
