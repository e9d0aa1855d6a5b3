package org.nightdesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.mime.MediaType;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Metadata;
import org.xml.sax.SAXException;

/**
 * Reads files of any format in this process. Plain texts, web pages and mails it reads itself, since of those every
 * character and every part counts; all others by Tika. Safe for use by several threads.
 */
public final class TikaDocumentParser implements DocumentParser {

    private static final String ANALYSED = "en";

    private final IntakeSettings settings;
    private final TikaFile tika;

    public TikaDocumentParser(IntakeSettings settings) {
        this.settings = settings;
        this.tika = new TikaFile(settings);
    }

    @Override
    public ParseResult parse(InboxFile file) {
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            if (!Sha256.of(bytes).equals(file.sha256())) {
                return Unfolding.refused(Refusal.changing().of(file.path()));
            }
            return new Unfolding(settings, this).unfold(new Part(file.path(), bytes, 0, Optional.empty()));
        } catch (IOException e) {
            return Unfolding.refused(Refusal.unreadable().of(file.path()));
        }
    }

    /** Whatever a parser does with a file that nobody vouches for, it ends here. */
    Reading read(Part part) throws Refusal {
        MediaType type = MediaType.OCTET_STREAM;
        try {
            if (part.bytes().length == 0) {
                throw Refusal.empty();
            }
            type = Kinds.of(part, tika.detect(part));
            return checked(read(part, type), type);
        } catch (ZeroByteFileException e) {
            throw Refusal.empty();
        } catch (EncryptedDocumentException e) {
            throw Refusal.locked();
        } catch (UnsupportedFormatException e) {
            throw Refusal.unknown(type.toString());
        } catch (OutOfMemoryError e) {
            // What the parser had taken is free again: the night is not lost for one file.
            throw Refusal.tooHungry(type.toString());
        } catch (IOException
                | SAXException
                | TikaException
                | RuntimeException
                | StackOverflowError
                | LinkageError
                | AssertionError e) {
            throw Refusal.broken(type.toString());
        }
    }

    private Reading read(Part part, MediaType type) throws IOException, SAXException, TikaException, Refusal {
        int maxChars = settings.maxTextChars();
        return switch (Kinds.reader(type)) {
            case PLAIN -> PlainText.read(part.bytes(), type.toString(), maxChars);
            case WEB -> WebPage.read(part.bytes(), type.toString(), maxChars);
            case MAIL -> Mail.read(part.bytes(), type.toString(), maxChars);
            case OTHER -> {
                if (!tika.isReadable(type)) {
                    throw Refusal.unknown(type.toString());
                }
                yield tika.read(part, type);
            }
        };
    }

    private static Reading checked(Reading reading, MediaType type) throws Refusal {
        boolean isScan = reading.flags().contains(DocumentFlag.SCAN_NOT_READ);
        if (reading.text().isEmpty() && reading.children().isEmpty() && !isScan) {
            throw reading.isContainer() ? Refusal.hollow(type.toString()) : Refusal.wordless(type.toString());
        }
        return reading;
    }

    /** The document that a reading gives; none for a container. */
    Optional<Document> document(Part part, Reading reading) {
        boolean isScan = reading.flags().contains(DocumentFlag.SCAN_NOT_READ);
        if (reading.isContainer() || reading.text().isEmpty() && !isScan) {
            return Optional.empty();
        }
        Composition text = reading.text();
        Metadata facts = PlainText.facts(text, reading.metadata());
        Optional<String> language = Languages.of(text.body());
        Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
        flags.addAll(reading.flags());
        flags.addAll(text.flags());
        if (text.isEmpty()) {
            flags.add(DocumentFlag.EMPTY);
        }
        boolean isOther = language.isPresent() && !language.get().equals(ANALYSED);
        if (isOther || !Languages.isLatin(text.body())) {
            flags.add(DocumentFlag.LANGUAGE_NOT_ANALYSED);
        }
        return Optional.of(new Document(
                part.id(),
                Sha256.of(part.bytes()),
                reading.mediaType(),
                text.text(),
                text.blocks(),
                withLanguage(facts, language),
                flags,
                part.parent()));
    }

    private static Metadata withLanguage(Metadata facts, Optional<String> language) {
        return new Metadata(
                facts.title(),
                facts.author(),
                facts.outlet(),
                facts.published(),
                facts.publishedBy(),
                facts.url(),
                language);
    }
}
