package org.nightdesk.briefing.pdf.layout;

/** What a text is set in; characters that it lacks come from the fonts for other scripts. */
public enum Face {
    SERIF("SourceSerif4_400Regular.ttf"),
    SERIF_STRONG("SourceSerif4_600SemiBold.ttf"),
    SANS("SourceSans3_400Regular.ttf"),
    SANS_STRONG("SourceSans3_600SemiBold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
