package org.nightdesk.reconcile;

import java.util.List;

/**
 * Documents about one course of events. Every document that was analysed is in exactly one, a copy in that of its original.
 *
 * @param id stable over nights: {@code S} and eight hexadecimal digits, after the document that arrived first
 * @param name in words of the documents that arrived on its first night, so that it stays when others join
 * @param documents ids of its documents, in order
 */
public record Story(String id, String name, List<String> documents) {

    public Story {
        documents = List.copyOf(documents);
    }
}
