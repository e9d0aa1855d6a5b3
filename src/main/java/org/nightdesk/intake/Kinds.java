package org.nightdesk.intake;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Which reader a file is for. */
final class Kinds {

    enum Reader {
        PLAIN,
        WEB,
        MAIL,
        OTHER
    }

    private static final MediaTypeRegistry TYPES =
            MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();
    private static final Set<String> WEB = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> MAIL = Set.of("message/rfc822", "text/x-rfc822");

    private Kinds() {}

    /** A file that is called a text is one, though it may begin like a mail or a program; not so if it is a web page. */
    static MediaType of(Part part, MediaType detected) {
        String name = part.name().toLowerCase(Locale.ROOT);
        boolean isCalledText = name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md");
        boolean mayBeText = detected.getType().equals("text")
                || detected.getType().equals("message")
                || detected.equals(MediaType.OCTET_STREAM)
                || detected.toString().equals("application/mbox");
        return isCalledText && mayBeText && !WEB.contains(detected.toString()) ? MediaType.TEXT_PLAIN : detected;
    }

    static Reader reader(MediaType type) {
        if (WEB.contains(type.toString())) {
            return Reader.WEB;
        }
        if (MAIL.contains(type.toString())) {
            return Reader.MAIL;
        }
        boolean isText = type.getType().equals("text") && TYPES.isInstanceOf(type, MediaType.TEXT_PLAIN);
        return isText ? Reader.PLAIN : Reader.OTHER;
    }
}
