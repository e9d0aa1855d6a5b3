package org.nightdesk.text;

/** Something a reader of the report must know about how a document was read. */
public enum DocumentFlag {
    /** Its text came from pictures of pages, by optical character recognition. */
    READ_BY_OCR("read from a scan by character recognition"),
    /** It holds pages without a text layer, and no recognition program is installed. */
    SCAN_NOT_READ("holds scanned pages that were not read: install tesseract"),
    /** Its language is not one that Nightdesk analyses. */
    LANGUAGE_NOT_ANALYSED("not analysed: only English is read so far"),
    /** Only its beginning was kept, since it is longer than the limit. */
    TRUNCATED("longer than the limit: only the beginning was read"),
    /** A sentence or word was too long for the language analysis and was cut. */
    LONG_SENTENCES_CUT("holds sentences too long to analyse whole"),
    /** It holds no words. */
    EMPTY("holds no text"),
    /** Bytes that could not be decoded, or characters that hide what they say. */
    ODD_CHARACTERS("holds characters that could not be read");

    private final String words;

    DocumentFlag(String words) {
        this.words = words;
    }

    /** The flag in words for a reader. */
    public String words() {
        return words;
    }
}
