package io.sada.connectors.files;

/**
 * What one split reads of one file, and how far it is: of a striped file the lines that start in
 * blocks {@code stripe, stripe + stripes, …}, of others all.
 *
 * @param position byte at which the next line starts; {@link #NOT_STARTED} at first. A part that is
 *     read leaves its split
 */
record FilePart(InputFile file, int stripe, int stripes, long blockBytes, long position) {
  static final long NOT_STARTED = -1;

  FilePart at(long newPosition) {
    return new FilePart(file, stripe, stripes, blockBytes, newPosition);
  }
}
