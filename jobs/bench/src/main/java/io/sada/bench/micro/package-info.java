/** Parts alone, measured by JMH. */
package io.sada.bench.micro;
