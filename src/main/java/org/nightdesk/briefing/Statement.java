package org.nightdesk.briefing;

import java.util.List;
import java.util.stream.Collectors;

/** A sentence of the report in pieces, each with what it rests on. */
public record Statement(List<Fragment> fragments) {

    public Statement {
        fragments = List.copyOf(fragments);
    }

    /**
     * A piece of a statement.
     *
     * @param text the words
     * @param strong whether they are set in bold
     * @param evidence what they rest on; printed behind them as references to documents
     */
    public record Fragment(String text, boolean strong, List<Evidence> evidence) {

        public Fragment {
            evidence = List.copyOf(evidence);
        }
    }

    public static Statement of(String text, List<Evidence> evidence) {
        return new Statement(List.of(new Fragment(text, false, evidence)));
    }

    /** The words alone. */
    public String text() {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    public List<Evidence> evidence() {
        return fragments.stream().flatMap(f -> f.evidence().stream()).distinct().toList();
    }
}
