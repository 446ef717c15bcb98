/**
 * Regulators' acts: who acts against whom, what is done and how far it has come, by sentence, and
 * how the claims of one article are resolved into events.
 */
package io.sada.extraction.regulatory;
