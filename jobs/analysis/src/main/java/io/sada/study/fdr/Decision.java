package io.sada.study.fdr;

/**
 * What was decided on one hypothesis; never taken back.
 *
 * @param sequence its place in the order of testing, from 1
 * @param alpha the level it was tested at
 * @param rejected whether its p value was at or below that level
 */
public record Decision(long sequence, double alpha, boolean rejected) {}
