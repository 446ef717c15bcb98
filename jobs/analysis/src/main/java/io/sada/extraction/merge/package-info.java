/**
 * Many tellings, one event: which articles tell the same act, what they say of it together, and
 * what changes when one more of them speaks, corrects or denies.
 *
 * <p>Events are a function of the set of articles and not of the order in which they came: every
 * article has its place in the order (known_at, id), events are built by going through the articles
 * in that order, and an article that comes late is put in its place and everything behind it gone
 * through again. So the same articles give the same events, whatever came first.
 */
package io.sada.extraction.merge;
