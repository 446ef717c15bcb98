/**
 * The operators of the graph: state and timers. What they decide is decided by pure classes beside
 * them or in the analysis.
 */
package io.sada.pipeline.operators;
