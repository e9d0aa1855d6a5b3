package org.nightdesk.briefing.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Strips laid onto pages, from top to bottom. */
public final class Pages {

    private final PageGeometry geometry;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float y;

    /** A strip and the y of its upper edge. */
    record Placed(Strip strip, float top) {
        void paint(Canvas canvas) {
            strip.painter().paint(canvas, top);
        }
    }

    private Pages(PageGeometry geometry, float firstTop) {
        this.geometry = geometry;
        pages.add(new ArrayList<>());
        y = firstTop;
    }

    /**
     * Fills pages in order. Strips that are kept together go to the next page together, unless no page could hold them.
     *
     * @param firstTop where the first page begins
     */
    public static Pages fill(List<Strip> strips, PageGeometry geometry, float firstTop) {
        Pages pages = new Pages(geometry, firstTop);
        for (int begin = 0; begin < strips.size(); ) {
            int end = endOfChain(strips, begin);
            pages.addTogether(strips.subList(begin, end));
            begin = end;
        }
        return pages;
    }

    List<List<Placed>> placed() {
        return pages;
    }

    private static int endOfChain(List<Strip> strips, int begin) {
        int end = begin;
        while (end < strips.size() - 1 && strips.get(end).keptWithNext()) {
            end++;
        }
        return end + 1;
    }

    private void addTogether(List<Strip> chain) {
        float room = need(chain);
        boolean onlySpace = chain.stream().allMatch(Strip::gap);
        if (!onlySpace && y + room > geometry.bottom() && room <= geometry.bottom() - geometry.top()) {
            turn(chain.getFirst());
        }
        chain.forEach(this::add);
    }

    private void add(Strip strip) {
        if (strip.gap()) {
            y = current().isEmpty() ? y : Math.min(y + strip.height(), geometry.bottom());
            return;
        }
        if (y + strip.height() > geometry.bottom()) {
            turn(strip);
        }
        current().add(new Placed(strip, y));
        y += strip.height();
    }

    private void turn(Strip first) {
        if (current().isEmpty()) {
            return;
        }
        pages.add(new ArrayList<>());
        y = geometry.top();
        first.repeated().ifPresent(this::add);
    }

    private List<Placed> current() {
        return pages.getLast();
    }

    private static float need(List<Strip> chain) {
        float need = 0;
        float above = 0;
        for (Strip strip : chain) {
            need = Math.max(need, above + strip.clearance());
            above += strip.height();
        }
        return need;
    }
}
