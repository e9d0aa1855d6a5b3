package org.nightdesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;

/** The first step of a night: what lies in the inbox, and the documents in each file of it. */
public final class Intake implements AutoCloseable {

    private final Inbox inbox;
    private final DocumentParser parser;

    public Intake(IntakeSettings settings) {
        this(settings, new TikaDocumentParser(settings));
    }

    public Intake(IntakeSettings settings, DocumentParser parser) {
        this.inbox = new Inbox(settings);
        this.parser = parser;
    }

    /**
     * What lies in a folder and in those below it; reads every byte, for the hashes.
     *
     * @throws IOException if the folder is not there or cannot be read; what lies in it raises nothing
     */
    public Scan scan(Path folder) throws IOException {
        return inbox.scan(folder);
    }

    /** The same as {@link #scan}, without the parser, which takes time to start. */
    public static Scan list(IntakeSettings settings, Path folder) throws IOException {
        return new Inbox(settings).scan(folder);
    }

    /**
     * A file that lies in no inbox; its name is its id.
     *
     * @throws IOException if it cannot be read
     */
    public static InboxFile single(Path file) throws IOException {
        return new InboxFile(String.valueOf(file.getFileName()), file, Files.size(file), Sha256.of(file));
    }

    public ParseResult parse(InboxFile file) {
        return parser.parse(file);
    }

    /** What became of a file and of each file within it; the file itself comes first. */
    public static List<InputOutcome> outcomes(InboxFile file, ParseResult result) {
        List<InputOutcome> outcomes = new ArrayList<>();
        result.documents().forEach(document -> outcomes.add(outcome(document)));
        result.rejections()
                .forEach(rejection -> outcomes.add(
                        new InputOutcome(rejection.path(), Outcome.REJECTED, rejection.reason(), rejection.advice())));
        if (outcomes.stream().noneMatch(outcome -> outcome.path().equals(file.path()))) {
            int count = result.documents().size();
            String held = "holds " + count + (count == 1 ? " document" : " documents");
            outcomes.addFirst(new InputOutcome(file.path(), Outcome.INGESTED, held, ""));
        }
        return outcomes;
    }

    private static InputOutcome outcome(Document document) {
        String reason =
                document.flags().stream().sorted().map(DocumentFlag::words).collect(Collectors.joining("; "));
        return new InputOutcome(
                document.id(), document.flags().isEmpty() ? Outcome.INGESTED : Outcome.FLAGGED, reason, "");
    }

    @Override
    public void close() {
        parser.close();
    }
}
