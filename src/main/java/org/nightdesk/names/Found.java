package org.nightdesk.names;

import java.util.List;

/** A name of which it is known what kind of thing it names. */
sealed interface Found {

    NameSpan span();

    /**
     * A person.
     *
     * @param span the name without titles
     * @param roles phrases beside it that say who it is
     */
    record Person(NameSpan span, List<RolePhrase> roles) implements Found {}

    /** A body: ministry, company, party, court. */
    record Body(NameSpan span) implements Found {}

    /** A state by its name. */
    record State(NameSpan span, Country country) implements Found {}

    /** A state by the name of its capital. */
    record Capital(NameSpan span, Country country) implements Found {}

    /** People by a family name or the like: the Holm family. */
    record Kindred(NameSpan span) implements Found {}
}
