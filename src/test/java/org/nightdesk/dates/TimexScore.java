package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How many expressions of annotated passages were read with the right words and the right value. Articles, prepositions
 * and quotation marks at the start of the words do not count.
 */
record TimexScore(int right, int read, int annotated, List<String> misses) {

    /** An expression as annotated or read. */
    record Annotation(String words, String value) {

        static Annotation of(String text) {
            String[] parts = text.split(" = ");
            return new Annotation(parts[0], parts[1]);
        }

        boolean agrees(Annotation other) {
            return plain().equals(other.plain()) && value.equals(other.value);
        }

        private String plain() {
            return words.toLowerCase(Locale.ROOT)
                    .replaceAll("^((the|a|an|in|on|at|from|between|its|their) )+", "")
                    .replaceAll(" (after|before)$", "");
        }
    }

    static TimexScore of(String date, String passage, List<Annotation> annotated, List<Annotation> read) {
        List<Annotation> missed = new ArrayList<>(annotated);
        List<Annotation> wrong = new ArrayList<>();
        for (Annotation found : read) {
            if (!missed.removeIf(once(found, missed))) {
                wrong.add(found);
            }
        }
        boolean all = missed.isEmpty() && wrong.isEmpty();
        List<String> misses =
                all ? List.of() : List.of(date + " " + passage + "\n    missed " + missed + "\n    wrong " + wrong);
        return new TimexScore(annotated.size() - missed.size(), read.size(), annotated.size(), misses);
    }

    /** The first that agrees, and no other. */
    private static Predicate<Annotation> once(Annotation found, List<Annotation> among) {
        Annotation first = among.stream().filter(found::agrees).findFirst().orElse(null);
        return annotation -> annotation == first;
    }

    TimexScore plus(TimexScore other) {
        List<String> all = new ArrayList<>(misses);
        all.addAll(other.misses);
        return new TimexScore(right + other.right, read + other.read, annotated + other.annotated, all);
    }

    /** The part of what was read that is right. */
    double precision() {
        return (double) right / read;
    }

    double f1() {
        return 2.0 * right / (read + annotated);
    }

    @Override
    public String toString() {
        return right + " right of " + read + " read and " + annotated + " annotated, F1 "
                + String.format(Locale.ROOT, "%.3f", f1()) + "\n" + String.join("\n", misses);
    }
}
