package org.nightdesk.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.CorrectionForm;
import org.nightdesk.briefing.Edition;
import org.nightdesk.intake.DocumentParser;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.store.CopyRows.Fingerprint;
import org.nightdesk.text.Document;

/**
 * What does the work of a night; the job only calls it in the right order and keeps what it gives.
 *
 * @param reader names the version of all that reads documents: what another one read is read again
 * @param inbox lists the inbox
 * @param parser made when the first file is to be read, closed with the run
 * @param analyst made when the first document is to be analysed, since its models take time to load
 * @param copies finds texts that are nearly the same
 * @param reconciliation makes one picture out of many documents
 * @param renderers write the files of a report, each its own
 * @param corrections reads what analysts filled in
 */
public record Parts(
        String reader,
        InboxScanner inbox,
        Supplier<DocumentParser> parser,
        Supplier<Analyst> analyst,
        CopyFinder copies,
        Reconciliation reconciliation,
        List<Renderer> renderers,
        CorrectionReader corrections) {

    public Parts {
        renderers = List.copyOf(renderers);
    }

    /** Lists an inbox. */
    @FunctionalInterface
    public interface InboxScanner {

        /**
         * What lies in a folder and in those below it.
         *
         * @throws IOException if the folder itself cannot be read
         */
        Inventory scan(Path inbox) throws IOException;
    }

    /** Reads actors, dates, figures and events out of a document; called by several threads at once. */
    @FunctionalInterface
    public interface Analyst {

        Analysis analyse(Document document);
    }

    /** Finds near copies by fingerprints, which are kept with the documents. */
    public interface CopyFinder {

        /** What near copies of a text can be known by, in a form of its own. */
        String fingerprint(Document document);

        /**
         * The copies among documents and the ids of their originals, which are no copies themselves.
         *
         * @param documents one of each text, in the order in which an original comes before its copies
         * @param texts looks up a document by id
         */
        Map<String, String> copies(List<Fingerprint> documents, Function<String, Document> texts);
    }

    /** Makes one picture out of many documents. */
    @FunctionalInterface
    public interface Reconciliation {

        /**
         * The picture of some documents.
         *
         * @param documents the documents of the report, copies too, in order of their ids
         * @param remembered actors of earlier nights, whose ids are kept
         * @param corrections of analysts, in the order in which they came
         */
        Reconciled reconcile(List<KnownDocument> documents, List<KnownActor> remembered, List<Correction> corrections);
    }

    /**
     * What documents say together.
     *
     * @param actors all actors with the forms of their names, to be remembered
     * @param edition the report of it
     */
    public record Reconciled(List<KnownActor> actors, Function<ReportContext, Edition> edition) {

        public Reconciled {
            actors = List.copyOf(actors);
        }
    }

    /** Reads a workbook that an analyst filled in. */
    @FunctionalInterface
    public interface CorrectionReader {

        /** @throws IOException if it is no workbook that can be read */
        CorrectionForm read(InputStream workbook) throws IOException;
    }

    /** Writes files of a report into its folder. */
    @FunctionalInterface
    public interface Renderer {

        void render(Briefing briefing, Path folder) throws IOException;
    }
}
