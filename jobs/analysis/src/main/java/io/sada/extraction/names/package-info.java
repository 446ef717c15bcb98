/**
 * Who and what an article names: companies, investors, authorities, people, tokens and sectors of
 * the lexicon with exact offsets, names that are in no lexicon, and price moves that an article
 * prints. Kept apart from events so that the same mentions serve funding, regulation and exposure.
 */
package io.sada.extraction.names;
