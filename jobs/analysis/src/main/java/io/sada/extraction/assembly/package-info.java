/**
 * From what the readers of claims decided to the record of the contract: fields with the words that
 * each rests on, conflicts, sums that are not the event's own, tokens and sectors, confidence.
 */
package io.sada.extraction.assembly;
