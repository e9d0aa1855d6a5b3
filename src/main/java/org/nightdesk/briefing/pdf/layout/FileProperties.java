package org.nightdesk.briefing.pdf.layout;

import java.time.LocalDate;

/**
 * What the file says of itself.
 *
 * @param title as the window of a viewer shows it
 * @param date stands as the day of making, so that the same content makes the same bytes
 * @param language RFC 3066 tag of most of the text
 */
public record FileProperties(String title, String subject, String creator, LocalDate date, String language) {}
