/**
 * The project's own evaluation: what Nightdesk reads in documents with gold, in numbers. It knows of Nightdesk what a reader
 * of a report knows, the tables of {@code data/}; only to find the gold's words in a web page or a mail does it ask the intake
 * for their text.
 *
 * <p>{@link org.nightdesk.evaluation.EvaluationSet} makes a report of the documents, {@link
 * org.nightdesk.evaluation.Evaluation} compares it with the gold, one scorer for each kind of reading, and fills a {@link
 * org.nightdesk.evaluation.ScoreSheet}; {@link org.nightdesk.evaluation.ScoreTable} prints sheets side by side, {@link
 * org.nightdesk.evaluation.Floors} holds them against what was reached before.
 */
@NullMarked
package org.nightdesk.evaluation;

import org.jspecify.annotations.NullMarked;
