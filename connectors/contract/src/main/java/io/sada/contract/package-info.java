/**
 * The wire contract: what goes into and comes out of Sada, as records and JSON. It knows no Flink,
 * so that a downstream consumer can use this jar alone.
 */
package io.sada.contract;
