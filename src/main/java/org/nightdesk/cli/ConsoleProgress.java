package org.nightdesk.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.nightdesk.job.Phase;
import org.nightdesk.job.Progress;

/** Shows how far a run has come: a bar with speed and time left on a terminal, plain lines elsewhere. */
final class ConsoleProgress {

    private ConsoleProgress() {}

    static Progress on(PrintWriter err) {
        return isTerminal() ? new Bar() : new Lines(err, InstantSource.system());
    }

    /** From Java 22 on there is a console even where there is no terminal, and a method that tells. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private static String title(Phase phase) {
        return switch (phase) {
            case SCAN -> "Looking through the inbox";
            case INTAKE -> "Reading files";
            case ANALYSE -> "Analysing documents";
            case RECONCILE -> "Reconciling";
            case REPORT -> "Writing the report";
        };
    }

    private static boolean countsDocuments(Phase phase) {
        return phase == Phase.INTAKE || phase == Phase.ANALYSE;
    }

    /** One bar a phase. */
    private static final class Bar implements Progress {

        private @Nullable ProgressBar bar;

        @Override
        public void phase(Phase phase, int total) {
            done();
            ProgressBarBuilder builder = new ProgressBarBuilder()
                    .setTaskName(String.format(Locale.ROOT, "%-26s", title(phase)))
                    .setInitialMax(total > 0 ? total : -1)
                    .setStyle(ProgressBarStyle.ASCII);
            bar = (countsDocuments(phase) ? counting(builder, phase) : builder).build();
        }

        private static ProgressBarBuilder counting(ProgressBarBuilder builder, Phase phase) {
            return builder.setUnit(phase == Phase.INTAKE ? " files" : " docs", 1)
                    .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        }

        @Override
        public void step() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public void done() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }

    /** A line when a phase begins, and one every ten seconds while it goes on. */
    private static final class Lines implements Progress {

        private static final Duration PAUSE = Duration.ofSeconds(10);

        private final PrintWriter err;
        private final InstantSource clock;
        private Phase phase = Phase.SCAN;
        private int total;
        private int steps;
        private Instant spoken = Instant.EPOCH;

        Lines(PrintWriter err, InstantSource clock) {
            this.err = err;
            this.clock = clock;
        }

        @Override
        public void phase(Phase begun, int number) {
            phase = begun;
            total = number;
            steps = 0;
            spoken = clock.instant();
            boolean counted = countsDocuments(begun);
            if (number > 0 || !counted) {
                err.println(title(begun) + (counted ? ": " + number : ""));
            }
        }

        @Override
        public void step() {
            steps++;
            if (Duration.between(spoken, clock.instant()).compareTo(PAUSE) >= 0) {
                spoken = clock.instant();
                err.println(title(phase) + ": " + steps + (total > 0 ? " of " + total : ""));
            }
        }
    }
}
