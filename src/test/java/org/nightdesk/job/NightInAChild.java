package org.nightdesk.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.ParseResult;
import org.nightdesk.job.Parts.Reconciled;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.text.Document;

/**
 * A run in a process of its own, which at a given place halts as a power failure would, or waits.
 *
 * <p>Arguments: the folder, the store or {@code -}, what to do ({@code halt} or {@code wait}), where, and at which call there.
 */
final class NightInAChild extends SmallParts {

    static final int HALTED = 99;

    private final boolean halts;
    private final String where;
    private int calls;

    private NightInAChild(boolean halts, String where, int calls) {
        this.halts = halts;
        this.where = where;
        this.calls = calls;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        NightInAChild child =
                new NightInAChild(arguments[2].equals("halt"), arguments[3], Integer.parseInt(arguments[4]));
        JobSettings settings = SmallParts.settings(folder, store(arguments[1]));
        new NightlyRun(child.parts(), InstantSource.system()).run(RunRequest.of(settings, MONDAY), Progress.SILENT);
        System.exit(0);
    }

    static Map<Setting, String> store(String store) {
        return store.equals("-") ? Map.of() : Map.of(Setting.STORE, store);
    }

    private synchronized void at(String place) {
        if (!place.equals(where) || --calls > 0) {
            return;
        }
        if (halts) {
            Runtime.getRuntime().halt(HALTED);
        }
        System.out.println("\nWAITING");
        try {
            if (System.in.read() < 0) {
                calls = Integer.MAX_VALUE;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    ParseResult parse(InboxFile file) {
        at("intake");
        return super.parse(file);
    }

    @Override
    Analysis analyse(Document document) {
        at("analyse");
        return super.analyse(document);
    }

    @Override
    Reconciled reconcile(List<KnownDocument> documents, List<KnownActor> remembered) {
        at("reconcile");
        return super.reconcile(documents, remembered);
    }

    @Override
    void inputs(Briefing briefing, Path folder) throws IOException {
        super.inputs(briefing, folder);
        at("report");
    }
}
