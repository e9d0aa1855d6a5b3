package org.nightdesk.briefing;

/** How the claims of a measure stand to each other, as a reader sees it. */
public enum Verdict {
    ONE_SOURCE("one source"),
    SAME_ORIGIN("same origin"),
    CORROBORATED("corroborated"),
    COMPATIBLE("compatible"),
    UPDATE("update"),
    CONFLICT("conflict");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
