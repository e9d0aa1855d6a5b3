package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Fixed;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;

/** Lines that stamp a text with its date: "UPDATED 28 March 2025", "Date: 12 May 2023", "Lisbon, 3 June 2024". */
final class StampLines {

    private static final int LONGEST_LINE = 120;
    private static final int AT_TOP = 8;
    private static final int AT_BOTTOM = 5;
    private static final int OTHER_WORDS = 3;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+(?:[./:'’-][\\p{L}\\d]+)*\\.?|\\S");

    private record Stamp(boolean first, DateEvidence evidence) {}

    private final Document document;
    private final TimeReader reader;

    StampLines(Document document, TimeReader reader) {
        this.document = document;
        this.reader = reader;
    }

    /** The first publication, where the lines tell it from later ones; else all that they say. */
    List<DateEvidence> evidence() {
        List<Block> blocks = document.blocks();
        List<Stamp> stamps = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).kind() == BlockKind.BYLINE || i < AT_TOP || i >= blocks.size() - AT_BOTTOM)
                .mapToObj(blocks::get)
                .filter(b -> b.kind() != BlockKind.FURNITURE && b.kind() != BlockKind.CAPTION)
                .flatMap(b -> stamps(b).stream())
                .sorted(Comparator.comparing(stamp -> !stamp.first()))
                .toList();
        boolean first = !stamps.isEmpty() && stamps.getFirst().first();
        return stamps.stream()
                .filter(stamp -> stamp.first() == first)
                .map(Stamp::evidence)
                .toList();
    }

    private List<Stamp> stamps(Block block) {
        String text = document.text().at(block.span());
        List<Stamp> stamps = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && line.length() <= LONGEST_LINE) {
                stamp(line, block).ifPresent(stamps::add);
            }
        }
        return stamps;
    }

    private Optional<Stamp> stamp(String line, Block block) {
        TaggedSentence sentence = sentence(line, block.kind());
        List<TimeExpression> times = reader.read(List.of(sentence));
        Optional<TimeExpression> day =
                times.stream().filter(t -> isDay(t.meaning())).findFirst();
        if (day.isEmpty() || block.kind() != BlockKind.BYLINE && !isStamp(sentence, times)) {
            return Optional.empty();
        }
        String words = "\"" + line.strip() + "\"";
        Words all = Words.of(sentence);
        boolean first = IntStream.range(0, all.size()).anyMatch(i -> Lexicon.WORDS.isAt("FIRSTSTAMP", all, i));
        return Optional.of(new Stamp(first, evidence(day.get().meaning(), words)));
    }

    private static boolean isDay(TimeMeaning meaning) {
        return switch (meaning) {
            case At m -> isDay(m.day());
            case Fixed m -> Timex.isDay(m.value());
            case Partial m -> m.pattern().matches("XXXX-\\d\\d-\\d\\d.*");
            default -> false;
        };
    }

    private static DateEvidence evidence(TimeMeaning meaning, String words) {
        return switch (meaning) {
            case At at -> evidence(at.day(), words);
            case Partial partial -> DateEvidence.fitting(Strength.STRONG, day -> recurs(partial.pattern(), day), words);
            case Fixed fixed -> DateEvidence.day(Strength.STRONG, LocalDate.parse(fixed.value()), words);
            default -> throw new IllegalStateException("no day: " + meaning);
        };
    }

    static boolean recurs(String pattern, LocalDate day) {
        return Occurrences.choose(pattern, Choice.NEAREST, day)
                .map(Timex::interval)
                .filter(i -> i.contains(day))
                .isPresent();
    }

    /** Whether the rest of the line are words of a stamp, or so few names that it can only be one. */
    private static boolean isStamp(TaggedSentence sentence, List<TimeExpression> times) {
        Words words = Words.of(sentence);
        int stamps = 0;
        int others = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            if (words.get(i).isSign() || times.stream().anyMatch(t -> t.span().overlaps(span))) {
                continue;
            }
            boolean stamp = Lexicon.WORDS.isAt("STAMP", words, i)
                    || Lexicon.WORDS.isAt("ZONE", words, i)
                    || Lexicon.WORDS.isAt("WDAY", words, i);
            if (!stamp && !words.isCapitalised(i)) {
                return false;
            }
            stamps += stamp ? 1 : 0;
            others += stamp ? 0 : 1;
        }
        return others == 0 || stamps > 0 && others <= 2 * OTHER_WORDS || others <= OTHER_WORDS;
    }

    /** A line as a sentence; a stamp needs no tagger. */
    private static TaggedSentence sentence(String line, BlockKind kind) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(line);
        while (token.find()) {
            String text = token.group();
            Span span = new Span(line.codePointCount(0, token.start()), line.codePointCount(0, token.end()));
            tokens.add(new Token(
                    tokens.size(), span, text, text.toLowerCase(java.util.Locale.ROOT), tag(text), Entity.NONE));
        }
        Sentence sentence = new Sentence(0, new Span(0, line.codePointCount(0, line.length())), line, kind, 0);
        return new TaggedSentence(sentence, tokens, DependencyTree.NONE);
    }

    private static String tag(String text) {
        int first = text.codePointAt(0);
        return Character.isDigit(first) ? "CD" : Character.isLetter(first) ? "NNP" : ":";
    }
}
