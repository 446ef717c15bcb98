/**
 * A real Kafka broker from Maven's artifacts, so that the demo, the tests and the local cluster
 * speak to the very software of production without anything to install.
 */
package io.sada.local.broker;
