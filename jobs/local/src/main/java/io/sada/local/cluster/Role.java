package io.sada.local.cluster;

import java.util.List;

/**
 * The processes of the standalone cluster, in the order in which they start; they stop in the
 * reverse order.
 */
enum Role {
  BROKER("broker"),
  JOB_MANAGER("jobmanager"),
  TASK_MANAGER_1("taskmanager-1"),
  TASK_MANAGER_2("taskmanager-2");

  static final List<Role> TASK_MANAGERS = List.of(TASK_MANAGER_1, TASK_MANAGER_2);

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** Name of its pid file and its log. */
  String label() {
    return label;
  }
}
