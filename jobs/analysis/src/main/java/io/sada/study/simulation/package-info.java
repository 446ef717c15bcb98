/**
 * Seeded markets whose effects, leads and correlations are known, for demonstrations and for tests
 * that must know the truth. Random numbers come from {@link java.util.SplittableRandom}, whose
 * algorithm is specified, and {@link StrictMath}: the same seed gives the same market everywhere.
 */
package io.sada.study.simulation;
