/**
 * Sentences, tokens, entity labels, dependency trees and word classes as plain values. The only place that
 * knows CoreNLP and WordNet.
 */
@NullMarked
package org.nightdesk.language;

import org.jspecify.annotations.NullMarked;
