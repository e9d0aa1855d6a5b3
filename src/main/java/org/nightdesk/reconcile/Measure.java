package org.nightdesk.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * Claims that count the same thing in the same scope: a line of the ledger.
 *
 * @param id stable over nights: {@code M} and eight hexadecimal digits
 * @param claims its claims in order of time, then of document; nothing is overwritten
 * @param comparisons each pair of claims that says something, in order
 * @param standing how the claims stand to each other as a whole
 * @param reason why, in one sentence
 * @param origins number of independent origins
 * @param unit what it is measured in: {@code persons}, {@code count}, or the unit of a length, a sum, a time
 * @param running whether it is a total that adds up over time
 */
public record Measure(
        String id,
        List<Claim> claims,
        List<Comparison> comparisons,
        Standing standing,
        String reason,
        int origins,
        String unit,
        boolean running) {

    public Measure {
        claims = List.copyOf(claims);
        comparisons = List.copyOf(comparisons);
    }

    /** The comparison from which the standing of the whole follows; empty where one document alone speaks. */
    public Optional<Comparison> decisive() {
        return comparisons.stream()
                .filter(c -> c.standing() == standing && c.reason().equals(reason))
                .findFirst();
    }

    /** Whether its counts differ and nothing says which is the newer one. */
    public boolean isOpen() {
        if (standing != Standing.COMPATIBLE) {
            return false;
        }
        List<Range> ranges = claims.stream().map(Claim::range).distinct().toList();
        return ranges.stream().anyMatch(one -> ranges.stream().anyMatch(one::isBelow));
    }

    /** In how many documents it is told. */
    public int documents() {
        return (int) claims.stream().map(c -> c.item().document()).distinct().count();
    }
}
