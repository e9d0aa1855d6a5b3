package org.nightdesk.job;

/** Is told how far a run has come. All calls come from one thread. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /**
     * A phase begins.
     *
     * @param total how many steps it has; 0 where that is not known
     */
    default void phase(Phase phase, int total) {}

    /** One more step of the phase is done. */
    default void step() {}

    /** The run is over, however it ended. */
    default void done() {}
}
