package org.nightdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.nightdesk.analysis.Analyst;
import org.nightdesk.briefing.BriefingBuilder;
import org.nightdesk.briefing.BriefingContext;
import org.nightdesk.briefing.Grades;
import org.nightdesk.briefing.ReaderSettings;
import org.nightdesk.briefing.data.CsvTables;
import org.nightdesk.briefing.evidence.EvidencePages;
import org.nightdesk.briefing.excel.CorrectionReader;
import org.nightdesk.briefing.excel.ExcelWorkbook;
import org.nightdesk.briefing.pdf.PdfBriefing;
import org.nightdesk.dates.TimeResolver;
import org.nightdesk.intake.Intake;
import org.nightdesk.intake.IntakeSettings;
import org.nightdesk.intake.Scan;
import org.nightdesk.intake.TikaDocumentParser;
import org.nightdesk.job.IntakeLimits;
import org.nightdesk.job.Inventory;
import org.nightdesk.job.JobSettings;
import org.nightdesk.job.NightlyRun;
import org.nightdesk.job.Parts;
import org.nightdesk.job.ReportContext;
import org.nightdesk.language.WordClasses;
import org.nightdesk.names.ActorType;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.NounKinds;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.Reconciler;

/** Puts the parts of a night together. */
final class Assembly {

    private Assembly() {}

    static NightlyRun nightlyRun(JobSettings settings) {
        IntakeSettings limits = limits(settings.limits());
        Parts parts = new Parts(
                Version.number(),
                inbox -> scan(limits, inbox),
                () -> new TikaDocumentParser(limits),
                () -> new Analyst()::analyse,
                new NearCopyFinder(),
                Assembly::reconcile,
                List.of(
                        new CsvTables()::render,
                        new EvidencePages()::render,
                        new ExcelWorkbook()::render,
                        new PdfBriefing()::render),
                CorrectionReader::read);
        return new NightlyRun(parts, InstantSource.system());
    }

    private static IntakeSettings limits(IntakeLimits limits) {
        return new IntakeSettings(
                limits.maxFileBytes(), limits.maxTextChars(), limits.maxDepth(), limits.maxParts(), limits.readScans());
    }

    private static Inventory scan(IntakeSettings limits, Path inbox) throws IOException {
        Scan scan = Intake.list(limits, inbox);
        return new Inventory(scan.files(), scan.outcomes());
    }

    private static Parts.Reconciled reconcile(
            List<KnownDocument> documents, List<KnownActor> remembered, List<Correction> corrections) {
        Reconciler reconciler = new Reconciler(new TimeResolver()::resolve, NounKinds.of(WordClasses.open()));
        Picture picture = reconciler.reconcile(documents, remembered, corrections);
        List<KnownActor> actors = picture.corrected().found().stream()
                .filter(actor -> actor.type() != ActorType.GROUP)
                .map(KnownActor::of)
                .toList();
        return new Parts.Reconciled(actors, context -> BriefingBuilder.edition(picture, briefingContext(context)));
    }

    private static BriefingContext briefingContext(ReportContext context) {
        return new BriefingContext(
                context.job(),
                context.title(),
                context.date(),
                context.from(),
                context.number(),
                context.version(),
                context.outcomes(),
                ReaderSettings.DEFAULT,
                context.before(),
                new Grades(context.grades()),
                context.earlier());
    }
}
