package org.nightdesk.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.nightdesk.text.Document;

/**
 * Finds texts that are one report in the print of several outlets: the words of a news agency, cut here and headed
 * differently there. Candidates share a band of their fingerprints (locality-sensitive hashing), so that each text is
 * compared with few others; the words of the two texts themselves then decide ({@link Wording#repeats}).
 */
public final class NearCopies {

    /** 42 bands of 3 places: nearly all pairs become candidates that share half their runs of words, 2 in 3 at 30 %. */
    private static final int ROWS = 3;

    /**
     * A text that may be a copy or have one.
     *
     * @param known whether an earlier run has read it: what was an original stays one
     */
    public record Print(String id, boolean known, Optional<LocalDate> published, Fingerprint fingerprint) {}

    private static final Comparator<Print> ORIGINALS_FIRST = Comparator.comparing(Print::known)
            .reversed()
            .thenComparing(print -> print.published().orElse(LocalDate.MAX))
            .thenComparing(Print::id, Paths.IN_ORDER);

    private NearCopies() {}

    /**
     * Copies and the originals that they point to: a known text, else the earliest, else the first by id. An original is
     * never itself a copy.
     *
     * @param texts looks up a document by id; asked for candidates only
     */
    public static Map<String, String> find(List<Print> prints, Function<String, Document> texts) {
        Map<String, String> copies = new TreeMap<>(Paths.IN_ORDER);
        Map<String, List<String>> originals = new HashMap<>();
        Map<String, Wording> wordings = new HashMap<>();
        Function<String, Wording> wordingOf =
                id -> wordings.computeIfAbsent(id, unread -> Wording.of(texts.apply(unread)));
        for (Print print : prints.stream()
                .filter(NearCopies::isComparable)
                .sorted(ORIGINALS_FIRST)
                .toList()) {
            Optional<String> original = candidates(print, originals).stream()
                    .filter(candidate -> wordingOf.apply(print.id()).repeats(wordingOf.apply(candidate)))
                    .findFirst();
            original.ifPresentOrElse(
                    of -> copies.put(print.id(), of),
                    () -> bands(print)
                            .forEach(band -> originals
                                    .computeIfAbsent(band, unused -> new ArrayList<>())
                                    .add(print.id())));
        }
        return copies;
    }

    private static boolean isComparable(Print print) {
        return !print.fingerprint().isEmpty();
    }

    private static Set<String> candidates(Print print, Map<String, List<String>> originals) {
        Set<String> candidates = new LinkedHashSet<>();
        bands(print).forEach(band -> candidates.addAll(originals.getOrDefault(band, List.of())));
        return candidates;
    }

    private static List<String> bands(Print print) {
        List<String> bands = new ArrayList<>();
        for (int from = 0; from + ROWS <= Fingerprint.PLACES; from += ROWS) {
            bands.add(from + ":" + print.fingerprint().places(from, from + ROWS));
        }
        return bands;
    }
}
