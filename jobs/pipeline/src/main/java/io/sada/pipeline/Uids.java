package io.sada.pipeline;

/**
 * Uids and names of all operators. A uid is part of every savepoint: it is never changed, and never
 * used again for another thing.
 */
public final class Uids {
  public static final String NEWS = "news";
  public static final String TICKS = "ticks";
  public static final String EVENT_LIST = "event-list";
  public static final String CLEAN = "clean";
  public static final String EXTRACT = "extract";
  public static final String RESOLVE = "resolve";
  public static final String EXPOSE = "expose";
  public static final String PARTIAL_BARS = "partial-bars";
  public static final String STUDY_BARS = "study-bars";
  public static final String STUDY_ANNOUNCEMENTS = "study-announcements";
  public static final String BENCHMARKS = "benchmarks";
  public static final String STUDY = "study";
  public static final String UNTESTED = "untested";
  public static final String FOR_SECTORS = "for-sectors";
  public static final String SECTORS = "sectors";
  public static final String TESTED = "tested";
  public static final String UNTESTED_SECTORS = "untested-sectors";
  public static final String DECIDE = "decide";
  public static final String CORRELATE = "correlate";
  public static final String CORRELATE_SECTORS = "correlate-sectors";
  public static final String EVENT_RECORDS = "event-records";
  public static final String FINDING_RECORDS = "finding-records";
  public static final String DECIDED_RECORDS = "decided-records";
  public static final String CORRELATION_RECORDS = "correlation-records";
  public static final String DEAD_LETTER_RECORDS = "dead-letter-records";
  public static final String OUTPUT = "output";

  private Uids() {}
}
