/**
 * From an article to the events that it tells: funding rounds and regulators' acts, each with the
 * words that it rests on.
 *
 * <p>The seams, in the order in which an article passes them: {@code document} cuts title and text
 * into sentences and sets page chrome apart; {@code money} and {@code names} find sums and names,
 * {@code triggers} the words that signal an act, a role or a status; {@code clauses} brings them
 * together by sentence and joins the names of one actor; {@code funding} and {@code regulatory}
 * read claims from sentences and resolve them, over the whole document, into events.
 */
package io.sada.extraction;
