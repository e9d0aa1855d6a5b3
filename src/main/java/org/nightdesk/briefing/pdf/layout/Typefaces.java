package org.nightdesk.briefing.pdf.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of one file, each read when it is first needed. A character is set in the face asked for, or else in the
 * first font for other scripts that has it. Han characters look different in Chinese, Japanese and Korean; the script
 * around them decides.
 */
public final class Typefaces {

    private static final String FOLDER = "/org/nightdesk/briefing/pdf/fonts/";
    private static final String CHINESE = "NotoSansSC_400Regular.ttf";
    private static final String JAPANESE = "NotoSansJP_400Regular.ttf";
    private static final String KOREAN = "NotoSansKR_400Regular.ttf";
    private static final List<String> ALPHABETS =
            List.of("NotoSans_400Regular.ttf", "NotoSansHebrew_400Regular.ttf", "NotoSansArabic_400Regular.ttf");

    private final Map<String, BaseFont> fonts = new HashMap<>();

    /** The font for a character of a text; empty where no font has a sign for it. */
    Optional<BaseFont> font(int point, Face face, String text) {
        BaseFont own = read(face.file());
        if (own.charExists(point)) {
            return Optional.of(own);
        }
        List<String> first = isEastAsian(point) ? eastAsian(text) : ALPHABETS;
        List<String> then = isEastAsian(point) ? ALPHABETS : eastAsian(text);
        return Stream.concat(first.stream(), then.stream())
                .map(this::read)
                .filter(font -> font.charExists(point))
                .findFirst();
    }

    BaseFont font(Face face) {
        return read(face.file());
    }

    private static boolean isEastAsian(int point) {
        return point >= 0x2E80 && (point < 0xFB00 || point > 0xFEFF);
    }

    private static List<String> eastAsian(String text) {
        if (has(text, Character.UnicodeScript.HANGUL)) {
            return List.of(KOREAN, JAPANESE, CHINESE);
        }
        boolean japanese = has(text, Character.UnicodeScript.HIRAGANA) || has(text, Character.UnicodeScript.KATAKANA);
        return japanese ? List.of(JAPANESE, CHINESE, KOREAN) : List.of(CHINESE, JAPANESE, KOREAN);
    }

    private static boolean has(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == script);
    }

    private BaseFont read(String file) {
        return fonts.computeIfAbsent(file, Typefaces::load);
    }

    private static BaseFont load(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("font is missing: " + file);
            }
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
            font.setSecureRandom(seeded(file));
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of subsets are drawn at random; the same file must come out each time. */
    private static SecureRandom seeded(String file) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(file.getBytes(StandardCharsets.UTF_8));
            return random;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA1PRNG", e);
        }
    }
}
