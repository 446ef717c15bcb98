/** Who moves first: correlation and lead of two price streams whose ticks do not coincide. */
package io.sada.study.leadlag;
