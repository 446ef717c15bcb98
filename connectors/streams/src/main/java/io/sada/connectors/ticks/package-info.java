/**
 * Ticks from bytes to numbers: the one place where work is done per tick, so objects are reused and
 * nothing is allocated for the usual forms.
 */
package io.sada.connectors.ticks;
