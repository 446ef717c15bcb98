/** The event study: estimators and tests as plain functions over arrays; no text, no Flink. */
package io.sada.study;
