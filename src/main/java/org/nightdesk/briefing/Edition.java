package org.nightdesk.briefing;

import org.nightdesk.reconcile.Snapshot;

/**
 * A report, and in short what it holds, to be kept for the next one.
 *
 * @param briefing all that it says
 * @param snapshot what the next report is compared with
 */
public record Edition(Briefing briefing, Snapshot snapshot) {}
