package io.sada.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Samples samples(double... rates) {
    return new Samples(
        java.util.Arrays.stream(rates).mapToObj(r -> Map.of(Contender.RATE, r)).toList());
  }

  @Test
  void ratiosAreTakenWithinARoundAndTheirMedianIsShown() {
    Samples slow = samples(100, 10, 50);
    Samples fast = samples(200, 40, 50);
    assertThat(fast.over(slow, Contender.RATE)).containsExactly(2, 4, 1);
    Row row =
        Row.of("suite", "fast", fast, Contender.RATE, "ticks/s")
            .beside(fast.over(slow, Contender.RATE), "slow", "≥ 1.3");
    assertThat(row.ratio()).isEqualTo(2);
    assertThat(row.median()).isEqualTo(50);
    assertThat(Table.of(List.of(row)).lines().skip(2).findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line.replaceAll(" +", " "))
                    .isEqualTo(
                        "| suite | fast | 50.0 | ticks/s | 40.0 … 200 | 2.00 | slow | ≥ 1.3 |"));
  }
}
