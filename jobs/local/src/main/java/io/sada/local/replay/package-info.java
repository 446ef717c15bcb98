/** History from files through the operators of production: bounded, in event time alone. */
package io.sada.local.replay;
