/**
 * Reading input that others wrote: strict about what JSON is, careful about size, depth, encoding
 * and the many forms of numbers and times.
 */
package io.sada.connectors.json;
