package org.nightdesk.intake;

import java.util.Optional;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text, where there is enough of it to tell. */
final class Languages {

    private static final int FEWEST_WORDS = 12;
    private static final int SAMPLE = 20_000;
    private static final float SURE = 0.9f;

    private @Nullable LanguageDetector detector;

    /** ISO 639-1; empty where the text is short or mixed. */
    synchronized Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (Shape.words(sample) < FEWEST_WORDS) {
            return Optional.empty();
        }
        if (detector == null) {
            detector = new OptimaizeLangDetector(SAMPLE).loadModels(); // takes seconds; a night without news needs none
        }
        LanguageResult result = detector.detect(sample);
        return result.isUnknown() || result.getRawScore() < SURE
                ? Optional.empty()
                : Optional.of(result.getLanguage().split("-", 2)[0]);
    }
}
