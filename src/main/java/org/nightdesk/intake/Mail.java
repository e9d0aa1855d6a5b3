package org.nightdesk.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Metadata;

/** A mail as RFC 5322 and MIME give it: its subject and body are its text, its attachments are files within it. */
final class Mail {

    private static final int DEEPEST = 50;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Reading.Attachment> attachments = new ArrayList<>();

    private Mail() {}

    static Reading read(byte[] bytes, String mediaType, int maxChars) throws IOException, Refusal {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .build());
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        Mail mail = new Mail();
        mail.entity(message, 0);
        return mail.reading(message, mediaType, maxChars);
    }

    private Reading reading(Message message, String mediaType, int maxChars) {
        String subject = Passages.fold(Optional.ofNullable(message.getSubject()).orElse(""));
        boolean hasBody = passages.stream().anyMatch(passage -> !passage.text().isBlank());
        if (hasBody && !subject.isEmpty()) {
            passages.addFirst(new Passage(BlockKind.TITLE, subject));
        }
        Composition text = Composition.ofWrappedPassages(passages, maxChars);
        boolean isContainer = !hasBody && !attachments.isEmpty();
        return new Reading(mediaType, text, facts(message, subject), Set.of(), attachments, isContainer);
    }

    private static Metadata facts(Message message, String subject) {
        Facts facts = new Facts().title(subject.replaceFirst("^(?i:(?:re|fwd?|aw|wg)\\s*:\\s*)+", ""));
        sender(message)
                .ifPresent(sender -> facts.author(
                        sender.getName() == null || sender.getName().isBlank()
                                ? sender.getAddress()
                                : sender.getName()));
        facts.outlet(header(message, "Organization"));
        sender(message).map(Mailbox::getDomain).ifPresent(facts::outlet);
        return facts.published(header(message, "Date"), "mail Date").metadata();
    }

    private static Optional<Mailbox> sender(Message message) {
        MailboxList from = message.getFrom();
        return from == null || from.isEmpty() ? Optional.empty() : Optional.of(from.get(0));
    }

    private static String header(Message message, String name) {
        Field field = message.getHeader().getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody();
    }

    private void entity(Entity entity, int depth) throws IOException, Refusal {
        Body body = entity.getBody();
        if (depth > DEEPEST || isSignature(entity)) {
            return;
        }
        if (isEncrypted(entity)) {
            throw Refusal.locked();
        }
        if (body instanceof Multipart multipart) {
            multipart(entity, multipart, depth);
        } else if (body instanceof Message inner) {
            attachments.add(new Reading.Attachment(name(entity, "message.eml"), DefaultMessageWriter.asBytes(inner)));
        } else if (body instanceof SingleBody single) {
            single(entity, single);
        }
    }

    /** Of alternatives the richest that is text: it has headings and paragraphs where the plain one has wrapped lines. */
    private void multipart(Entity entity, Multipart multipart, int depth) throws IOException, Refusal {
        List<Entity> parts = multipart.getBodyParts();
        if (entity.getMimeType().equals("multipart/alternative")) {
            Optional<Entity> best =
                    parts.reversed().stream().filter(Mail::isReadable).findFirst();
            parts = best.map(List::of).orElse(parts);
        }
        for (Entity part : parts) {
            entity(part, depth + 1);
        }
    }

    private static boolean isReadable(Entity part) {
        return isText(part) || part.isMultipart();
    }

    private static boolean isText(Entity part) {
        return part.getMimeType().equals("text/html") || part.getMimeType().equals("text/plain");
    }

    private void single(Entity entity, SingleBody body) throws IOException {
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readAllBytes();
        }
        boolean isAttached = "attachment".equals(entity.getDispositionType()) || entity.getFilename() != null;
        if (isText(entity) && !isAttached) {
            passages.addAll(text(entity, bytes));
        } else if (bytes.length > 0 && !isPictureInText(entity)) {
            attachments.add(new Reading.Attachment(name(entity, "attachment"), bytes));
        }
    }

    /** Logos and the like, which the body shows. */
    private static boolean isPictureInText(Entity entity) {
        boolean isPicture = entity.getMimeType().startsWith("image/");
        boolean isShown =
                entity.getHeader().getField("Content-ID") != null || "inline".equals(entity.getDispositionType());
        return isPicture && isShown;
    }

    private static boolean isSignature(Entity entity) {
        return entity.getMimeType().endsWith("pgp-signature")
                || entity.getMimeType().endsWith("pkcs7-signature");
    }

    private static boolean isEncrypted(Entity entity) {
        String type = header(entity).toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/encrypted") || type.contains("smime-type=enveloped-data");
    }

    private static String header(Entity entity) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
        return field == null || field.getBody() == null ? "" : field.getBody();
    }

    private static List<Passage> text(Entity entity, byte[] bytes) {
        String charset = Optional.ofNullable(entity.getCharset()).orElse("us-ascii");
        String words = DecodedText.declared(bytes, charset).text();
        return entity.getMimeType().equals("text/html")
                ? Page.ofWeb(Jsoup.parse(words).body())
                : plain(words);
    }

    /** Marks of quoting go; what stands below the line of two hyphens is a signature (RFC 3676). */
    private static List<Passage> plain(String words) {
        String[] parts = words.split("(?m)^-- ?\\R", 2);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                BlockKind.PARAGRAPH,
                parts[0].lines()
                        .map(line -> line.replaceFirst("^(?:>\\s?)+", ""))
                        .collect(Collectors.joining("\n"))));
        if (parts.length > 1) {
            passages.add(new Passage(BlockKind.FURNITURE, parts[1]));
        }
        return passages;
    }

    private static String name(Entity entity, String otherwise) {
        String name = entity.getFilename();
        return name == null || name.isBlank() ? otherwise : name;
    }
}
