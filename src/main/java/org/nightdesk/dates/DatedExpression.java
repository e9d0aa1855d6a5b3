package org.nightdesk.dates;

/** Words of time with the time they were found to mean. */
public record DatedExpression(TimeExpression expression, ResolvedTime time) {}
