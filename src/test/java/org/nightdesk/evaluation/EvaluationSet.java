package org.nightdesk.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.cli.CommandLineRun;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.IntakeSettings;
import org.nightdesk.intake.TikaDocumentParser;
import org.nightdesk.text.Document;
import org.nightdesk.text.StoredText;

/**
 * Documents with gold.
 *
 * @param name of the set
 * @param documents the folder that is read
 * @param gold the folder of the gold's tables
 */
record EvaluationSet(String name, Path documents, Path gold) {

    private static final String HELD = "held";

    static final Path HOME = Path.of("src", "test", "resources", "org", "nightdesk", "evaluation");

    /** The day of the report: after all documents, so that none lies in the future. */
    private static final String DATE = "2026-12-31";

    /** The set whose errors may be looked at, and the set that is only scored. */
    static List<EvaluationSet> own() {
        return Stream.of("open", HELD)
                .map(name -> new EvaluationSet(
                        name,
                        HOME.resolve("documents").resolve(name),
                        HOME.resolve("gold").resolve(name)))
                .toList();
    }

    /** Documents and gold that lie elsewhere. */
    static EvaluationSet other(Path documents, Path gold) {
        return new EvaluationSet("other", documents, gold);
    }

    /** Whether its errors may be looked at, and not only counted. */
    boolean isOpen() {
        return !name.equals(HELD);
    }

    Gold readGold() {
        return new Gold(Tables.ofGold(gold), texts());
    }

    /**
     * What one night reads in the documents, held against the gold.
     *
     * @param work an empty folder for the report and its store
     */
    ScoreSheet score(Path work) {
        Gold right = readGold();
        CommandLineRun night = CommandLineRun.of(
                "run", "--inbox", documents, "--reports", work, "--job", name, "--window", "all", "--date", DATE);
        if (night.code() != 0) {
            throw new IllegalStateException("the night ended with " + night.code() + ": " + night.err());
        }
        return new Evaluation(right, Tables.ofReport(work.resolve(name).resolve(DATE))).score();
    }

    /** The texts in which the gold's words are found: as the report counts their places. */
    private Map<String, StoredText> texts() {
        try (Stream<Path> files = Files.walk(documents);
                TikaDocumentParser parser = new TikaDocumentParser(IntakeSettings.DEFAULTS.withoutScans())) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> parser.parse(inboxFile(file)).documents().stream())
                    .collect(Collectors.toMap(Document::id, Document::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InboxFile inboxFile(Path file) {
        try {
            String path = documents.relativize(file).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(file);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new InboxFile(path, file, bytes.length, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
