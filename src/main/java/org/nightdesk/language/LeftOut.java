package org.nightdesk.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.text.RuleTable;

/** Words of a sentence that the parser does better without: times that hang on a verb, and hedges before a number. */
final class LeftOut {

    private static final Set<String> BEFORE_TIME = Set.of("on", "in", "at", "since", "until", "till", "by", "during");
    private static final Set<String> HEDGES = Set.of("about", "around", "over", "under", "above", "below", "near");
    private static final Set<String> OPENS_TIME = Set.of("last", "next", "this", "yesterday", "today", "tomorrow");
    private static final Set<String> PERIODS = words("PERIOD");
    private static final Set<String> UNITS = words("UNIT");
    private static final String DAY = "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day";
    /** What may not follow a time that stands for itself: it would be part of a phrase or a range. */
    private static final String GOES_ON = "NN.*|JJ.*|CD|POS|CC|TO|HYPH|VBG|:|-LRB-";

    private enum Kind {
        TIME,
        HEDGE,
        APPOSITION
    }

    private record Piece(int first, int last, int head, Kind kind) {}

    private final List<Token> tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Integer> tokensLeftOut = new HashSet<>();

    private LeftOut(List<Token> tokens) {
        this.tokens = tokens;
    }

    private static Set<String> words(String kind) {
        return RuleTable.of(LeftOut.class, "time-words.tsv").rows().stream()
                .filter(row -> row.cell(0).equals(kind))
                .flatMap(row -> Arrays.stream(row.cell(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static LeftOut nothing(List<Token> tokens) {
        return new LeftOut(tokens);
    }

    static LeftOut of(List<Token> tokens, int start) {
        LeftOut leftOut = new LeftOut(tokens);
        for (int i = start; i < tokens.size(); i++) {
            i = leftOut.take(i);
        }
        return leftOut;
    }

    boolean contains(int token) {
        return tokensLeftOut.contains(token);
    }

    /** Takes what begins at a token; gives the last token that it looked at. */
    private int take(int at) {
        if (isHedge(at)) {
            add(new Piece(at, at, at, Kind.HEDGE));
            return at;
        }
        if (tokens.get(at).is(",")) {
            return apposition(at);
        }
        int length = endOfLength(at);
        if (length > at) {
            add(new Piece(at, length, length, Kind.TIME));
            return length;
        }
        if (!isTime(at)) {
            return at;
        }
        int last = at;
        while (last + 1 < tokens.size() && isTime(last + 1)) {
            last++;
        }
        boolean preposition = at > 0 && BEFORE_TIME.contains(lower(at - 1)) && !contains(at - 1);
        boolean bare = OPENS_TIME.contains(lower(at)) || tokens.get(at).text().matches(DAY);
        boolean free = last + 1 >= tokens.size() || !tokens.get(last + 1).tag().matches(GOES_ON);
        boolean apart = at == 0 || preposition || !tokens.get(at - 1).tag().matches("IN|DT|JJ.*|CC|TO|HYPH|PRP\\$|:");
        if (free && apart && (preposition || bare)) {
            add(new Piece(preposition ? at - 1 : at, last, last, Kind.TIME));
        }
        return last;
    }

    /** The last token of "two days" in "two days after", of "a week ago"; the first token where none begins. */
    private int endOfLength(int at) {
        boolean amount = tokens.get(at).isNumber() || lower(at).matches("an?|several|few");
        boolean unit = amount && at + 2 < tokens.size() && UNITS.contains(lower(at + 1));
        boolean apart = at == 0 || !tokens.get(at - 1).tag().matches("IN|DT|JJ.*|CD|TO|RB");
        if (!unit || !apart) {
            return at;
        }
        String next = lower(at + 2);
        return next.matches("after|before") ? at + 1 : next.matches("ago|later|earlier|afterwards") ? at + 2 : at;
    }

    /** A name or an age between commas, before the verb of the noun that it stands for. */
    private int apposition(int comma) {
        int last = comma + 1;
        while (last < tokens.size()
                && isName(tokens.get(last))
                && tokens.get(last).isNoun()) {
            last++;
        }
        if (last == comma + 1 && last < tokens.size() && tokens.get(last).tag().equals("CD")) {
            last++;
        }
        boolean closed = last > comma + 1
                && last + 1 < tokens.size()
                && tokens.get(last).is(",")
                && tokens.get(last + 1).tag().matches("VBD|VBZ|VBP|MD");
        boolean ofNoun = comma > 0 && tokens.get(comma - 1).isNoun();
        if (closed && ofNoun) {
            add(new Piece(comma, last, last - 1, Kind.APPOSITION));
        }
        return closed && ofNoun ? last : comma;
    }

    private static boolean isName(Token token) {
        return token.entity() == Entity.PERSON || token.entity() == Entity.ORGANIZATION;
    }

    private void add(Piece piece) {
        pieces.add(piece);
        for (int i = piece.first(); i <= piece.last(); i++) {
            tokensLeftOut.add(i);
        }
    }

    private String lower(int token) {
        return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
    }

    private boolean isTime(int token) {
        Entity entity = tokens.get(token).entity();
        return entity == Entity.DATE
                || entity == Entity.TIME
                || tokens.get(token).text().matches(DAY)
                || opensPeriod(token)
                || token > 0 && opensPeriod(token - 1);
    }

    /** "last" in "last year". */
    private boolean opensPeriod(int token) {
        return lower(token).matches("last|next|this")
                && token + 1 < tokens.size()
                && PERIODS.contains(lower(token + 1));
    }

    private boolean isHedge(int token) {
        return HEDGES.contains(lower(token))
                && tokens.get(token).tag().matches("IN|RB|RP")
                && token + 1 < tokens.size()
                && tokens.get(token + 1).tag().matches("CD|\\$");
    }

    /** Hangs what was left out on the tree of the rest. */
    void attach(List<Integer> heads, List<String> relations, List<Integer> kept) {
        for (Piece piece : pieces) {
            for (int i = piece.first(); i <= piece.last(); i++) {
                heads.set(i, piece.head());
                relations.set(i, partOf(piece, i));
            }
            heads.set(piece.head(), headOf(piece, heads, kept));
            relations.set(piece.head(), relation(piece));
        }
    }

    private String partOf(Piece piece, int token) {
        boolean preposition = token == piece.first() && tokens.get(token).tag().equals("IN");
        return preposition ? "case" : tokens.get(token).is(",") ? "punct" : "compound";
    }

    private String relation(Piece piece) {
        boolean preposition = tokens.get(piece.first()).tag().equals("IN");
        return switch (piece.kind()) {
            case HEDGE -> "advmod";
            case APPOSITION -> tokens.get(piece.head()).isNumber() ? "amod" : "appos";
            case TIME -> preposition ? "obl" : "obl:tmod";
        };
    }

    private int headOf(Piece piece, List<Integer> heads, List<Integer> kept) {
        int before = kept.reversed().stream()
                .filter(k -> k < piece.first())
                .findFirst()
                .orElse(kept.getFirst());
        return switch (piece.kind()) {
            case HEDGE -> piece.head() + 1;
            case APPOSITION -> below(before, heads, false);
            case TIME -> below(before, heads, true);
        };
    }

    /** The verb that a word hangs on, or the last noun on the way to it. */
    private int below(int word, List<Integer> heads, boolean verb) {
        int at = word;
        for (int steps = 0; steps <= heads.size(); steps++) {
            int above = heads.get(at);
            boolean there = verb
                    ? tokens.get(at).isVerb()
                    : above < 0 || !tokens.get(above).isNoun();
            if (there || above < 0) {
                return at;
            }
            at = above;
        }
        return word;
    }
}
