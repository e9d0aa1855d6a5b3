package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.RuleTable;

/** The table of currencies, shares and measures, found beside a number. */
final class Units {

    /** What kind of unit it is. */
    enum Kind {
        MONEY,
        SHARE,
        MEASURE,
        QUALITY,
        TIME,
        /** Votes and scores, set against each other. */
        TALLY
    }

    /** A row of the table; an empty {@code name} is written as in the text. */
    record Unit(List<String> words, Kind kind, String name, BigDecimal factor) {}

    /** A unit in a sentence, from its first token to its last. */
    record Found(Unit unit, int first, int last) {}

    private static final Set<String> LETTERS = Set.of("C", "F", "m", "g", "ha", "lb", "pc", "pp", "bp", "score");

    private final List<Unit> units = new ArrayList<>();

    Units() {
        for (RuleTable.Row row : RuleTable.of(Units.class, "units.tsv").rows()) {
            Kind kind = row.constant(1, Kind.class);
            BigDecimal factor = new BigDecimal(row.cellOr(3, "1"));
            units.add(new Unit(List.of(row.cell(0).split(" ")), kind, row.cellOr(2, ""), factor));
        }
        units.sort(Comparator.comparing((Unit u) -> -u.words().size()));
    }

    /** The unit right after a token, across a hyphen. */
    Optional<Found> after(TaggedSentence sentence, int last) {
        int at = last + 1 < sentence.size() && sentence.token(last + 1).is("-") ? last + 2 : last + 1;
        return units.stream()
                .filter(unit -> startsAt(sentence, at, unit))
                .filter(unit -> isCertain(sentence, last, at, unit))
                .map(unit -> new Found(unit, at, at + unit.words().size() - 1))
                .findFirst()
                .or(() -> pounds(sentence, at));
    }

    /** The sign or code of money, or the quality, right before a token. */
    Optional<Found> before(TaggedSentence sentence, int first) {
        return units.stream()
                .filter(unit -> unit.kind() == Kind.MONEY || unit.kind() == Kind.QUALITY)
                .filter(unit -> startsAt(sentence, first - unit.words().size(), unit))
                .filter(unit -> isSign(unit) || unit.kind() == Kind.QUALITY)
                .map(unit -> new Found(unit, first - unit.words().size(), first - 1))
                .findFirst();
    }

    /** The unit of money, share or measure whose words start at a token, wherever that stands. */
    Optional<Unit> at(TaggedSentence sentence, int at) {
        return units.stream()
                .filter(unit -> unit.kind() != Kind.TIME && unit.kind() != Kind.QUALITY)
                .filter(unit -> !LETTERS.contains(unit.words().getFirst()))
                .filter(unit -> startsAt(sentence, at, unit))
                .findFirst();
    }

    /** The currency whose sign begins a word: "$m". */
    Optional<Unit> sign(String word) {
        return units.stream()
                .filter(unit -> unit.kind() == Kind.MONEY && unit.words().size() == 1)
                .filter(unit -> !Character.isLetterOrDigit(unit.words()
                        .getFirst()
                        .codePointBefore(unit.words().getFirst().length())))
                .filter(unit -> word.startsWith(unit.words().getFirst()))
                .findFirst();
    }

    /** The unit glued to the end of a number token: "25bp". */
    Optional<Unit> named(String word) {
        return units.stream()
                .filter(unit -> unit.words().equals(List.of(word)) && unit.kind() != Kind.MONEY)
                .findFirst();
    }

    /** A code or a sign stands before its number, "dollars" only after it. */
    private static boolean isSign(Unit unit) {
        String word = unit.words().getFirst();
        return word.equals(word.toUpperCase(Locale.ROOT)) || word.startsWith("Rs");
    }

    private static boolean startsAt(TaggedSentence sentence, int at, Unit unit) {
        int size = unit.words().size();
        if (at < 0 || at + size > sentence.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            String word = sentence.token(at + i).text();
            String wanted = unit.words().get(i);
            boolean exact = wanted.length() <= 3 || !wanted.equals(wanted.toLowerCase(Locale.ROOT));
            boolean stop = i == size - 1 && at + size == sentence.size() && word.endsWith(".");
            word = stop ? word.substring(0, word.length() - 1) : word;
            if (exact ? !word.equals(wanted) : !word.equalsIgnoreCase(wanted)) {
                return false;
            }
        }
        return true;
    }

    /** A lone letter is a unit only where it is written to the number. */
    private static boolean isCertain(TaggedSentence sentence, int last, int at, Unit unit) {
        String word = sentence.token(at).text();
        boolean letters = unit.words().size() == 1 && LETTERS.contains(word);
        boolean glued =
                sentence.token(last).span().end() == sentence.token(at).span().start();
        boolean hyphen = at == last + 2;
        boolean money = unit.kind() == Kind.MONEY && sentence.token(at).tag().startsWith("VB");
        boolean degrees = Set.of("C", "F").contains(word)
                && (at + 1 >= sentence.size() || !sentence.token(at + 1).isNoun());
        return !money && (!letters || glued || degrees) && !(hyphen && unit.kind() == Kind.MONEY && !isWord(unit));
    }

    private static boolean isWord(Unit unit) {
        return Character.isLowerCase(unit.words().getFirst().codePointAt(0));
    }

    /** "Pounds" and "won" are money only where the recogniser says so. */
    private static Optional<Found> pounds(TaggedSentence sentence, int at) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        boolean money = sentence.token(at).entity() == Entity.MONEY;
        return switch (sentence.token(at).text()) {
            case "pounds", "pound" ->
                Optional.of(
                        money
                                ? money("GBP", at)
                                : new Found(
                                        new Unit(List.of("pounds"), Kind.MEASURE, "pounds", BigDecimal.ONE), at, at));
            case "won" -> money ? Optional.of(money("KRW", at)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Found money(String code, int at) {
        return new Found(new Unit(List.of(), Kind.MONEY, code, BigDecimal.ONE), at, at);
    }
}
