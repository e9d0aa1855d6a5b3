package org.nightdesk.briefing.excel;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Legible;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** A bar chart of Excel's own, of the actors that most documents name, drawn from the cells of their sheet. */
final class ActorChart {

    private static final int MOST = 10;
    private static final int LONGEST = 60;
    private static final String TITLE = "Actors named in most documents";

    private final XSSFChart chart;
    private final Table<ActorRow> actors;
    private final int bars;

    private ActorChart(XSSFChart chart, Table<ActorRow> actors) {
        this.chart = chart;
        this.actors = actors;
        this.bars = Math.min(MOST, actors.rows().size());
    }

    /** Draws it over a range of cells; nothing where there is no actor. */
    static void draw(XSSFSheet sheet, CellRangeAddress place, Table<ActorRow> actors) {
        if (actors.rows().isEmpty()) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0,
                0,
                0,
                0,
                place.getFirstColumn(),
                place.getFirstRow(),
                place.getLastColumn() + 1,
                place.getLastRow() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        CTNonVisualDrawingProps frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setId(2);
        frame.setName("Actors by documents");
        frame.setDescr(TITLE);
        new ActorChart(chart, actors).plot();
    }

    private void plot() {
        title();
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.TOP);
        counts.setCrosses(AxisCrosses.AUTO_ZERO);
        counts.setCrossBetween(AxisCrossBetween.BETWEEN);
        counts.setMinimum(0);
        counts.setVisible(false);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(cells(ActorChart::name).toArray(String[]::new), range("Name")),
                XDDFDataSourcesFactory.fromArray(
                        cells(row -> row.documents().size()).toArray(Integer[]::new), range("Documents")));
        series.setTitle("Documents", null);
        series.setFillProperties(
                new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(Looks.BLUE))));
        chart.plot(data);
        label();
    }

    /** States its language, which would else be that of the machine. */
    private void title() {
        chart.setTitleText(TITLE);
        chart.setTitleOverlay(false);
        chart.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr()
                .setLang("en-GB");
    }

    private <T> List<T> cells(Function<ActorRow, T> value) {
        return actors.rows().stream().limit(bars).map(value).toList();
    }

    /** As the chart keeps it until it is drawn from the cells. */
    private static String name(ActorRow row) {
        String name = Legible.visible(row.canonical());
        return name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…"
                : name;
    }

    private String range(String heading) {
        int column = actors.columns().stream().map(Column::heading).toList().indexOf(heading);
        return new CellRangeAddress(1, bars, column, column).formatAsString(actors.name(), true);
    }

    /** Sets the counts beside the bars, and the type of the whole. */
    private void label() {
        CTBarSer bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTDLbls labels = bars.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        CTTextBody body = chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        CTTextCharacterProperties type = body.addNewP().addNewPPr().addNewDefRPr();
        type.setSz(900);
        type.addNewLatin().setTypeface("Arial");
        chart.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }
}
