package org.nightdesk.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Edition;
import org.nightdesk.briefing.Statement;
import org.nightdesk.briefing.excel.CorrectionReader;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.intake.ParseResult;
import org.nightdesk.intake.Rejection;
import org.nightdesk.job.Parts.Reconciled;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Snapshot;
import org.nightdesk.store.CopyRows.Fingerprint;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.StoredText;

/**
 * Small but working parts: plain text files, of which those that begin with {@code BROKEN} cannot be read and those named
 * {@code *.box} hold a member a line; every capitalised word is an actor.
 */
class SmallParts {

    final ConcurrentLinkedQueue<String> parsed = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<String> analysed = new ConcurrentLinkedQueue<>();

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");

    String reader() {
        return "1.0";
    }

    Parts parts() {
        return new Parts(
                reader(),
                SmallParts::scan,
                () -> this::parse,
                () -> this::analyse,
                new SameLetters(),
                (documents, remembered, corrections) -> reconcile(documents, remembered),
                List.of(this::names, this::inputs),
                CorrectionReader::read);
    }

    static Inventory scan(Path inbox) throws IOException {
        List<InboxFile> files = new ArrayList<>();
        List<InputOutcome> passedOver = new ArrayList<>();
        try (Stream<Path> all = Files.walk(inbox)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = inbox.relativize(file).toString().replace('\\', '/');
                if (path.startsWith(".")) {
                    passedOver.add(new InputOutcome(path, Outcome.SKIPPED, "hidden", ""));
                } else {
                    files.add(new InboxFile(path, file, Files.size(file), sha256(Files.readAllBytes(file))));
                }
            }
        }
        return new Inventory(files, passedOver);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ParseResult parse(InboxFile file) {
        parsed.add(file.path());
        try {
            String text = Files.readString(file.file());
            if (text.startsWith("BROKEN")) {
                return new ParseResult(List.of(), List.of(new Rejection(file.path(), "is broken", "Send it again.")));
            }
            return file.path().endsWith(".box")
                    ? new ParseResult(members(file.path(), text), List.of())
                    : new ParseResult(List.of(document(file.path(), text, file.sha256(), Optional.empty())), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Document> members(String path, String text) {
        List<Document> members = new ArrayList<>();
        text.lines()
                .forEach(line -> members.add(document(
                        path + "!/" + (members.size() + 1), line, sha256(line.getBytes(UTF_8)), Optional.of(path))));
        return members;
    }

    private static Document document(String id, String text, String sha256, Optional<String> parent) {
        StoredText stored = StoredText.of(text);
        return new Document(
                id,
                sha256,
                "text/plain",
                stored,
                List.of(new Block(BlockKind.PARAGRAPH, stored.whole())),
                Metadata.NONE,
                Set.of(),
                parent);
    }

    Analysis analyse(Document document) {
        analysed.add(document.id());
        StoredText text = document.text();
        if (text.value().contains("STUMBLE")) {
            throw new IllegalStateException("stumbled");
        }
        Map<String, List<Mention>> mentions = new TreeMap<>();
        Matcher names = NAME.matcher(text.value());
        while (names.find()) {
            mentions.computeIfAbsent(names.group(), name -> new ArrayList<>())
                    .add(new Mention(0, 0, text.span(names.start(), names.end()), names.group(), Mention.Form.NAME));
        }
        List<Actor> actors = new ArrayList<>();
        mentions.forEach((name, places) ->
                actors.add(new Actor("a" + (actors.size() + 1), ActorType.PERSON, name, List.of(), places)));
        return new Analysis(
                document.id(),
                document.sha256(),
                DocumentDate.UNKNOWN,
                List.of(new Sentence(0, text.whole(), text.value(), BlockKind.PARAGRAPH, 0)),
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static final class SameLetters implements Parts.CopyFinder {

        @Override
        public String fingerprint(Document document) {
            return document.text().value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        }

        @Override
        public Map<String, String> copies(List<Fingerprint> documents, Function<String, Document> texts) {
            Map<String, String> first = new HashMap<>();
            Map<String, String> copies = new HashMap<>();
            for (Fingerprint document : documents) {
                String original = first.putIfAbsent(document.marks(), document.document());
                if (original != null) {
                    copies.put(document.document(), original);
                }
            }
            return copies;
        }
    }

    Reconciled reconcile(List<KnownDocument> documents, List<KnownActor> remembered) {
        Map<String, String> ids = new TreeMap<>();
        remembered.forEach(actor -> ids.put(actor.canonical(), actor.id()));
        Map<String, Set<String>> documentsOf = new TreeMap<>();
        documents.forEach(known -> known.analysis()
                .ifPresent(analysis -> analysis.actors()
                        .forEach(actor -> documentsOf
                                .computeIfAbsent(actor.canonical(), name -> new TreeSet<>())
                                .add(known.document().id()))));
        documentsOf.keySet().forEach(name -> ids.putIfAbsent(name, "A" + (ids.size() + 1)));
        List<KnownActor> actors = documentsOf.keySet().stream()
                .map(name -> new KnownActor(ids.getOrDefault(name, ""), name, ActorType.PERSON, Set.of(name)))
                .toList();
        return new Reconciled(
                actors, context -> new Edition(briefing(context, actors, documentsOf), snapshot(context)));
    }

    private static Snapshot snapshot(ReportContext context) {
        return new Snapshot(context.date(), context.version(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Briefing briefing(
            ReportContext context, List<KnownActor> actors, Map<String, Set<String>> documentsOf) {
        Set<String> documents =
                documentsOf.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        return new Briefing(
                new Briefing.Masthead(
                        context.job(),
                        context.title(),
                        context.date(),
                        context.from(),
                        context.number(),
                        documents.size(),
                        context.version()),
                Statement.of(context.title(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                actors.stream()
                        .map(actor -> new Briefing.ActorRow(
                                actor.id(),
                                actor.canonical(),
                                "PERSON",
                                "",
                                List.copyOf(documentsOf.get(actor.canonical())),
                                Map.of(),
                                1,
                                0,
                                "",
                                List.of(),
                                List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                context.outcomes().stream()
                        .map(input -> new Briefing.OutcomeRow(
                                input.path(), input.outcome().words(), input.reason(), input.detail()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    void names(Briefing briefing, Path folder) throws IOException {
        String lines = briefing.actors().stream()
                .map(row -> row.id() + " " + row.canonical() + " " + row.documents() + "\n")
                .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("names.txt"), "no. " + briefing.masthead().number() + "\n" + lines);
    }

    void inputs(Briefing briefing, Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("outcomes.txt"),
                briefing.outcomes().stream()
                        .map(row -> String.join(" | ", row.path(), row.outcome(), row.reason(), row.detail()) + "\n")
                        .collect(Collectors.joining()));
    }

    /** The files of a report and what is in them, but for the run's own record of times. */
    static Map<String, String> report(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(RunRecord.FILE)) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    static JobSettings settings(Path folder) {
        return settings(folder, Map.of());
    }

    static JobSettings settings(Path folder, Map<Setting, String> others) {
        Map<Setting, SettingValue> values = new HashMap<>();
        values.put(Setting.NAME, new SettingValue("harbour", folder, "test"));
        values.put(Setting.INBOX, new SettingValue("inbox", folder, "test"));
        values.put(Setting.REPORTS, new SettingValue("reports", folder, "test"));
        others.forEach((setting, text) -> values.put(setting, new SettingValue(text, folder, "test")));
        return JobSettings.of(values, folder);
    }

    static final LocalDate MONDAY = LocalDate.of(2031, 4, 7);
}
