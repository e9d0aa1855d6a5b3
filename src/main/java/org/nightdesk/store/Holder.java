package org.nightdesk.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * A process that works on a store.
 *
 * @param pid its number
 * @param host the machine it runs on
 * @param since when it began
 */
public record Holder(long pid, String host, Instant since) {

    static Holder thisProcess(InstantSource clock) {
        return new Holder(
                ProcessHandle.current().pid(), hostName(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }

    /** For example {@code process 4711 on atlas since 2026-03-01T02:00:05Z}. */
    public String words() {
        return "process " + pid + " on " + host + " since " + since;
    }
}
