package org.nightdesk.briefing;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/** A document drawn in a test, block by block and sentence by sentence; evidence is pointed at by its words. */
public final class SampleText {

    public final String ref;
    public final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    public SampleText(String ref, String id) {
        this.ref = ref;
        this.id = id;
    }

    /** Adds a block; its sentences are parted by a blank. Those of furniture and bylines are not numbered. */
    public SampleText block(BlockKind kind, String... words) {
        int start = length();
        for (int i = 0; i < words.length; i++) {
            text.append(i == 0 ? "" : " ");
            sentence(kind, words[i]);
        }
        blocks.add(new Block(kind, new Span(start, length())));
        text.append("\n\n");
        return this;
    }

    private void sentence(BlockKind kind, String words) {
        int start = length();
        text.append(words);
        if (kind.isRead()) {
            String folded = words.replaceAll("\\s+", " ");
            sentences.add(new Sentence(sentences.size(), new Span(start, length()), folded, kind, blocks.size()));
        }
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    public StoredText text() {
        return StoredText.of(text.toString());
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    /** The first place of these words inside a numbered sentence. */
    public Evidence at(String words) {
        StoredText stored = text();
        for (Sentence sentence : sentences) {
            int found = stored.at(sentence.span()).indexOf(words);
            if (found >= 0) {
                int begin = stored.charAt(sentence.span().start()) + found;
                return new Evidence(id, ref, sentence.index(), stored.span(begin, begin + words.length()));
            }
        }
        throw new IllegalArgumentException("not in " + ref + ": " + words);
    }
}
