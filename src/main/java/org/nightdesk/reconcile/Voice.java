package org.nightdesk.reconcile;

import java.util.Optional;
import org.nightdesk.names.Attribution;

/**
 * Who says something in a document.
 *
 * @param document id of the document
 * @param origin id of the actor who knows it first hand; empty where none is named
 * @param source the chain by which it came to the document
 */
record Voice(String document, Optional<String> origin, Attribution source) {

    static Voice of(Claim claim) {
        return new Voice(
                claim.item().document(),
                claim.origin().filter(o -> claim.named()),
                claim.figure().source());
    }
}
