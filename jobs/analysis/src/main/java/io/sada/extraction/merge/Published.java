package io.sada.extraction.merge;

/**
 * What of an event was last published.
 *
 * @param revision of the last record
 * @param content hash of all that the record said but its revision and action
 * @param retracted whether the record took the event back
 * @param knownAtMs of the record
 */
record Published(int revision, long content, boolean retracted, long knownAtMs) {}
