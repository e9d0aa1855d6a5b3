package org.nightdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.xml.sax.ContentHandler;

/** Takes the files that Tika finds within another, instead of having it mix their text into that of the other. */
final class Attachments implements EmbeddedDocumentExtractor {

    private final List<Reading.Attachment> found = new ArrayList<>();
    private final boolean takesPictures;
    private final int maxChildren;
    private final long maxBytes;
    private long bytes;

    Attachments(boolean takesPictures, int maxChildren, long maxBytes) {
        this.takesPictures = takesPictures;
        this.maxChildren = maxChildren;
        this.maxBytes = maxBytes;
    }

    /** One more than the limit shows that there are more. */
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return found.size() <= maxChildren && bytes <= maxBytes && !isPartOfTheText(metadata) && !isHidden(metadata);
    }

    private static boolean isHidden(Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name != null && Paths.isHiddenMember(Paths.member(name));
    }

    /** What an office file keeps inside itself to show: pictures, thumbnails, macros, other forms of the same text. */
    private boolean isPartOfTheText(Metadata metadata) {
        String role = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        boolean isInner = role != null && !role.equals(EmbeddedResourceType.ATTACHMENT.toString());
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        boolean isPicture = type.startsWith("image/") || type.contains("msmetafile");
        return isInner || !takesPictures && isPicture;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, maxBytes - bytes + 1));
        bytes += content.length;
        found.add(new Reading.Attachment(name == null || name.isBlank() ? "attachment" : name, content));
    }

    List<Reading.Attachment> found() {
        return found;
    }
}
