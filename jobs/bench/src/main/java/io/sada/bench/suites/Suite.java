package io.sada.bench.suites;

import io.sada.bench.harness.Row;
import java.util.List;

/** Contenders that are measured together. */
public interface Suite {
  String name();

  List<Row> run(Plan plan) throws Exception;
}
