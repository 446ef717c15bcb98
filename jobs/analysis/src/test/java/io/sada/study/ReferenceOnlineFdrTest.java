package io.sada.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.study.fdr.BenjaminiHochberg;
import io.sada.study.fdr.Decision;
import io.sada.study.fdr.OnlineFdr;
import io.sada.study.fdr.OnlineState;
import io.sada.study.fdr.Procedure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Levels and decisions of the R package onlineFDR. */
class ReferenceOnlineFdrTest {

  @Test
  void lordPlusPlus() {
    expect(Procedure.LORD_PLUS_PLUS, "LORDpp", 0);
  }

  @Test
  void saffron() {
    expect(Procedure.SAFFRON, "SAFFRON", 0);
  }

  @Test
  void lordStar() {
    expect(Procedure.LORD_STAR, "LORDstar_dep4", 4);
    expect(Procedure.LORD_STAR, "LORDstar_async5", 5);
  }

  @Test
  void benjaminiHochberg() {
    for (String stream : List.of("A", "B")) {
      Csv expected = stream(stream);
      double[] q = BenjaminiHochberg.q(expected.numbers("pval"));
      for (int i = 0; i < q.length; i++) {
        Close.to(expected.number(i, "p_BH"), q[i], 1e-10, "q");
      }
    }
  }

  private static Csv stream(String name) {
    return Csv.read(
        EvaluationData.required("reference/04_multiple_testing/expected_stream" + name + ".csv"));
  }

  private static void expect(Procedure procedure, String column, int overlapping) {
    for (String name : List.of("A", "B")) {
      Csv expected = stream(name);
      OnlineState state = OnlineState.empty();
      for (int i = 0; i < expected.size(); i++) {
        // Restored before every test: nothing may hide outside the state.
        OnlineFdr online = OnlineFdr.of(procedure, 0.05, state);
        Decision decision = online.test(expected.number(i, "pval"), Math.min(i, overlapping));
        state = online.state();
        Close.to(expected.number(i, column + "_alphai"), decision.alpha(), 1e-10, column);
        assertThat(decision.rejected()).isEqualTo(expected.number(i, column + "_R") == 1);
        assertThat(decision.sequence()).isEqualTo(i + 1);
      }
    }
  }
}
