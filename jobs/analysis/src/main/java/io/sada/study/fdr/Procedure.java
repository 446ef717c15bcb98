package io.sada.study.fdr;

/** The online procedures on offer. */
public enum Procedure {
  /**
   * LORD++: Ramdas, Yang, Wainwright and Jordan (2017), "Online control of the false discovery rate
   * with decaying memory".
   */
  LORD_PLUS_PLUS,
  /**
   * SAFFRON: Ramdas, Zrnic, Wainwright and Jordan (2018), "SAFFRON: an adaptive algorithm for
   * online control of the false discovery rate".
   */
  SAFFRON,
  /**
   * LORD*: Zrnic, Ramdas and Jordan (2021), "Asynchronous online testing of multiple hypotheses";
   * tests whose data overlap do not know of each other's rejections.
   */
  LORD_STAR
}
