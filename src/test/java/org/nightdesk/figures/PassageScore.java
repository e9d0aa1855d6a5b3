package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightdesk.figures.Passage.Noted;
import org.nightdesk.names.Attribution;
import org.nightdesk.text.Confidence;

/** How the figures read in passages stand against those noted in them. */
final class PassageScore {

    /** A figure noted with the one read there: right in all, or with the names of the fields that are not. */
    private record Pair(Noted noted, ReportedFigure read, List<String> wrong) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<ReportedFigure> extra = new ArrayList<>();
    private final List<String> report = new ArrayList<>();
    private int noted;
    private int parts;
    private int partsRight;
    private int partsClaimed;

    void add(Passage passage, List<ReportedFigure> read) {
        Set<ReportedFigure> used = new HashSet<>();
        for (Noted figure : passage.figures()) {
            Optional<ReportedFigure> match = read.stream()
                    .filter(r -> !used.contains(r) && r.span().overlaps(figure.at()) && isSameValue(figure, r))
                    .findFirst();
            match.ifPresent(used::add);
            if (!figure.isOptional()) {
                noted++;
                match.ifPresentOrElse(
                        r -> pair(passage, figure, r, read),
                        () -> report.add("MISSED  " + passage.name() + ": " + figure.surface()));
            }
        }
        read.stream().filter(r -> !used.contains(r)).forEach(r -> {
            extra.add(r);
            report.add("EXTRA   %s: %s".formatted(passage.name(), shown(r)));
        });
    }

    private void pair(Passage passage, Noted figure, ReportedFigure r, List<ReportedFigure> read) {
        List<String> wrong = new ArrayList<>();
        check(wrong, "bounds", figure.bounds().map(b -> isSame(b, r.quantity())).orElse(true));
        check(wrong, "counted", figure.counted().stream().anyMatch(c -> holds(words(passage, r), c)));
        check(wrong, "hedge", figure.hedges().contains(lower(r.quantity().hedge())));
        check(wrong, "status", figure.statuses().contains(lower(r.status())));
        check(wrong, "source", figure.sources().stream().anyMatch(chain -> isSame(chain, r.source())));
        pairs.add(new Pair(figure, r, wrong));
        if (!wrong.isEmpty()) {
            report.add("WRONG   %s: %s | %s".formatted(passage.name(), wrong, shown(r)));
        }
        part(passage, figure, r, read);
    }

    private void part(Passage passage, Noted figure, ReportedFigure r, List<ReportedFigure> read) {
        String whole = read.stream()
                .filter(other -> r.partOf().filter(other.id()::equals).isPresent())
                .map(ReportedFigure::surface)
                .findFirst()
                .orElse("");
        boolean right = !figure.whole().isEmpty() && (whole.contains(figure.whole()) || isIn(whole, figure.whole()));
        parts += figure.whole().isEmpty() ? 0 : 1;
        partsRight += right ? 1 : 0;
        partsClaimed += whole.isEmpty() ? 0 : 1;
        if (!right && !(whole.isEmpty() && figure.whole().isEmpty())) {
            report.add("PART    %s: %s in '%s' not '%s'".formatted(passage.name(), r.surface(), whole, figure.whole()));
        }
    }

    /** In a table the row says of what, so its words count too. */
    private static String words(Passage passage, ReportedFigure r) {
        return passage.isTable() ? r.unit() + " " + r.scope() : r.unit();
    }

    private static boolean isIn(String part, String whole) {
        return !part.isEmpty() && whole.contains(part);
    }

    private static void check(List<String> wrong, String field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }

    private static boolean isSameValue(Noted figure, ReportedFigure r) {
        return figure.value().isPresent()
                ? r.quantity()
                        .value()
                        .filter(v -> isNear(v, figure.value().get()))
                        .isPresent()
                : r.quantity().value().isEmpty();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(new BigDecimal("0.001"))) <= 0;
    }

    private static boolean isSame(Passage.Bounds bounds, Quantity quantity) {
        return isSame(bounds.low(), quantity.low()) && isSame(bounds.high(), quantity.high());
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() ? other.filter(o -> isNear(o, one.get())).isPresent() : other.isEmpty();
    }

    private static boolean holds(String words, String wanted) {
        List<String> all = stems(words).toList();
        return stems(wanted).allMatch(all::contains);
    }

    private static Stream<String> stems(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d.]+"))
                .map(word -> word.replaceAll("(ies|y|s|es)$", ""));
    }

    private static boolean isSame(String chain, Attribution source) {
        List<String> read = List.of(source.words().toLowerCase(Locale.ROOT).split("; "));
        List<String> wanted = List.of(chain.toLowerCase(Locale.ROOT).split(" *; *"));
        Predicate<Integer> same =
                i -> read.get(i).contains(wanted.get(i)) || wanted.get(i).contains(read.get(i));
        return read.size() == wanted.size()
                && Stream.iterate(0, i -> i + 1).limit(read.size()).allMatch(same);
    }

    private static String shown(ReportedFigure r) {
        return "%s = %s [%s,%s] %s | %s | %s | %s | %s | %s"
                .formatted(
                        r.surface(),
                        r.quantity().value().map(BigDecimal::toPlainString).orElse(""),
                        r.quantity().low().map(BigDecimal::toPlainString).orElse(""),
                        r.quantity().high().map(BigDecimal::toPlainString).orElse(""),
                        r.unit(),
                        r.scope(),
                        lower(r.quantity().hedge()),
                        lower(r.status()),
                        r.source().words(),
                        lower(r.confidence()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** How many of those noted were found, with their value. */
    double recall() {
        return share(pairs.size(), noted);
    }

    /** How many of those read were noted. */
    double precision() {
        return share(pairs.size(), pairs.size() + extra.size());
    }

    /** How many of those read are right in every field. */
    double allRight() {
        return share(pairs.stream().filter(p -> p.wrong().isEmpty()).count(), pairs.size() + extra.size());
    }

    double right(String field) {
        return share(pairs.stream().filter(p -> !p.wrong().contains(field)).count(), pairs.size());
    }

    /** How many of those read are marked as sure. */
    double highShare() {
        return share(high() + highExtra(), pairs.size() + extra.size());
    }

    /** How many of those marked as sure are right in every field. */
    double highPrecision() {
        long right = pairs.stream()
                .filter(p -> isHigh(p.read()) && p.wrong().isEmpty())
                .count();
        return share(right, high() + highExtra());
    }

    double partPrecision() {
        return share(partsRight, partsClaimed);
    }

    double partRecall() {
        return share(partsRight, parts);
    }

    private long high() {
        return pairs.stream().filter(p -> isHigh(p.read())).count();
    }

    private long highExtra() {
        return extra.stream().filter(PassageScore::isHigh).count();
    }

    private static boolean isHigh(ReportedFigure figure) {
        return figure.confidence() == Confidence.HIGH;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** What was missed or read wrong, line by line, and the measures. */
    String report() {
        String measures = String.format(
                Locale.ROOT,
                "%d figures: recall %.3f, precision %.3f, all fields right %.3f%n"
                        + "bounds %.3f, counted %.3f, hedge %.3f, status %.3f, source %.3f%n"
                        + "part of: precision %.3f, recall %.3f%nsure: share %.3f, all fields right %.3f",
                noted,
                recall(),
                precision(),
                allRight(),
                right("bounds"),
                right("counted"),
                right("hedge"),
                right("status"),
                right("source"),
                partPrecision(),
                partRecall(),
                highShare(),
                highPrecision());
        return String.join("\n", report) + "\n" + measures;
    }
}
