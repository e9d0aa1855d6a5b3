package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pattern of words. In its text form small words stand for themselves, words in capitals for a class or another rule,
 * {@code ?} makes the one before optional, and parentheses hold alternatives: {@code (last|past) NUM UNITS}.
 */
sealed interface Phrase {

    /** A match: the place after it, and what its classes stood for; the second of a name is called {@code DAY2}. */
    record Match(int end, Map<String, String> values) {

        Match with(String name, Reading reading) {
            Map<String, String> more = new HashMap<>(values);
            String key = name;
            for (int i = 2; more.containsKey(key); i++) {
                key = name + i;
            }
            more.put(key, reading.value());
            return new Match(reading.end(), more);
        }
    }

    /** Looks up what a class or rule can read at a place. */
    interface Reader {
        List<Reading> read(String name, Words words, int at);
    }

    /** All ways to go on from a match. */
    List<Match> after(Match match, Words words, Reader reader);

    default List<Match> at(int place, Words words, Reader reader) {
        return after(new Match(place, Map.of()), words, reader);
    }

    /** One of some words. */
    record Literal(Set<String> any) implements Phrase {
        @Override
        public List<Match> after(Match match, Words words, Reader reader) {
            return any.contains(words.text(match.end()))
                    ? List.of(new Match(match.end() + 1, match.values()))
                    : List.of();
        }
    }

    /** Whatever a class or rule reads. */
    record Named(String name) implements Phrase {
        @Override
        public List<Match> after(Match match, Words words, Reader reader) {
            if (match.end() >= words.size()) {
                return List.of();
            }
            return reader.read(name, words, match.end()).stream()
                    .map(reading -> match.with(name, reading))
                    .toList();
        }
    }

    /** One after the other. */
    record Sequence(List<Phrase> parts) implements Phrase {
        @Override
        public List<Match> after(Match match, Words words, Reader reader) {
            List<Match> open = List.of(match);
            for (Phrase part : parts) {
                open = open.stream()
                        .flatMap(m -> part.after(m, words, reader).stream())
                        .toList();
                if (open.isEmpty()) {
                    return open;
                }
            }
            return open;
        }
    }

    /** Any one of them. */
    record Either(List<Phrase> parts) implements Phrase {
        @Override
        public List<Match> after(Match match, Words words, Reader reader) {
            return parts.stream()
                    .flatMap(part -> part.after(match, words, reader).stream())
                    .toList();
        }
    }

    /** With it or without. */
    record Maybe(Phrase part) implements Phrase {
        @Override
        public List<Match> after(Match match, Words words, Reader reader) {
            return Stream.concat(part.after(match, words, reader).stream(), Stream.of(match))
                    .toList();
        }
    }

    /** @throws IllegalArgumentException if parentheses do not close */
    static Phrase of(String text) {
        List<String> signs = List.of(text.replaceAll("([()|])", " $1 ")
                .replaceAll("\\?", " ? ")
                .strip()
                .split("\\s+"));
        Parser parser = new Parser(signs);
        Phrase phrase = parser.either();
        if (parser.at != signs.size()) {
            throw new IllegalArgumentException("no pattern: " + text);
        }
        return phrase;
    }

    /** Reads the text form of a pattern. */
    final class Parser {
        private final List<String> signs;
        private int at;

        private Parser(List<String> signs) {
            this.signs = signs;
        }

        private Phrase either() {
            List<Phrase> parts = new ArrayList<>(List.of(sequence()));
            while (is("|")) {
                at++;
                parts.add(sequence());
            }
            return parts.size() == 1 ? parts.getFirst() : new Either(List.copyOf(parts));
        }

        private Phrase sequence() {
            List<Phrase> parts = new ArrayList<>();
            while (at < signs.size() && !is("|") && !is(")")) {
                Phrase part = one();
                if (is("?")) {
                    at++;
                    part = new Maybe(part);
                }
                parts.add(part);
            }
            return new Sequence(List.copyOf(parts));
        }

        private Phrase one() {
            String sign = signs.get(at++);
            if (!sign.equals("(")) {
                return Character.isUpperCase(sign.charAt(0)) ? new Named(sign) : new Literal(Set.of(sign));
            }
            Phrase inner = either();
            if (!is(")")) {
                throw new IllegalArgumentException("not closed: " + signs);
            }
            at++;
            return inner;
        }

        private boolean is(String sign) {
            return at < signs.size() && signs.get(at).equals(sign);
        }
    }
}
