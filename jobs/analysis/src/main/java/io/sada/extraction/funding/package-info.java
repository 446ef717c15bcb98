/**
 * Funding: claims of single sentences (who raises what, from whom, how far it has come), and how
 * those of one article are resolved into events, with the role of every sum.
 */
package io.sada.extraction.funding;
