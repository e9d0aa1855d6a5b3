package org.nightdesk.briefing.excel;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.CorrectionRow;

/** The sheet on which an analyst corrects the report, below the corrections that are known. */
final class CorrectionTables {

    static final String SHEET = "Corrections";
    static final String ID = "ID";
    static final String ACTION = "Action";
    static final String VALUE = "Value";
    static final String NOTE = "Note";
    static final String BY = "By";
    static final String NUMBER = "Correction";

    /** Rows that are ready to be filled in. */
    private static final int ROOM = 1000;

    private CorrectionTables() {}

    static Table<CorrectionRow> corrections(Briefing briefing) {
        return Table.of(
                SHEET,
                List.of(
                        Column.of(
                                ID,
                                13,
                                "What is corrected: the ID of an actor, figure, event, document or earlier correction."
                                        + " To correct, fill in the first free row and put the saved workbook into the"
                                        + " job’s folder of corrections.",
                                r -> Content.words(r.id())),
                        Column.of(
                                ACTION,
                                16,
                                "From the list: " + String.join(", ", Briefing.CorrectionRow.ACTIONS) + ".",
                                r -> Content.words(r.action())),
                        Column.of(
                                VALUE,
                                22,
                                "merge into, not the same: the ID of the other; not the same also a form of the"
                                        + " actor’s own name that is another’s. split: the documents to split off,"
                                        + " D003, D007. rename: the name. set value: a number, or 100-120. set date:"
                                        + " a date, 2025-04 or 2025. Else empty.",
                                r -> Content.words(r.value())),
                        Column.of(NOTE, 32, "Why.", r -> Content.words(r.note())),
                        Column.of(BY, 16, "Who says so.", r -> Content.words(r.by())),
                        Column.of(
                                NUMBER,
                                12,
                                "Given by Nightdesk; leave it empty. A row that has one is not read again.",
                                r -> Content.words(r.number())),
                        Column.of("About", 32, "The words or name that it is about.", r -> Content.words(r.about())),
                        Column.of(
                                "Known since",
                                14,
                                "Business date of the run that read it.",
                                r -> Content.day(Optional.of(r.since()))),
                        Column.of(
                                "Outcome",
                                13,
                                "applied, not applied, overruled by a later one, or withdrawn.",
                                r -> Content.words(r.outcome())),
                        Column.of("Reason", 44, "How, or why not.", r -> Content.words(r.reason()))),
                briefing.corrections());
    }

    /** A list to pick the action from; other words are refused as they are typed. */
    static void pickList(XSSFSheet sheet, int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] actions = Briefing.CorrectionRow.ACTIONS.toArray(String[]::new);
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(actions), new CellRangeAddressList(1, rows + ROOM, 1, 1));
        list.setShowErrorBox(true);
        list.createErrorBox("Corrections", "Take an action from the list.");
        sheet.addValidationData(list);
    }
}
