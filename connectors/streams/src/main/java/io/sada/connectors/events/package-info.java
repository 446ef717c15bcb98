/**
 * Lists of ready-made events: read as a whole, because a list is small and need not be in order.
 */
package io.sada.connectors.events;
