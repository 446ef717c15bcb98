package io.sada.extraction.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTest {
  private static Union<String> union(int most, List<List<String>> lists) {
    return Union.of(lists, String::equalsIgnoreCase, (a, b) -> a, most);
  }

  @Test
  void entriesKnowWhereTheyWent() {
    Union<String> union = union(9, List.of(List.of("a", "b"), List.of("B", "c")));
    assertThat(union.values()).containsExactly("a", "b", "c");
    assertThat(union.place(0, 1)).isEqualTo(1);
    assertThat(union.place(1, 0)).isEqualTo(1);
    assertThat(union.place(1, 1)).isEqualTo(2);
    assertThat(union.place(1, 7)).isEqualTo(-1);
  }

  @Test
  void whatMostPutFirstComesFirst() {
    Union<String> union =
        union(9, List.of(List.of("a", "b"), List.of("b"), List.of("b", "c"))).mainFirst();
    assertThat(union.values()).containsExactly("b", "a", "c");
    assertThat(union.place(0, 0)).isEqualTo(1);
    assertThat(union.place(0, 1)).isZero();
    assertThat(union.place(2, 1)).isEqualTo(2);
  }

  @Test
  void whatIsTooManyHasNoPlace() {
    Union<String> union = union(2, List.of(List.of("a", "b", "c")));
    assertThat(union.values()).containsExactly("a", "b");
    assertThat(union.place(0, 2)).isEqualTo(-1);
  }

  @Test
  void nothingIsNothing() {
    assertThat(union(2, List.of(List.of(), List.of())).mainFirst().values()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "amount, amount, -1, ''",
    "investors[2], investors, 2, ''",
    "investors[12].amount, investors, 12, .amount",
    "investors.amount, investors, -1, .amount",
    "odd[x], odd[x], -1, ''",
    "[3], [3], -1, ''"
  })
  void pathsAndTheirParts(String path, String root, int index, String rest) {
    FieldPath parts = FieldPath.of(path);
    assertThat(parts).isEqualTo(new FieldPath(root, index, rest));
    assertThat(parts.toString()).isEqualTo(path);
  }
}
