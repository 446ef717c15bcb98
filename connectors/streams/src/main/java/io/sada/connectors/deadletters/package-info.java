/**
 * The error path: what could not be used goes out with its reason and its original bytes, and is
 * counted by class.
 */
package io.sada.connectors.deadletters;
