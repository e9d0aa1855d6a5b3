package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** The unit and scale that the head of a column or the corner of a table gives: "EUR million", "$m", "Area (sq km)". */
final class TableUnits {

    /** A unit with the number that each cell is to be multiplied by. */
    record Scaled(String unit, BigDecimal factor) {}

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("thousands", BigDecimal.valueOf(1_000)),
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("mln", BigDecimal.valueOf(1_000_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("millions", BigDecimal.valueOf(1_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bln", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("billions", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)));

    private final Units units = new Units();

    Optional<Scaled> in(TaggedSentence head) {
        Optional<Units.Unit> unit = IntStream.range(0, head.size())
                .mapToObj(i -> unitAt(head, i))
                .flatMap(Optional::stream)
                .findFirst();
        BigDecimal scale = head.tokens().stream()
                .map(Token::text)
                .flatMap(text -> scale(text).stream())
                .findFirst()
                .orElse(BigDecimal.ONE);
        return unit.map(u -> new Scaled(name(u), scale.multiply(u.factor())));
    }

    private Optional<Units.Unit> unitAt(TaggedSentence head, int at) {
        Optional<Units.Unit> whole = units.at(head, at);
        return whole.isPresent() ? whole : units.sign(head.token(at).text());
    }

    private static String name(Units.Unit unit) {
        return unit.name().isEmpty() ? String.join(" ", unit.words()) : unit.name();
    }

    /** "Million" and "bn" by themselves, "$m" and "€bn" glued to the sign. */
    private static Optional<BigDecimal> scale(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("^[^a-z]+|[^a-z]+$", "");
        boolean glued = !word.isEmpty() && !Character.isLetter(word.codePointAt(0));
        boolean scaled = letters.length() > 1 || glued || List.of("m", "k").contains(word);
        return scaled ? Optional.ofNullable(SCALES.get(letters)) : Optional.empty();
    }
}
