/** Many hypotheses, one after the other or at once, with a bounded share of false discoveries. */
package io.sada.study.fdr;
