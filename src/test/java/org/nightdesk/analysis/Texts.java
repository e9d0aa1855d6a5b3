package org.nightdesk.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.LanguageReader;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/** Documents and sentences from words in a test; the language models are loaded once for all tests. */
public final class Texts {

    public static final LanguageReader LANGUAGE = new LanguageReader();

    /** Shares the models with all tests. */
    public static final Analyst ANALYST = new Analyst(LANGUAGE);

    private Texts() {}

    /** A plain document; each line is a paragraph. */
    public static Document document(String words) {
        StoredText text = StoredText.of(words);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : words.split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end)));
            }
            start = end + 1;
        }
        return new Document("test.txt", "0", "text/plain", text, blocks, Metadata.NONE, Set.of(), Optional.empty());
    }

    /** Its sentences, tagged. */
    public static List<TaggedSentence> tagged(String words) {
        return LANGUAGE.tag(document(words));
    }

    /** Its sentences, tagged and parsed. */
    public static List<TaggedSentence> parsed(String words) {
        return tagged(words).stream().map(LANGUAGE::parse).toList();
    }
}
