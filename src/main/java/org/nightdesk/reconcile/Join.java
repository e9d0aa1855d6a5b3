package org.nightdesk.reconcile;

import java.util.Locale;
import java.util.Optional;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Mention;
import org.nightdesk.text.Span;

/**
 * Why the actor of a document is the one that it was found to be.
 *
 * @param rule by which it was found
 * @param reason the same in a few words
 * @param witness words of another document that it rests on; empty where the name is enough
 */
public record Join(Rule rule, String reason, Optional<Witness> witness) {

    /** How actors of two documents are found to be one; the surest first. */
    public enum Rule {
        /** The first document that names it. */
        NAMED,
        SAME_NAME,
        /** The same but for hyphens, blanks, accents or case. */
        SPELLING,
        /** The same in other Latin letters, or in another order. */
        TRANSLITERATION,
        /** A document knows the body by both names, as by letters in brackets. */
        BOTH_NAMES,
        /** The letters fit, and the documents name others in common. */
        INITIALS,
        /** Fewer given names, or initials for them. */
        SHORTER,
        /** One name of several, with a role or company in common. */
        BARE_NAME,
        /** A document takes it for another kind of actor. */
        OTHER_KIND,
        /** An analyst says so. */
        CORRECTION;

        /** As in tables: {@code same name}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Words of a document that speak for it.
     *
     * @param words as they stand there
     */
    public record Witness(String document, int sentence, Span span, String words) {

        static Optional<Witness> of(SharedActor.Member member) {
            Actor actor = member.actor();
            return actor.mentions().stream()
                    .filter(m -> m.surface().equals(actor.canonical()))
                    .findFirst()
                    .or(() -> actor.mentions().stream().findFirst())
                    .map(m -> of(member.document(), m));
        }

        static Witness of(String document, Mention mention) {
            return new Witness(document, mention.sentence(), mention.span(), mention.surface());
        }
    }

    static final Join NAMED = new Join(Rule.NAMED, "named in full", Optional.empty());

    /** That it was not left at the name, so that a store has something to keep. */
    public boolean isMerge() {
        return rule != Rule.NAMED && rule != Rule.SAME_NAME;
    }
}
