package org.nightdesk.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.nightdesk.store.RunRows;
import org.nightdesk.store.Store;

/** One short value for all that a report depends on: where it is the same, the report would be the same. */
final class StateDigest {

    private final MessageDigest digest;

    private StateDigest(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(RunRequest request, String reader, Inventory inventory, Store store) {
        try {
            StateDigest state = new StateDigest(MessageDigest.getInstance("SHA-256"));
            state.settings(request, reader);
            inventory.files().forEach(file -> state.add(file.path(), file.sha256()));
            inventory.passedOver().forEach(state::add);
            new TreeMap<>(store.inbox().files()).values().forEach(state::add);
            store.runs().reportBefore(request.date(), request.asOf()).ifPresent(state::before);
            state.corrections(request, store);
            return HexFormat.of().formatHex(state.digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private void settings(RunRequest request, String reader) {
        JobSettings settings = request.settings();
        add(reader, settings.name(), settings.title(), settings.window().words(), settings.limits());
        new TreeMap<>(settings.outlets()).forEach(this::add);
    }

    /** The report before is what this one tells the changes against. */
    private void before(RunRows.Report report) {
        add(report.name(), report.number(), report.state());
    }

    /** Those that count, and the workbooks that are still to be read. */
    private void corrections(RunRequest request, Store store) {
        store.corrections().upTo(request.correctedUpTo()).forEach(correction -> add(correction.id()));
        if (request.knownOn().isEmpty()) {
            CorrectionFolder.unread(
                            request.settings().corrections(),
                            store.corrections().workbooks())
                    .forEach(workbook -> add(workbook.name(), workbook.sha256()));
        }
    }

    private void add(Object... values) {
        for (Object value : values) {
            digest.update(value.toString().getBytes(UTF_8));
            digest.update((byte) 0);
        }
    }
}
