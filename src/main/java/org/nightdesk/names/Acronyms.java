package org.nightdesk.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Finds "Name (ABC)" and "ABC (Name)", and what each acronym stands for from then on. */
final class Acronyms {

    private static final int LONGEST = 10;
    private static final Pattern QUOTE = Pattern.compile("[\"\u201c\u201d]|``|''");

    private final Lexicon lexicon;
    private final Map<String, String> fullNames = new HashMap<>();

    private Acronyms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Marks both forms as bodies in the sentences, and the acronym in all of them. */
    static Acronyms mark(Lexicon lexicon, List<Labels> sentences) {
        Acronyms acronyms = new Acronyms(lexicon);
        sentences.forEach(acronyms::define);
        sentences.forEach(acronyms::apply);
        return acronyms;
    }

    /** The name that an acronym was given for. */
    Optional<String> fullName(String acronym) {
        return Optional.ofNullable(fullNames.get(acronym));
    }

    private void define(Labels labels) {
        TaggedSentence in = labels.in;
        for (int i = 1; i + 2 < in.size(); i++) {
            boolean bracket = in.token(i).text().matches("\\(|-LRB-")
                    && in.token(i + 2).text().matches("\\)|-RRB-");
            if (bracket && Letters.isAcronym(in.token(i + 1).text())) {
                define(labels, i);
            }
            if (in.token(i).text().matches("\\(|-LRB-")) {
                terms(labels, i);
            }
        }
    }

    /** Norvane Holdings plc ("Norvane" or the "Company"): what a body calls itself from there on. */
    private void terms(Labels labels, int bracket) {
        Optional<NameSpan> body = labels.spans().stream()
                .filter(s -> s.last() == bracket - 1 && s.entity() == Entity.ORGANIZATION)
                .findFirst();
        int i = bracket + 1;
        while (body.isPresent() && i + 2 < labels.in.size() && isOfTerms(labels.in.token(i))) {
            Token term = labels.in.token(i);
            boolean quoted = QUOTE.matcher(labels.in.token(i - 1).text()).matches()
                    && QUOTE.matcher(labels.in.token(i + 1).text()).matches();
            if (quoted && Letters.isCapitalised(term.text())) {
                fullNames.putIfAbsent(term.text(), body.get().words());
                labels.set(i, i, Entity.ORGANIZATION);
            }
            i++;
        }
    }

    private static boolean isOfTerms(Token token) {
        return QUOTE.matcher(token.text()).matches()
                || token.isName()
                || token.isNoun()
                || token.text().matches("or|and|the|,");
    }

    private void define(Labels labels, int bracket) {
        String acronym = labels.in.token(bracket + 1).text();
        int byLetters = firstOf(labels, bracket - 1, letters(acronym));
        int first = byLetters >= 0 ? byLetters : ofOtherLanguage(labels, bracket, acronym);
        if (first >= 0) {
            labels.set(first, bracket - 1, Entity.ORGANIZATION);
            labels.set(bracket + 1, bracket + 1, Entity.ORGANIZATION);
            fullNames.putIfAbsent(acronym, labels.in.words(first, bracket - 1));
        }
    }

    /** The first token of the words before the bracket that the acronym's letters are the initials of; -1 for none. */
    private static int firstOf(Labels labels, int last, String letters) {
        StringBuilder initials = new StringBuilder();
        for (int i = last; i >= 0 && i > last - LONGEST; i--) {
            Token token = labels.in.token(i);
            boolean small = token.text().matches("of|for|the|and|on|in|de|la|&|-|'s|\u2019s|\u2019|'");
            if (!small && !Letters.isCapitalised(token.text())) {
                break;
            }
            if (!small) {
                initials.insert(0, token.text().toUpperCase(Locale.ROOT).charAt(0));
                if (initials.toString().equals(letters) && !continues(labels, i)) {
                    return i;
                }
            }
        }
        return wholeSpan(labels, last, letters);
    }

    private static boolean continues(Labels labels, int i) {
        return i > 0
                && labels.at(i) == Entity.ORGANIZATION
                && labels.at(i - 1) == Entity.ORGANIZATION
                && Letters.isCapitalised(labels.in.token(i - 1).text());
    }

    /** A body's name before the bracket that holds the letters in their order: U.N. Office for … (OCHA). */
    private static int wholeSpan(Labels labels, int last, String letters) {
        return labels.spans().stream()
                .filter(s -> s.last() == last && s.entity() != Entity.PERSON && s.size() > 1)
                .filter(s -> holds(s.words().toUpperCase(Locale.ROOT), letters))
                .findFirst()
                .map(NameSpan::first)
                .orElse(-1);
    }

    /** A body may be known by the letters of its name in another language: Civil Defence Authority (AKUT). */
    private int ofOtherLanguage(Labels labels, int bracket, String acronym) {
        return labels.spans().stream()
                .filter(s -> s.last() == bracket - 1 && s.entity() == Entity.ORGANIZATION && s.size() > 1)
                .filter(s -> lexicon.bodies.named(acronym).isEmpty()
                        && lexicon.countries.named(acronym).isEmpty())
                .findFirst()
                .map(NameSpan::first)
                .orElse(-1);
    }

    private static boolean holds(String words, String letters) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++, at++) {
            at = words.indexOf(letters.charAt(i), at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String acronym) {
        return acronym.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    }

    private void apply(Labels labels) {
        for (int i = 0; i < labels.in.size(); i++) {
            int token = i;
            boolean known =
                    fullNames.containsKey(Letters.unstopped(labels.in.token(i).text()));
            if (known
                    && labels.spans().stream()
                            .noneMatch(s -> s.size() > 1 && s.first() <= token && token <= s.last())) {
                labels.set(i, i, Entity.ORGANIZATION);
            }
        }
    }
}
