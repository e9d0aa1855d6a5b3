package org.nightdesk.dates;

/**
 * What words of time mean relative to their anchor, before the anchor has a date. It has a text form, so that the store
 * can keep it and resolve it again without reading the document anew.
 */
public sealed interface TimeMeaning {

    /** Fixed by the words alone: the value is already that of {@link ResolvedTime#value()}. */
    record Fixed(String value) implements TimeMeaning {}
}
