package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two voices are known to know a thing apart: they are others, not both speak for a state, neither passes the
 * other on, and both are not of one country. Where no origin is named nothing is known.
 */
final class Independence {

    private final Cast cast;

    Independence(Cast cast) {
        this.cast = cast;
    }

    boolean areApart(Voice one, Voice other) {
        if (one.origin().isEmpty() || other.origin().isEmpty()) {
            return false;
        }
        String a = one.origin().get();
        String b = other.origin().get();
        return !a.equals(b)
                && !(cast.isOfficial(a) && cast.isOfficial(b))
                && !cast.countries(a).contains(b)
                && !cast.countries(b).contains(a)
                && cast.countries(a).stream().noneMatch(cast.countries(b)::contains)
                && !passesOn(one, b)
                && !passesOn(other, a);
    }

    private boolean passesOn(Voice voice, String actor) {
        return voice.source().chain().stream()
                .flatMap(l -> cast.actor(voice.document(), l.actor()).stream())
                .anyMatch(a -> a.id().equals(actor));
    }

    /** Number of voices that are known to know it apart from each other; where none is named, one. */
    int origins(List<Voice> voices) {
        List<Voice> apart = new ArrayList<>();
        for (Voice voice : voices) {
            if (voice.origin().isPresent() && apart.stream().allMatch(v -> areApart(v, voice))) {
                apart.add(voice);
            }
        }
        return Math.max(1, apart.size());
    }
}
