package org.nightdesk.dates;

/**
 * What words of time mean relative to their anchor, before the anchor has a date. It has a text form, so that the store
 * can keep it and resolve it again without reading the document anew.
 */
public sealed interface TimeMeaning {

    /** The meaning in text form. */
    String encode();

    /**
     * The meaning that a text form stands for.
     *
     * @throws IllegalArgumentException if it is none
     */
    static TimeMeaning decode(String text) {
        if (!text.startsWith("fixed ")) {
            throw new IllegalArgumentException("no meaning: " + text);
        }
        return new Fixed(text.substring("fixed ".length()));
    }

    /** Fixed by the words alone: the value is already that of {@link ResolvedTime#value()}. */
    record Fixed(String value) implements TimeMeaning {
        @Override
        public String encode() {
            return "fixed " + value;
        }
    }
}
