package org.nightdesk.briefing.pdf.layout;

/**
 * Size and margins of a page, in points of 1/72 inch; y counts downwards from the upper edge.
 *
 * @param top where the text of a page with a running header begins
 * @param bottom the last y that text may reach
 */
public record PageGeometry(float width, float height, float left, float right, float top, float bottom) {

    /** ISO 216. */
    public static final PageGeometry A4 = of(595.28f, 841.89f);

    /** ANSI A. */
    public static final PageGeometry LETTER = of(612f, 792f);

    private static PageGeometry of(float width, float height) {
        return new PageGeometry(width, height, 51f, width - 51f, 50f, height - 54f);
    }

    /** Width of the text. */
    public float measure() {
        return right - left;
    }
}
