package org.nightdesk.intake;

import java.util.Optional;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;

/** Tells the language of a text, where there is enough of it to tell. */
final class Languages {

    private static final int FEWEST_WORDS = 12;
    private static final int SAMPLE = 20_000;
    private static final float SURE = 0.9f;

    /** Loaded when the first text asks for it: that takes a second or more, and a night without news needs it not. */
    private static final class Loaded {
        static final LanguageDetector DETECTOR = new OptimaizeLangDetector(SAMPLE).loadModels();
    }

    private Languages() {}

    /** ISO 639-1; empty where the text is short or mixed. */
    static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (Shape.words(sample) < FEWEST_WORDS && isLatin(sample)) {
            return Optional.empty();
        }
        LanguageResult result = detect(sample);
        return result.isUnknown() || result.getRawScore() < SURE
                ? Optional.empty()
                : Optional.of(result.getLanguage().split("-", 2)[0]);
    }

    /** Whether English could be written in most of its letters; also if it has none. */
    static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    /** The detector keeps the text it is told: one thread at a time. */
    private static LanguageResult detect(String sample) {
        synchronized (Loaded.class) {
            return Loaded.DETECTOR.detect(sample);
        }
    }
}
