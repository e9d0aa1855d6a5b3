package org.nightdesk.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Names at the margin of a text that are no actors: datelines, bylines, credits of pictures. */
final class Margins {

    private static final int LONGEST_DATELINE = 14;
    private static final int LONGEST_BYLINE = 5;
    private static final Set<String> CREDITS = Tables.words("credits.txt");

    private static final Set<String> MAIL_HEADERS = Tables.words("mail-headers.txt");

    private Margins() {}

    static boolean isMarginal(Labels labels, NameSpan span, boolean opensParagraph) {
        return isByline(labels, opensParagraph)
                || (opensParagraph && isMailHeader(labels.in))
                || isCredit(labels.in, span)
                || (opensParagraph && span.last() < datelineEnd(labels));
    }

    /** A paragraph that is but a name, or "By" and names. */
    private static boolean isByline(Labels labels, boolean opensParagraph) {
        TaggedSentence in = labels.in;
        if (!opensParagraph
                || in.tokens().stream().anyMatch(t -> t.isVerb() || t.text().matches("[.!?]"))) {
            return false;
        }
        List<NameSpan> spans = labels.spans();
        boolean by =
                in.token(0).is("by") && spans.stream().anyMatch(s -> s.first() == 1 && s.entity() == Entity.PERSON);
        boolean alone = spans.size() == 1
                && spans.getFirst().entity() == Entity.PERSON
                && spans.getFirst().size() == in.size()
                && in.size() > 1
                && in.size() <= LONGEST_BYLINE;
        return by || alone;
    }

    /** From: Ada Holm. */
    private static boolean isMailHeader(TaggedSentence in) {
        return in.size() > 2
                && in.token(1).is(":")
                && MAIL_HEADERS.contains(in.token(0).text().toLowerCase(Locale.ROOT));
    }

    /** Within "(Photo: …)" to its bracket, or after "Source: …" to the end. */
    private static boolean isCredit(TaggedSentence in, NameSpan span) {
        for (int i = 0; i < span.first(); i++) {
            boolean bracket = i > 0 && in.token(i - 1).text().matches("\\(|-LRB-|\\[");
            boolean opens = i == 0 || bracket || in.token(i - 1).text().matches("\\||/|\\.");
            boolean gives = in.token(i + 1).text().matches(":|/|by|courtesy|\u00a9|via");
            if (opens && gives && CREDITS.contains(in.token(i).text().toLowerCase(Locale.ROOT))) {
                return !bracket || span.first() < closing(in, i);
            }
        }
        return false;
    }

    private static int closing(TaggedSentence in, int from) {
        int at = from;
        while (at < in.size() && !in.token(at).text().matches("\\)|-RRB-|\\]")) {
            at++;
        }
        return at;
    }

    /** The token after a dateline, as in "LIMA (AFP) -" or "Lima, Mar 28 (AFP)"; 0 where there is none. */
    private static int datelineEnd(Labels labels) {
        TaggedSentence in = labels.in;
        if (!Letters.isCapitalised(in.token(0).text()) || !startsWithPlace(labels)) {
            return 0;
        }
        for (int i = 1; i < in.size() && i < LONGEST_DATELINE; i++) {
            Token token = in.token(i);
            boolean dash = token.text().matches("-|--|\u2013|\u2014")
                    && i + 1 < in.size()
                    && in.token(i + 1).span().start() > token.span().end();
            boolean agency = token.text().matches("\\)|-RRB-");
            if (dash || agency || isAfterDate(in, i)) {
                return i + 1;
            }
            if (!isOfDateline(labels, i)) {
                return 0;
            }
        }
        return 0;
    }

    /** The end of "Lima, 28 March 2026." */
    private static boolean isAfterDate(TaggedSentence in, int i) {
        return in.token(i).is(".") && in.token(i - 1).text().matches("(?:19|20)\\d\\d") && i > 3;
    }

    private static boolean startsWithPlace(Labels labels) {
        String first = labels.in.token(0).text();
        boolean shouted = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        return shouted || labels.at(0) == Entity.LOCATION;
    }

    private static boolean isOfDateline(Labels labels, int i) {
        Token token = labels.in.token(i);
        return token.isName()
                || token.isNumber()
                || labels.isName(i)
                || token.text().matches("[,./():]|-[LR]RB-");
    }
}
