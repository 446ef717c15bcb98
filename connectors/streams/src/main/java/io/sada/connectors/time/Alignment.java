package io.sada.connectors.time;

import java.io.Serializable;
import java.time.Duration;

/**
 * Keeps the sources of one group together in event time: a source whose watermark is more than
 * {@code drift} ahead of the slowest one's waits. Coarse: a source may run on for up to two update
 * intervals of wall-clock time before it is told.
 *
 * @param group sources with the same name wait for each other
 * @param drift in event time, &gt; 0
 * @param updateInterval in wall-clock time, &gt; 0
 */
public record Alignment(String group, Duration drift, Duration updateInterval)
    implements Serializable {}
