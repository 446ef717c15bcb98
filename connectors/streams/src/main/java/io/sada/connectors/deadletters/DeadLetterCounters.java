package io.sada.connectors.deadletters;

import io.sada.contract.ErrorClass;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/** One counter per error class: {@code dead_letters.<class>} in the operator's metric group. */
public final class DeadLetterCounters {
  private static final ErrorClass[] CLASSES = ErrorClass.values();

  private final Counter[] counters = new Counter[CLASSES.length];

  public DeadLetterCounters(MetricGroup operatorGroup) {
    MetricGroup group = operatorGroup.addGroup("dead_letters");
    for (ErrorClass errorClass : CLASSES) {
      counters[errorClass.ordinal()] = group.counter(errorClass.toString());
    }
  }

  public void count(ErrorClass errorClass) {
    counters[errorClass.ordinal()].inc();
  }
}
