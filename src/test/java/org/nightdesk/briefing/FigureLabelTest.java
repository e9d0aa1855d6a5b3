package org.nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Attribution;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Span;

class FigureLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials said |737| had been hurt by the flood in Ostrel.|people hurt|Ostrel|people injured \u00b7 Ostrel \u00b7 flood",
                "The toll rose to |64|.|death toll|Lindholm|people who died \u00b7 Lindholm",
                "Some |3,900 people| had stayed away from work.|people||people who stayed away from work",
                "More than |17 million people| live in the delta.|people||people who live in the delta",
                "Guards held |40 people| in a camp.|people||people in a camp",
                "Eastrail cancelled |290 services|.|services||services cancelled",
                "Rescuers found |6 coffins| of fallen soldiers.|coffins||coffins of fallen soldiers",
                "On Tuesday profits at its unit in Spain had risen to |310 million euros|.|EUR||profits at its unit in Spain (EUR)",
                "Corvid agreed to buy Halden for |$4.2 billion| in cash.|USD||Corvid agreed to buy Halden (USD)",
                "It was his first visit to Kesh in |24 years|.|years||first visit to Kesh (years)"
            })
    void saysWhatIsCountedWithoutTheNumber(
            String before, String surface, String after, String unit, String place, String label) {
        boolean people = unit.startsWith("people") || unit.endsWith("toll");
        ReportedFigure figure = figure(surface, unit, place == null ? "" : place);
        assertThat(new FigureLabel(figure, people, before, after).label().words())
                .isEqualTo(label)
                .doesNotContainPattern("\\d");
    }

    private static ReportedFigure figure(String surface, String unit, String place) {
        Optional<BigDecimal> any = Optional.of(BigDecimal.TEN);
        return new ReportedFigure(
                "f1",
                0,
                new Span(0, surface.length()),
                surface,
                new Quantity(any, any, any, Quantity.Hedge.NONE, ""),
                unit,
                "",
                place,
                Optional.empty(),
                Optional.empty(),
                FigureStatus.ACTUAL,
                Attribution.ARTICLE,
                Optional.empty(),
                Confidence.HIGH);
    }
}
