package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** What each token of a sentence is taken for, while the recognisers' labels are being mended. */
final class Labels {

    final TaggedSentence in;
    private final Entity[] labels;
    private final boolean[] startsAnew;
    private final boolean[] settled;

    Labels(TaggedSentence in) {
        this.in = in;
        this.labels = in.tokens().stream().map(Token::entity).toArray(Entity[]::new);
        this.startsAnew = new boolean[in.size()];
        this.settled = new boolean[in.size()];
    }

    Entity at(int token) {
        return token >= 0 && token < labels.length ? labels[token] : Entity.NONE;
    }

    boolean isName(int token) {
        return isName(at(token));
    }

    /** Makes the tokens one name, apart from its neighbours. */
    void set(int first, int last, Entity entity) {
        Arrays.fill(labels, first, last + 1, entity);
        Arrays.fill(startsAnew, first, last + 1, false);
        Arrays.fill(settled, first, last + 1, false);
        startsAnew[first] = true;
        if (last + 1 < labels.length) {
            startsAnew[last + 1] = true;
        }
    }

    /** Makes the tokens one name of which the words around leave no doubt what it is. */
    void settle(int first, int last, Entity entity) {
        set(first, last, entity);
        Arrays.fill(settled, first, last + 1, true);
    }

    boolean isSettled(int token) {
        return settled[token];
    }

    /** Joins a token to the name before or after it. */
    void extend(int token, Entity entity) {
        labels[token] = entity;
    }

    /** The names, in order. */
    List<NameSpan> spans() {
        List<NameSpan> spans = new ArrayList<>();
        for (int first = 0; first < labels.length; first++) {
            if (isName(labels[first])) {
                int last = lastOf(first);
                spans.add(new NameSpan(in, first, last, labels[first]));
                first = last;
            }
        }
        return spans;
    }

    private int lastOf(int first) {
        int last = first;
        while (last + 1 < labels.length && labels[last + 1] == labels[first] && !startsAnew[last + 1]) {
            last++;
        }
        return last;
    }

    private static boolean isName(Entity entity) {
        return entity == Entity.PERSON
                || entity == Entity.ORGANIZATION
                || entity == Entity.LOCATION
                || entity == Entity.MISC;
    }
}
