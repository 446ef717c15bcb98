/**
 * Articles of our own, in the words of news agencies of both languages, with what a careful reader
 * finds in each: they hold the extractor to formulations that it was not written for. Their stories
 * are made up or retold: nobody who is named in them wrote them, or did all that they say.
 */
package io.sada.extraction.own;
