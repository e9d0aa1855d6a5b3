package org.nightdesk.evaluation;

import static org.nightdesk.evaluation.Measure.EVENTS_AGENTS;
import static org.nightdesk.evaluation.Measure.EVENTS_CLASS;
import static org.nightdesk.evaluation.Measure.EVENTS_DATE;
import static org.nightdesk.evaluation.Measure.EVENTS_DETAIL;
import static org.nightdesk.evaluation.Measure.EVENTS_FOUND;
import static org.nightdesk.evaluation.Measure.EVENTS_HIGH;
import static org.nightdesk.evaluation.Measure.EVENTS_HIGH_RIGHT;
import static org.nightdesk.evaluation.Measure.EVENTS_SOURCE;
import static org.nightdesk.evaluation.Measure.EVENTS_STATUS;
import static org.nightdesk.evaluation.Measure.EVENTS_TARGETS;

import java.util.List;
import org.nightdesk.text.StoredText;

/** Events of one document: who did what to whom, and when. */
final class EventScorer {

    private final ScoreSheet sheet;
    private final NameIndex names;
    private final Sources sources;
    private final StoredText text;
    private final Confidence confidence;

    EventScorer(ScoreSheet sheet, NameIndex names, StoredText text) {
        this.sheet = sheet;
        this.names = names;
        this.sources = new Sources(names);
        this.text = text;
        this.confidence = new Confidence(sheet, EVENTS_HIGH, EVENTS_HIGH_RIGHT);
    }

    Pairing<Placed, Placed> score(List<Placed> gold, List<Placed> found) {
        Pairing<Placed, Placed> pairing =
                Pairing.of(gold, found, (one, other) -> match(one, other).fit());
        pairing.pairs().forEach(pair -> pair(match(pair.gold(), pair.found())));
        pairing.missed().stream().map(Placed::row).filter(Row::isCore).forEach(this::missed);
        pairing.spurious().stream().map(Placed::row).forEach(this::spurious);
        return pairing;
    }

    private EventMatch match(Placed gold, Placed found) {
        return new EventMatch(gold, found, names, text);
    }

    private void pair(EventMatch match) {
        Row gold = match.gold().row();
        Row found = match.found().row();
        boolean detail = match.agentsMostly() && match.date();
        confidence.judge(found, match.statesNoError());
        if (found.text("confidence").equalsIgnoreCase("high") && !match.statesNoError()) {
            sheet.error(gold.document(), "event marked high", gold.text("trigger"));
        }
        if (!gold.isCore()) {
            return;
        }
        sheet.right(EVENTS_FOUND);
        sheet.judge(EVENTS_DETAIL, detail);
        fillers(EVENTS_AGENTS, match.agents());
        fillers(EVENTS_TARGETS, match.targets());
        sheet.judge(EVENTS_CLASS, match.eventClass());
        sheet.judge(EVENTS_STATUS, match.status());
        sheet.judge(EVENTS_SOURCE, sources.origin(gold, found));
        if (match.isDated()) {
            sheet.judge(EVENTS_DATE, match.date());
        }
        blame(match, detail);
    }

    private void fillers(Measure measure, Fillers fillers) {
        sheet.add(measure, fillers.right(), fillers.wrong(), fillers.missed());
    }

    private void blame(EventMatch match, boolean detail) {
        blame(match, match.agents().wrong() + match.agents().missed() == 0, "agents");
        blame(match, match.targets().wrong() + match.targets().missed() == 0, "targets");
        blame(match, detail || match.date(), "date");
        blame(match, match.eventClass(), "class");
        blame(match, match.status(), "status");
        blame(match, sources.origin(match.gold().row(), match.found().row()), "source");
    }

    private void blame(EventMatch match, boolean right, String column) {
        if (!right) {
            Row gold = match.gold().row();
            String words = "%s: “%s” for “%s”"
                    .formatted(gold.text("trigger"), match.found().row().text(column), gold.text(column));
            sheet.error(gold.document(), "event " + column, words);
        }
    }

    private void missed(Row gold) {
        sheet.missed(EVENTS_FOUND);
        sheet.missed(EVENTS_DETAIL);
        sheet.add(EVENTS_AGENTS, 0, 0, gold.all("agents").size());
        sheet.add(EVENTS_TARGETS, 0, 0, gold.all("targets").size());
        sheet.error(gold.document(), "event missed", gold.text("trigger"));
    }

    private void spurious(Row found) {
        sheet.wrong(EVENTS_FOUND);
        sheet.wrong(EVENTS_DETAIL);
        confidence.mark(found);
        sheet.error(found.document(), "event not in gold", found.text("trigger"));
    }
}
