/**
 * Short articles of our own, each with the event it tells: kept so that a rule for one way to say
 * something does not break another.
 */
package io.sada.extraction.formulations;
