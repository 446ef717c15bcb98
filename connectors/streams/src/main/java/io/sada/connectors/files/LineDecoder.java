package io.sada.connectors.files;

/**
 * Makes records of lines; never fails on what they hold.
 *
 * @param <T> the record
 */
interface LineDecoder<T> {
  /**
   * Decodes the line at hand.
   *
   * @param reuse what the last call for the same file returned and nobody needs any more, or null
   */
  T decode(String fileName, Line line, T reuse);
}
