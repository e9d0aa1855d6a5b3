package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.text.Document;

/** One file of the inbox with all that lies within it, to the limits of the settings. */
final class Unfolding {

    private final IntakeSettings settings;
    private final TikaDocumentParser parser;
    private final List<Document> documents = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int children;
    private long bytes;

    Unfolding(IntakeSettings settings, TikaDocumentParser parser) {
        this.settings = settings;
        this.parser = parser;
    }

    static ParseResult refused(Rejection rejection) {
        return new ParseResult(List.of(), List.of(rejection));
    }

    ParseResult unfold(Part file) {
        open(file);
        return new ParseResult(documents, rejections);
    }

    private void open(Part part) {
        try {
            if (part.depth() > settings.maxDepth()) {
                throw Refusal.tooDeep(settings.maxDepth());
            }
            Reading reading = parser.read(part);
            parser.document(part, reading).ifPresent(documents::add);
            openChildren(part, reading.children());
        } catch (Refusal refusal) {
            rejections.add(refusal.of(part.id()));
        }
    }

    private void openChildren(Part parent, List<Reading.Attachment> attachments) {
        Set<String> names = new HashSet<>();
        try {
            for (Reading.Attachment attachment : attachments) {
                String path = Paths.member(attachment.name());
                if (!Paths.isHiddenMember(path)) {
                    count(attachment);
                    String id = parent.id() + "!/" + unused(path.isEmpty() ? "attachment" : path, names);
                    open(new Part(id, attachment.bytes(), parent.depth() + 1, Optional.of(parent.id())));
                }
            }
        } catch (Refusal refusal) {
            rejections.add(refusal.of(parent.id() + "!/*"));
        }
    }

    private void count(Reading.Attachment attachment) throws Refusal {
        bytes += attachment.bytes().length;
        if (bytes > 4 * settings.maxFileBytes()) {
            throw Refusal.tooLarge(4 * settings.maxFileBytes());
        }
        if (++children > settings.maxChildren()) {
            throw Refusal.tooMany(settings.maxChildren());
        }
    }

    /** An archive may hold two files of one name. */
    private static String unused(String path, Set<String> names) {
        String name = path;
        for (int count = 2; !names.add(name); count++) {
            name = path + " (" + count + ")";
        }
        return name;
    }
}
