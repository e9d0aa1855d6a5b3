package org.nightdesk.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nightdesk.text.Metadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a web page says of itself: Open Graph and other meta tags, schema.org as JSON-LD or in the markup, and the
 * elements that stand for the same.
 */
final class WebFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DATED = ":is([class*=date], [class*=posted], [class*=publish], [class*=meta])";
    private static final String SEPARATOR = "\\s+[|–—»·:-]+\\s+";

    private final Document page;
    private final Facts facts = new Facts();

    private WebFacts(Document page) {
        this.page = page;
    }

    static Metadata of(Document page) {
        WebFacts facts = new WebFacts(page);
        facts.linkedData();
        facts.metaTags();
        facts.markup();
        return facts.facts.metadata();
    }

    private void metaTags() {
        facts.title(withoutSite(meta("og:title", "twitter:title", "dc.title")));
        facts.author(person(meta("author", "article:author", "dc.creator", "parsely-author", "byl")));
        facts.outlet(meta("og:site_name", "dc.publisher", "application-name", "publisher"));
        for (String name : List.of(
                "article:published_time",
                "og:article:published_time",
                "datePublished",
                "parsely-pub-date",
                "dc.date.issued",
                "dcterms.issued",
                "dc.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "sailthru.date",
                "date")) {
            facts.published(meta(name), name);
        }
        facts.url(page.select("link[rel=canonical]").attr("href")).url(meta("og:url"));
    }

    private void markup() {
        Element heading = Conventions.mainHeading(page.body());
        facts.title(heading == null ? null : heading.text()).title(withoutSite(page.title()));
        facts.author(
                person(text("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author")));
        facts.published(attribute("[itemprop=datePublished]", "content"), "itemprop datePublished");
        facts.published(attribute("[itemprop=datePublished]", "datetime"), "itemprop datePublished");
        facts.published(attribute("article time[datetime], main time[datetime]", "datetime"), "time");
        facts.published(attribute(DATED + " time[datetime], time[datetime]" + DATED, "datetime"), "time");
        facts.published(attribute("time[datetime][pubdate], header time[datetime]", "datetime"), "time");
    }

    private @Nullable String text(String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.text();
    }

    private @Nullable String attribute(String selector, String name) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.attr(name);
    }

    private @Nullable String meta(String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean isIt = name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"));
                if (isIt && !meta.attr("content").isBlank()) {
                    return meta.attr("content");
                }
            }
        }
        return null;
    }

    /** An author may be given by the address of a profile, which is no name. */
    private static @Nullable String person(@Nullable String told) {
        if (told == null || told.contains("://")) {
            return null;
        }
        String name = Passages.fold(told).replaceFirst("^(?i:(?:written |reported |story )?by:?)\\s+", "");
        return name.length() > 80 ? null : name;
    }

    /** "Dam bursts | The Ostmar Post" is titled "Dam bursts": the site's name, or the part that is not the heading, goes. */
    private @Nullable String withoutSite(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String[] parts = title.strip().split(SEPARATOR);
        Element heading = Conventions.mainHeading(page.body());
        String own = heading == null ? "" : Passages.fold(heading.text());
        if (parts.length < 2 || own.equals(title.strip())) {
            return title;
        }
        boolean isSite = parts[parts.length - 1].equalsIgnoreCase(
                facts.outlet() == null ? meta("og:site_name") : facts.outlet());
        if (isSite || own.startsWith(parts[0]) && !own.contains(parts[parts.length - 1])) {
            return title.strip().replaceFirst(SEPARATOR + "\\Q" + parts[parts.length - 1] + "\\E$", "");
        }
        return title;
    }

    /** schema.org objects; only those of an article speak of the page as such. */
    private void linkedData() {
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode object : objects(script.data())) {
                if (isArticle(object)) {
                    facts.title(string(object.path("headline")));
                    facts.author(person(string(object.path("author"))));
                    facts.outlet(string(object.path("publisher")));
                    facts.published(string(object.path("datePublished")), "JSON-LD datePublished");
                    facts.url(string(object.path("url")));
                }
            }
        }
    }

    private static List<JsonNode> objects(String json) {
        List<JsonNode> objects = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JacksonException e) {
            return objects; // what a page says wrongly of itself, it does not say
        }
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                objects.add(node);
                open.add(node.path("@graph"));
            } else if (node.isArray()) {
                node.forEach(open::add);
            }
        }
        return objects;
    }

    private static boolean isArticle(JsonNode object) {
        JsonNode type = object.path("@type");
        String names = type.isArray() ? type.toString() : type.asString("");
        return names.contains("Article") || names.contains("Posting") || names.contains("Report");
    }

    /** The text of a value, or the name of what it refers to. */
    private static @Nullable String string(JsonNode value) {
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        JsonNode named = one.isObject() ? one.path("name") : one;
        return named.isString() ? named.asString() : null;
    }
}
