package io.sada.local.demo;

import io.sada.contract.DeadLetter;
import java.io.PrintWriter;
import java.util.List;

/** The dead letters, each with its reason. */
final class RejectionSection {

  private final PrintWriter out;

  RejectionSection(PrintWriter out) {
    this.out = out;
  }

  void print(List<DeadLetter> letters) {
    for (DeadLetter letter : letters) {
      out.printf(
          "  %-15s %s (%s, partition %d, offset %d)%n",
          letter.errorClass(),
          letter.message(),
          letter.sourceTopic(),
          letter.sourcePartition(),
          letter.sourceOffset());
    }
  }
}
