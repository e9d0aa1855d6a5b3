package org.nightdesk.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as a sequence of folded words; hyphens part words, so "Min-ji" and "Min Ji" are equal.
 *
 * @param parts the words in order of the text
 */
record PersonName(List<String> parts) {

    private static final Pattern NICKNAME = Pattern.compile("\\s[\"\u201c\u2018'].+[\"\u201d\u2019'](?=\\s)");
    private static final Set<String> FAMILY_FIRST = Tables.words("family-first.txt");
    private static final Set<String> PARTICLES = Tables.words("particles.txt");

    static PersonName of(String words) {
        return new PersonName(Letters.parts(NICKNAME.matcher(words).replaceAll(" ")));
    }

    boolean isFull() {
        return parts.size() > 1 && !(parts.size() > 1 && PARTICLES.contains(parts.getFirst()) && tailFrom(parts) == 0);
    }

    /** The given name, where it is known which of the words that is. */
    Optional<String> given() {
        return isFull()
                        && !FAMILY_FIRST.contains(parts.getFirst())
                        && parts.getFirst().length() > 1
                ? Optional.of(parts.getFirst())
                : Optional.empty();
    }

    /** Whether two full names are one: equal but for spacing, romanisation, initials or middle names. */
    boolean isSame(PersonName other) {
        if (joined().equals(other.joined()) || isTurned(other)) {
            return true;
        }
        PersonName longer = parts.size() >= other.parts.size() ? this : other;
        PersonName shorter = longer == this ? other : this;
        return longer.abridgesTo(shorter) || (longer.parts.size() > shorter.parts.size() && longer.endsWith(shorter));
    }

    /** "Sato Kenji" and "Kenji Sato", where one of the words is known to be a family name that stands first. */
    private boolean isTurned(PersonName other) {
        return parts.size() == 2
                && other.parts.equals(parts.reversed())
                && (FAMILY_FIRST.contains(parts.getFirst()) != FAMILY_FIRST.contains(parts.getLast()));
    }

    private String joined() {
        return Letters.romanised(String.join("", parts));
    }

    /** "Ada M. Holm" to "Ada Holm" or "A. Holm": ends are equal, what is left of the middle stands in order. */
    private boolean abridgesTo(PersonName shorter) {
        if (isFamilyFirst()
                || !agree(parts.getLast(), shorter.parts.getLast())
                || parts.getLast().length() < 2) {
            return false;
        }
        if (!agree(parts.getFirst(), shorter.parts.getFirst())) {
            return false;
        }
        int at = 0;
        for (String part : shorter.parts) {
            while (at < parts.size() && !agree(parts.get(at), part)) {
                at++;
            }
            at++;
        }
        return at <= parts.size();
    }

    private static boolean agree(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial
                ? one.charAt(0) == other.charAt(0)
                : Letters.romanised(one).equals(Letters.romanised(other));
    }

    private boolean endsWith(PersonName tail) {
        int from = parts.size() - tail.parts.size();
        return tail.parts.size() > 1 && parts.subList(from, parts.size()).equals(tail.parts);
    }

    /** Whether it is written in the order of Korean, Chinese or Vietnamese: a common family name, then short words. */
    private boolean isFamilyFirst() {
        return parts.size() > 1
                && FAMILY_FIRST.contains(parts.getFirst())
                && parts.stream().skip(1).allMatch(p -> p.length() <= 6);
    }

    /** Whether a short form is the family name of this full name, or its given name where that is customary. */
    boolean hasSurname(PersonName shortForm) {
        List<String> tail = parts.subList(tailFrom(parts), parts.size());
        boolean last = shortForm.parts.equals(tail) || shortForm.parts.equals(List.of(parts.getLast()));
        boolean first = FAMILY_FIRST.contains(parts.getFirst()) && shortForm.parts.equals(List.of(parts.getFirst()));
        return last || first;
    }

    /** Whether a short form is one of its other words: the given name, or the first of two family names. */
    boolean hasPart(PersonName shortForm) {
        return shortForm.parts.size() == 1 && parts.contains(shortForm.parts.getFirst());
    }

    /** Where the family name begins: at its particles, or at the last word. */
    private static int tailFrom(List<String> parts) {
        int from = parts.size() - 1;
        while (from > 0 && PARTICLES.contains(parts.get(from - 1))) {
            from--;
        }
        return from;
    }
}
