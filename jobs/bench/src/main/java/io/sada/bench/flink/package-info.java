/** Jobs on a cluster that stays up, timed by the counters that they have anyway. */
package io.sada.bench.flink;
