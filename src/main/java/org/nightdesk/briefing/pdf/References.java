package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.briefing.Statement;
import org.nightdesk.briefing.Statement.Fragment;
import org.nightdesk.briefing.pdf.layout.Style;
import org.nightdesk.briefing.pdf.layout.Words;

/**
 * The short names of documents behind what is said, as links to the table of sources. It remembers which were printed,
 * so that the table holds them all.
 */
final class References {

    private static final int PRINTED = 3;

    private final Set<String> known;
    private final Set<String> printed = new HashSet<>();

    References(List<Source> sources) {
        known = sources.stream().map(Source::ref).collect(Collectors.toSet());
    }

    /** Name of the place in the file where a source stands. */
    static String place(String ref) {
        return "source-" + ref;
    }

    boolean arePrinted(String ref) {
        return printed.contains(ref);
    }

    /** A statement with its references behind the words that rest on them. */
    List<Words> words(Statement statement, Style style, Style strong) {
        List<Words> words = new ArrayList<>();
        for (Fragment fragment : statement.fragments()) {
            Style own = fragment.strong() ? strong : style;
            if (fragment.evidence().isEmpty()) {
                words.add(Words.of(fragment.text(), own));
            } else {
                String text = fragment.text().stripTrailing();
                words.add(Words.of(text, own));
                words.addAll(behind(fragment.evidence(), style));
                words.add(Words.of(fragment.text().substring(text.length()), own));
            }
        }
        return words;
    }

    /** References that follow words of a style and stay with them; the first few, and how many more. */
    List<Words> behind(List<Evidence> evidence, Style around) {
        List<Words> words = new ArrayList<>();
        if (!evidence.isEmpty()) {
            words.add(Words.of("\u00A0", around));
            words.addAll(list(evidence, Styles.reference(around), "\u00A0"));
        }
        return words;
    }

    /** References in a field of their own. */
    List<Words> alone(List<Evidence> evidence, Style style) {
        return list(evidence, style, " ");
    }

    private List<Words> list(List<Evidence> evidence, Style style, String between) {
        List<String> refs = evidence.stream().map(Evidence::ref).distinct().toList();
        List<Words> words = new ArrayList<>();
        for (String ref : refs.subList(0, Math.min(PRINTED, refs.size()))) {
            if (!words.isEmpty()) {
                words.add(Words.of(between, style));
            }
            words.add(one(ref, style));
        }
        if (refs.size() > PRINTED) {
            words.add(Words.of(between + "+" + (refs.size() - PRINTED), style));
        }
        return words;
    }

    private Words one(String ref, Style style) {
        if (!known.contains(ref)) {
            return Words.of(ref, style);
        }
        printed.add(ref);
        return Words.link(ref, style, place(ref));
    }

    /** The short names alone, for a drawing. */
    static String names(List<Evidence> evidence) {
        List<String> refs = evidence.stream().map(Evidence::ref).distinct().toList();
        String first = refs.stream().limit(PRINTED).collect(Collectors.joining(" "));
        return refs.size() > PRINTED ? first + " +" + (refs.size() - PRINTED) : first;
    }
}
