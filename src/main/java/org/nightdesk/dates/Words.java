package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.Span;

/** The words of a sentence as the grammar of time sees them, finer than tokens where a token holds several. */
record Words(TaggedSentence sentence, Setting setting, List<Word> all) {

    /** Whole dates, decades and years stay whole; else letters, numbers and signs come apart. */
    private static final Pattern PIECE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d"
            + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}"
            + "|^\\d{1,2}-\\d{1,2}-\\d\\d$"
            + "|\\d{4}/\\d{2,4}|\\d{1,2}/\\d{1,2}"
            + "|[qh][1-4](?!\\d)"
            + "|\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|s)?(?![a-z])"
            + "|\\d+(?:[.,:]\\d+)*"
            + "|'?\\d\\ds|'\\d\\d"
            + "|[\\p{L}.'&]+"
            + "|.");

    static Words of(TaggedSentence sentence) {
        return of(sentence, Setting.NONE);
    }

    static Words of(TaggedSentence sentence, Setting setting) {
        List<Word> words = new ArrayList<>();
        sentence.tokens().forEach(token -> words.addAll(pieces(token)));
        return new Words(sentence, setting, List.copyOf(words));
    }

    int size() {
        return all.size();
    }

    /** The word at a place; there must be one. */
    Word get(int at) {
        return all.get(at);
    }

    /** The text of the word at a place, empty outside the sentence. */
    String text(int at) {
        return at >= 0 && at < all.size() ? all.get(at).text() : "";
    }

    /** The tag of the word at a place, empty outside the sentence. */
    String tag(int at) {
        return at >= 0 && at < all.size() ? all.get(at).token().tag() : "";
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < all.size() && all.get(at).isCapitalised();
    }

    Span span(int first, int end) {
        return all.get(first).span().cover(all.get(end - 1).span());
    }

    /** The first word that ends behind the start of a span. */
    int firstOf(Span span) {
        int at = 0;
        while (at < size() && get(at).span().end() <= span.start()) {
            at++;
        }
        return at;
    }

    /** The first word that starts behind a span. */
    int endOf(Span span) {
        int at = 0;
        while (at < size() && get(at).span().start() < span.end()) {
            at++;
        }
        return at;
    }

    private static List<Word> pieces(Token token) {
        String text = plain(token.text());
        boolean even = token.span().length() == text.codePointCount(0, text.length());
        if (!even || !isMixed(text)) {
            return List.of(new Word(text, token.text(), token.span(), token));
        }
        List<Word> words = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            int start = token.span().start() + text.codePointCount(0, piece.start());
            int end = start + piece.group().codePointCount(0, piece.group().length());
            String written = token.text().substring(piece.start(), piece.end());
            words.add(new Word(piece.group(), written, new Span(start, end), token));
        }
        return words;
    }

    private static boolean isMixed(String text) {
        return text.chars().anyMatch(Character::isDigit) || text.indexOf('-') > 0;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\u2010-\u2015]", "-").replace('\u2019', '\'');
    }
}
