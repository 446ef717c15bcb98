/**
 * JSON Lines files in and out, for replay: files are merged by event time, an uncompressed file is
 * read by all readers in interleaved blocks, and lines stay bytes until they are decoded.
 */
package io.sada.connectors.files;
