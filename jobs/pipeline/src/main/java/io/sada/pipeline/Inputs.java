package io.sada.pipeline;

import io.sada.connectors.EventSource;
import io.sada.connectors.NewsSource;
import io.sada.connectors.TickSource;

/**
 * What a pipeline reads; what is null is not read. Without news and events there is nothing to
 * study; without ticks only events come out.
 */
public record Inputs(NewsSource news, EventSource events, TickSource ticks) {}
