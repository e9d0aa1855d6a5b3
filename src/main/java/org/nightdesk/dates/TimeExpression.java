package org.nightdesk.dates;

import org.nightdesk.text.Span;

/**
 * Words of time in a document, read but not yet fixed to the calendar. It keeps its meaning with its anchor, so that it
 * can be resolved again when the document, or the event it counts from, gets a date.
 *
 * @param id its name in the document, {@code t1}, {@code t2}… in order of the text
 * @param sentence the sentence it stands in
 * @param span where it stands
 * @param surface the words
 * @param meaning what they mean relative to their anchor
 */
public record TimeExpression(String id, int sentence, Span span, String surface, TimeMeaning meaning) {}
