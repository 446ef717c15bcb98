/** How long extraction takes by the length of an article: a table to be printed, not a test. */
package io.sada.extraction.timing;
