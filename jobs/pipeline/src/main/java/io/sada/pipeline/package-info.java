/** The job: what it may be told (options), the graph in one class, and the main that joins them. */
package io.sada.pipeline;
