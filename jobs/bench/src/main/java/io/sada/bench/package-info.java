/**
 * How fast Sada is on a machine, beside its ceilings and beside what users would do instead: one
 * command, one table, every rival in the same run on the same data with the same answers.
 */
package io.sada.bench;
