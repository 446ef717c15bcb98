/**
 * An article as the readers of events see it: sentences with the sums, names and trigger words that
 * stand in them, page chrome set apart, and the names of one actor joined over the whole article.
 */
package io.sada.extraction.clauses;
