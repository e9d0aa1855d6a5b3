package org.nightdesk.briefing.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * A node of the file's structure: what it is, what it holds, in reading order. The tree is built while the text is laid
 * out; its elements come into being when the file is opened, before anything is painted, so that the order of painting
 * does not matter.
 */
public final class Tag {

    /** Content that something around it has tagged already. */
    public static final Tag NONE = new Tag(Role.SPAN, Optional.empty());

    private final Role role;
    private final Optional<String> alternative;
    private final List<Tag> children = new ArrayList<>();
    private @Nullable PdfStructureElement element;

    private Tag(Role role, Optional<String> alternative) {
        this.role = role;
        this.alternative = alternative;
    }

    /** The root of a new tree. */
    public static Tag document() {
        return new Tag(Role.DOCUMENT, Optional.empty());
    }

    /** A new last child. */
    public Tag child(Role kind) {
        return add(new Tag(kind, Optional.empty()));
    }

    /** A new picture as last child, with the words for those who cannot see it. */
    public Tag figure(String words) {
        return add(new Tag(Role.FIGURE, Optional.of(PlainText.unshaped(PlainText.of(words)))));
    }

    private Tag add(Tag child) {
        if (this == NONE) {
            return NONE;
        }
        children.add(child);
        return child;
    }

    void realise(PdfStructureTreeRoot root) {
        realise(new PdfStructureElement(root, role.type()));
    }

    private void realise(PdfStructureElement made) {
        element = made;
        alternative.ifPresent(words -> made.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE)));
        if (role == Role.COLUMN_HEADING) {
            made.put(PdfName.A, attributes("Table", "Scope", new PdfName("Column")));
        }
        children.forEach(child -> child.realise(new PdfStructureElement(made, child.role.type())));
    }

    /** Says where on its page a figure stands; of a figure over several strips, the first. */
    void bounds(PdfRectangle box) {
        if (role == Role.FIGURE && element().get(PdfName.A) == null) {
            element().put(PdfName.A, attributes("Layout", "BBox", box));
        }
    }

    /** Adds an annotation to what the element holds, behind the words already painted. */
    void holds(PdfDictionary annotation) {
        PdfObject painted = Objects.requireNonNull(element().get(PdfName.K), "a link has words");
        PdfArray kids = painted instanceof PdfArray array ? array : new PdfArray(painted);
        kids.add(annotation);
        element().put(PdfName.K, kids);
    }

    PdfStructureElement element() {
        return Objects.requireNonNull(element, "the tree of tags has not been opened");
    }

    private static PdfDictionary attributes(String owner, String key, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }
}
