/**
 * The demo: bundled articles and a simulated market through the pipeline of production, on a real
 * broker, and an account of what came out. Nothing here knows what the pipeline ought to find, but
 * for the shocks that were put into the market, which the account holds against what was measured.
 */
package io.sada.local.demo;
