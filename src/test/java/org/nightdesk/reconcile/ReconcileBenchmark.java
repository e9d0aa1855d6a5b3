package org.nightdesk.reconcile;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What reconciling costs as documents of 200 stories grow, no language model being needed. Arguments: the numbers of
 * documents; 1,000, 3,000, 10,000 and 30,000 where none are given. Each line has the time of the processor, that of one
 * document, the exponent by which time has grown since the line before (1 is linear), and the most heap held beyond the
 * documents. The last line is a night that adds 500 documents to the most, and what part of the whole it costs.
 */
final class ReconcileBenchmark {

    private static final int STORIES = 200;
    private static final int NIGHT = 500;
    private static final long SEED = 7;

    private ReconcileBenchmark() {}

    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {1000, 3000, 10_000, 30_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        time(new GeneratedStories(SEED, STORIES).documents(500));
        System.out.println("documents   seconds   ms/document   exponent   peak MB   measures   events");
        double secondsBefore = 0;
        int before = 0;
        for (int size : sizes) {
            Cost cost = time(firstOf(size, size + NIGHT));
            double exponent = before == 0
                    ? Double.NaN
                    : Math.log(cost.seconds() / secondsBefore) / Math.log((double) size / before);
            System.out.printf(
                    Locale.ROOT,
                    "%9d %9.2f %13.3f %10.2f %9d %10d %8d%n",
                    size,
                    cost.seconds(),
                    cost.seconds() * 1000 / size,
                    exponent,
                    cost.peak() >> 20,
                    cost.picture().measures().size(),
                    cost.picture().events().size());
            secondsBefore = cost.seconds();
            before = size;
        }
        Cost night = time(firstOf(before + NIGHT, before + NIGHT));
        System.out.printf(
                Locale.ROOT,
                "a night of %d on top of %d: %.2f seconds, %.3f of the whole%n",
                NIGHT,
                before,
                night.seconds(),
                night.seconds() / secondsBefore);
    }

    /** Those that arrive first. */
    private static List<KnownDocument> firstOf(int count, int all) {
        return new GeneratedStories(SEED, STORIES)
                .documents(all).stream()
                        .sorted(Comparator.comparing(KnownDocument::arrived)
                                .thenComparing(d -> d.document().id()))
                        .limit(count)
                        .toList();
    }

    private record Cost(double seconds, long peak, Picture picture) {}

    private static Cost time(List<KnownDocument> documents) {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Picture picture = new Reconciler(GeneratedStories.LAST_WEEK, NounKinds.NONE).reconcile(documents, List.of());
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        long peak = pools.stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        return new Cost(seconds, peak - held, picture);
    }
}
