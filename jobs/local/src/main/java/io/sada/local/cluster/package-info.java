/**
 * Flink on one machine: inside this JVM for commands that come and go, and as processes of their
 * own for what must survive a command: submissions, faults, savepoints.
 */
package io.sada.local.cluster;
