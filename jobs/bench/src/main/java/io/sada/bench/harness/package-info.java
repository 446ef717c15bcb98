/**
 * Contenders in warm JVMs of their own, asked in turns, so that no one's compiled code, garbage or
 * luck with the machine is another's.
 */
package io.sada.bench.harness;
