/** What is measured together, and the rows that it gives. */
package io.sada.bench.suites;
