package org.nightdesk.names;

import org.nightdesk.language.TaggedSentence;

/**
 * Words beside a person's name that say who it is: "Deputy Prime Minister", "head of the council".
 *
 * @param first its first token
 * @param last its last token
 * @param head the noun that is its head
 * @param isApart whether it stands before a comma as a phrase of its own, and so could be the subject
 * @param role what it says
 */
record RolePhrase(TaggedSentence in, int first, int last, int head, boolean isApart, Role role) {

    String words() {
        return role.words();
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** As told by a verb, from one token of its sentence to another. */
    RolePhrase told(Tenure by, int from, int to) {
        return new RolePhrase(in, first, last, head, isApart, role.told(by, in.span(from, to)));
    }
}
