package org.nightdesk.names;

import org.nightdesk.text.Span;

/**
 * What the words beside or about a name say that someone is.
 *
 * @param words the words as given: "former Delvin finance minister", "chief executive of Norlink"
 * @param title the post alone: "finance minister", "chief executive"
 * @param body of which body or state, where the words say so: "Delvin", "Norlink"; else empty
 * @param tenure how it stands to the time at which it is told of
 * @param sentence the sentence it stands in
 * @param span where the words stand
 * @param clause where what tells of it stands, its verb with it: "was on Monday named finance minister"
 */
public record Role(String words, String title, String body, Tenure tenure, int sentence, Span span, Span clause) {

    /** The words without those for its tenure: "Delvin finance minister". */
    public String post() {
        int start = words.indexOf(title);
        int body = this.body.isEmpty() ? start : words.indexOf(this.body);
        int from = Math.max(0, Math.min(start, body));
        int to = Math.max(start + title.length(), body + this.body.length());
        return words.substring(from, Math.min(to, words.length()));
    }

    /** As someone is said to be it in a sentence that tells more: its tenure, and how far that goes. */
    Role told(Tenure by, Span whole) {
        boolean kept = by == Tenure.CURRENT || by == Tenure.PAST && tenure == Tenure.FORMER;
        return new Role(words, title, body, kept ? tenure : by, sentence, span, whole);
    }
}
