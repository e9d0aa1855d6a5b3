package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int HEAD = 3;
    private static final int HEAD_WORDS = 16;
    private static final int OTHER_WORDS = 3;
    /** A place, or the byline before it, and the weekday at the end. */
    private static final Pattern FILED = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]*[,|·/–—-]\\s*\\p{L}+\\s*$");

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+(?:[./:'’-][\\p{L}\\d]+)*\\.?|\\S");

    /** What a line says of its day, the most telling first. */
    private enum Kind {
        /** "Published", "Date:", "Sent". */
        FIRST,
        /** A day alone at the very top. */
        ALONE,
        /** "Updated", or a byline. */
        AGAIN,
        /** "Transcript of the hearing of 4 May 2023": the record of an occasion, at the very top. */
        RECORD,
        /** A day alone or behind a place, at the top. */
        BARE,
        /** The same at the end, where a list of other stories may stand. */
        BARE_AT_END
    }

    private record Stamp(Kind kind, DateEvidence evidence) {}

    private final Document document;
    private final TimeReader reader;

    StampLines(Document document, TimeReader reader) {
        this.document = document;
        this.reader = reader;
    }

    /** What the most telling lines say; bare days that disagree, as in a list of other stories, say nothing. */
    List<DateEvidence> evidence() {
        Map<Kind, List<DateEvidence>> byKind = stamps().stream()
                .collect(Collectors.groupingBy(
                        Stamp::kind,
                        () -> new EnumMap<>(Kind.class),
                        Collectors.mapping(Stamp::evidence, Collectors.toList())));
        return byKind.entrySet().stream()
                .filter(e -> isWorded(e.getKey()) || daysOf(e.getValue()) == 1)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(this::weekday);
    }

    /** "PORT LOUIS, Wednesday" below a byline: the weekday of a day that no other line names. */
    private List<DateEvidence> weekday() {
        List<DateEvidence> found = document.blocks().stream()
                .limit(AT_TOP)
                .filter(block -> block.kind() != BlockKind.FURNITURE && block.kind() != BlockKind.CAPTION)
                .flatMap(block ->
                        document.text().at(block.span()).lines().flatMap(line -> weekday(line, block).stream()))
                .toList();
        return daysOf(found) == 1 ? found : List.of();
    }

    private Optional<DateEvidence> weekday(String line, Block block) {
        TaggedSentence sentence = sentence(line, block.kind());
        Words words = Words.of(sentence);
        List<TimeExpression> times = reader.read(List.of(sentence));
        boolean filed = line.length() <= LONGEST_LINE
                && times.size() == 1
                && words.size() <= HEAD_WORDS
                && words.get(words.size() - 1).span().end()
                        <= times.getFirst().span().end()
                && FILED.matcher(line).find()
                && isStamp(words, times);
        return times.stream()
                .filter(t -> filed)
                .map(TimeExpression::meaning)
                .filter(m -> m instanceof Partial p && p.pattern().matches("XXXX-WXX-\\d"))
                .map(m -> evidence(m, "\"" + line.strip() + "\""))
                .findFirst();
    }

    private static boolean isWorded(Kind kind) {
        return kind == Kind.FIRST || kind == Kind.AGAIN;
    }

    private static long daysOf(List<DateEvidence> evidence) {
        return evidence.stream()
                .map(e -> e.interval() + e.fits().encode())
                .distinct()
                .count();
    }

    private List<Stamp> stamps() {
        List<Block> blocks = document.blocks();
        List<Stamp> stamps = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean place = block.kind() == BlockKind.BYLINE || i < AT_TOP || i >= blocks.size() - AT_BOTTOM;
            boolean signature = i == blocks.size() - 1 && document.mediaType().equals("text/plain");
            boolean other = block.kind() == BlockKind.FURNITURE && !signature || block.kind() == BlockKind.CAPTION;
            if (place && !other) {
                stamps.addAll(stamps(block, i < AT_TOP ? Kind.BARE : Kind.BARE_AT_END));
            }
        }
        return stamps;
    }

    private List<Stamp> stamps(Block block, Kind bare) {
        String text = document.text().at(block.span());
        List<Stamp> stamps = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && line.length() <= LONGEST_LINE) {
                stamp(line, block, bare).ifPresent(stamps::add);
            }
        }
        return stamps;
    }

    private Optional<Stamp> stamp(String line, Block block, Kind bare) {
        TaggedSentence sentence = sentence(line, block.kind());
        List<TimeExpression> times = reader.read(List.of(sentence));
        Words words = Words.of(sentence);
        String quote = "\"" + line.strip() + "\"";
        return times.stream()
                .map(TimeExpression::meaning)
                .filter(StampLines::isDay)
                .findFirst()
                .flatMap(day -> kind(words, times, block, bare)
                        .filter(kind -> kind != Kind.RECORD || isOfYear(day))
                        .map(kind -> new Stamp(kind, evidence(day, quote))))
                .or(() -> month(words, times, quote));
    }

    private Optional<Kind> kind(Words words, List<TimeExpression> times, Block block, Kind bare) {
        boolean head = document.blocks().indexOf(block) < HEAD;
        if (block.kind() != BlockKind.BYLINE && !isStamp(words, times)) {
            boolean record = head && words.size() <= HEAD_WORDS && (has("RECORD", words) || isSetOff(words, times));
            return record ? Optional.of(Kind.RECORD) : Optional.empty();
        }
        if (has("FIRSTSTAMP", words)) {
            return Optional.of(Kind.FIRST);
        }
        if (has("AGAINSTAMP", words) || block.kind() == BlockKind.BYLINE) {
            return Optional.of(Kind.AGAIN);
        }
        boolean alone = words.all().stream().noneMatch(w -> isName(w, times));
        return Optional.of(head && alone ? Kind.ALONE : bare);
    }

    /** "Friday's close - 16 May 2025", "Meeting held on 9 September 2025 at 18:00": a heading that ends in its day. */
    private static boolean isSetOff(Words words, List<TimeExpression> times) {
        Span last = times.getLast().span();
        int at = IntStream.range(0, words.size())
                .filter(i -> words.get(i).span().overlaps(last))
                .findFirst()
                .orElse(0);
        boolean ends = words.get(words.size() - 1).span().end() <= last.end()
                || words.text(words.size() - 1).equals(")");
        return ends && (words.text(at - 1).matches("[-–—|(:,]|--") || Lexicon.WORDS.isAt("SITTING", words, 0));
    }

    private static boolean isName(Word word, List<TimeExpression> times) {
        return word.isCapitalised()
                && times.stream().noneMatch(t -> t.span().overlaps(word.span()))
                && !Lexicon.WORDS.starts("ZONE").contains(word.text())
                && !Lexicon.WORDS.starts("WDAY").contains(word.text());
    }

    /** "Published: June 2021". */
    private static Optional<Stamp> month(Words words, List<TimeExpression> times, String quote) {
        return times.stream()
                .map(TimeExpression::meaning)
                .filter(m -> m instanceof Fixed fixed && Timex.precision(fixed.value()) == Precision.MONTH)
                .map(m -> Timex.interval(((Fixed) m).value()))
                .filter(month -> has("FIRSTSTAMP", words) && isStamp(words, times))
                .findFirst()
                .map(month -> new Stamp(Kind.FIRST, DateEvidence.within(Strength.STRONG, month, quote)));
    }

    private static boolean has(String words, Words line) {
        return IntStream.range(0, line.size()).anyMatch(i -> Lexicon.WORDS.isAt(words, line, i));
    }

    private static boolean isDay(TimeMeaning meaning) {
        return switch (meaning) {
            case At m -> isDay(m.day());
            case Fixed m -> Timex.isDay(m.value());
            case Partial m -> m.pattern().matches("XXXX-\\d\\d-\\d\\d.*");
            default -> false;
        };
    }

    private static boolean isOfYear(TimeMeaning day) {
        return day instanceof Fixed || day instanceof At at && at.day() instanceof Fixed;
    }

    private static DateEvidence evidence(TimeMeaning meaning, String words) {
        return switch (meaning) {
            case At at -> evidence(at.day(), words);
            case Partial partial ->
                DateEvidence.fitting(Strength.STRONG, new DayRule.Recurring(partial.pattern()), words);
            case Fixed fixed -> DateEvidence.day(Strength.STRONG, LocalDate.parse(fixed.value()), words);
            default -> throw new IllegalStateException("no day: " + meaning);
        };
    }

    /** Whether the rest of the line are words of a stamp and numbers, or so few names that it can only be one. */
    private static boolean isStamp(Words words, List<TimeExpression> times) {
        int stamps = 0;
        int others = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            boolean number = words.text(i).matches("\\d+([.:]\\d\\d)*");
            if (words.get(i).isSign()
                    || number
                    || times.stream().anyMatch(t -> t.span().overlaps(span))) {
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
