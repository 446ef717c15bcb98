/** Event time at the sources: bounded disorder, idleness, alignment; dead letters never move it. */
package io.sada.connectors.time;
