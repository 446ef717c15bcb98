/**
 * A source that holds its last quarter back until told, and outputs that show a record when it is
 * committed: for tests that break a run in the middle.
 */
package io.sada.pipeline.held;
