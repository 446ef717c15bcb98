/**
 * What a person gets to see of a finished replay: files in an order of their own, an account on the
 * terminal, and a page that holds everything it needs and can be read without a network.
 *
 * <p>Everything here comes from the result files and the inputs, read again, and from nothing else:
 * no clock, no memory of the run. The same results give the same page, byte for byte.
 */
package io.sada.local.report;
