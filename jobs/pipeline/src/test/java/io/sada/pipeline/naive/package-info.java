/**
 * The study once more, as plainly as its definition reads: loops over all ticks, nothing
 * incremental, no code shared with the product. Whole runs of the pipeline are compared with it.
 */
package io.sada.pipeline.naive;
