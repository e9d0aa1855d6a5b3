package org.nightdesk.intake;

import java.util.Set;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Metadata;

/** A plain text: kept as it is. */
final class PlainText {

    private static final Set<String> TABLES = Set.of("text/csv", "text/tsv", "text/tab-separated-values");

    private PlainText() {}

    static Reading read(byte[] bytes, String mediaType, int maxChars) throws Refusal {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.isNoText()) {
            throw Refusal.broken(mediaType);
        }
        BlockKind kind = TABLES.contains(mediaType) ? BlockKind.TABLE_ROW : BlockKind.PARAGRAPH;
        return Reading.of(mediaType, Composition.ofFile(decoded.text(), kind, maxChars), Metadata.NONE);
    }

    /** What the blocks of a text say of it, as far as its metadata do not. */
    static Metadata facts(Composition text, Metadata told) {
        Facts facts = new Facts()
                .title(told.title().orElse(null))
                .author(told.author().orElse(null));
        for (Block block : text.blocks()) {
            String words = text.text().at(block.span());
            if (block.kind() == BlockKind.TITLE) {
                facts.title(Shape.label(words).filter("TITLE"::equals).isPresent() ? Shape.afterLabel(words) : words);
            } else if (block.kind() == BlockKind.BYLINE) {
                facts.author(author(words));
            }
        }
        Metadata own = facts.metadata();
        return new Metadata(
                own.title(),
                own.author(),
                told.outlet(),
                told.published(),
                told.publishedBy(),
                told.url(),
                told.language());
    }

    private static String author(String byline) {
        String words = byline.strip().split("\\s*[|•·]\\s*", 2)[0];
        return Shape.author(words).orElseGet(() -> Shape.isPersonName(words) ? words : "");
    }
}
