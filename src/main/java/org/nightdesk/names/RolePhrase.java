package org.nightdesk.names;

import org.nightdesk.language.TaggedSentence;

/**
 * Words beside a person's name that say who it is: "Deputy Prime Minister", "head of the council".
 *
 * @param first its first token
 * @param last its last token
 * @param head the noun that is its head
 * @param isApart whether it stands before a comma as a phrase of its own, and so could be the subject
 */
record RolePhrase(TaggedSentence in, int first, int last, int head, boolean isApart) {

    String words() {
        return Letters.unstopped(in.words(first, last));
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
