package org.nightdesk.briefing.pdf.layout;

/**
 * A column of a table.
 *
 * @param share of the table's width; the shares of all columns add up to 1
 * @param right whether it is flush right, as numbers are
 */
public record Column(String heading, float share, boolean right) {

    public static Column left(String heading, double share) {
        return new Column(heading, (float) share, false);
    }

    public static Column right(String heading, double share) {
        return new Column(heading, (float) share, true);
    }
}
