package org.nightdesk.briefing;

/**
 * How much a reader takes in: what goes beyond it stands in the workbook alone.
 *
 * @param keyFigures numbers in large type, at most
 * @param developments developments and marks of the timeline, at most
 */
public record ReaderSettings(int keyFigures, int developments) {

    public static final ReaderSettings DEFAULT = new ReaderSettings(4, 10);

    /** @throws IllegalArgumentException if there is room for nothing, or for more than four numbers */
    public ReaderSettings {
        if (keyFigures < 1 || keyFigures > 4 || developments < 1) {
            throw new IllegalArgumentException(keyFigures + " key figures, " + developments + " developments");
        }
    }
}
