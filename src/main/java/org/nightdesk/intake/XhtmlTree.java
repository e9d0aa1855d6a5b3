package org.nightdesk.intake;

import java.util.Locale;
import org.apache.tika.exception.WriteLimitReachedException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects what Tika tells of a file as a tree, until there is more text than is wanted. */
final class XhtmlTree extends DefaultHandler {

    private final Document page = Document.createShell("");
    private final int maxChars;
    private Element here = page.body();
    private int chars;
    private boolean inBody;

    XhtmlTree(int maxChars) {
        this.maxChars = maxChars;
    }

    Element body() {
        return page.body();
    }

    boolean isFull() {
        return chars > maxChars;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("body")) {
            inBody = true;
        } else if (inBody) {
            here = here.appendElement(localName);
            for (int i = 0; i < attributes.getLength(); i++) {
                here.attr(attributes.getLocalName(i), attributes.getValue(i));
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        Element outer = here.parent();
        if (inBody
                && here != page.body()
                && outer != null
                && here.normalName().equals(localName.toLowerCase(Locale.ROOT))) {
            here = outer;
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
        if (inBody) {
            here.appendChild(new TextNode(new String(buffer, start, length)));
            chars += length;
            if (isFull()) {
                throw new WriteLimitReachedException(maxChars);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
        characters(buffer, start, length);
    }
}
