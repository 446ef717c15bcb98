/**
 * The words that signal an act, a role or a status, read from {@code config/lexicon/triggers*.yaml}
 * so that people who do not program can extend them. What a group of words means is fixed here, in
 * {@link io.sada.extraction.triggers.Cue}; which words belong to it is data.
 */
package io.sada.extraction.triggers;
