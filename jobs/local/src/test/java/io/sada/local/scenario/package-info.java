/** Faults on a real cluster: processes that die, jobs that are stopped and go on elsewhere. */
package io.sada.local.scenario;
