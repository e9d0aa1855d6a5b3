package org.nightdesk.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * The bytes of a plain text as characters: every one that is in the file and none that is not, but for the byte order
 * mark at the start. What no character stands for is U+FFFD, as is the null character, which no database keeps.
 *
 * @param text decoded, line ends untouched
 * @param charset the encoding that was used
 */
record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    static DecodedText of(byte[] bytes) {
        return decode(bytes, charset(bytes));
    }

    /** By the encoding that its container names, unless the bytes say that it is wrong. */
    static DecodedText declared(byte[] bytes, String name) {
        boolean isKnown = !name.equalsIgnoreCase("us-ascii") && Charset.isSupported(name);
        Charset named = isKnown ? Charset.forName(name) : charset(bytes);
        return decode(bytes, decodes(bytes, named) ? named : charset(bytes));
    }

    private static DecodedText decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new DecodedText(withoutMark.replace('\0', '\uFFFD'), charset);
    }

    private static Charset charset(byte[] bytes) {
        return byMark(bytes)
                .or(() -> byNulls(bytes))
                .orElseGet(() -> decodes(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : byLetters(bytes));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        int head = 0;
        for (int i = 0; i < 4; i++) {
            head = head << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0x7F);
        }
        if (head == 0x0000FEFF || head == 0xFFFE0000) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        if (head >>> 16 == 0xFEFF || head >>> 16 == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return head >>> 8 == 0xEFBBBF ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** UTF-16 without a mark: in the text of most scripts every other byte is mostly 0. */
    private static Optional<Charset> byNulls(byte[] bytes) {
        int[] nulls = new int[2];
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i++) {
            nulls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(nulls[0], nulls[1]);
        if (length < 4 || 5 * most < length || 10 * Math.min(nulls[0], nulls[1]) > most) {
            return Optional.empty();
        }
        return Optional.of(nulls[0] > nulls[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** By how often letters follow each other in the languages that use an encoding. */
    private static Charset byLetters(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector(SAMPLE);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName();
            if (isLikely(name) && match.getConfidence() >= 10) {
                return isWestern(name) ? WINDOWS_1252 : Charset.forName(name);
            }
        }
        return WINDOWS_1252;
    }

    /** Not those of mainframes, nor those already ruled out. */
    private static boolean isLikely(String name) {
        return !name.startsWith("IBM") && !name.startsWith("UTF") && Charset.isSupported(name);
    }

    /** As the WHATWG Encoding Standard reads these labels. */
    private static boolean isWestern(String name) {
        return name.equals("ISO-8859-1") || name.equals("windows-1252");
    }

    /** Whether so much of it is unreadable that it is no text at all. */
    boolean isNoText() {
        long odd = text.chars().filter(DecodedText::isOdd).count();
        return odd * 10 > text.length();
    }

    private static boolean isOdd(int c) {
        return c == 0xFFFD || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }
}
