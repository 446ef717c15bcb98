package io.sada.extraction.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/**
 * One list field of an event as all tellings give it together, and where each telling's entries
 * went in it, so that evidence for {@code investors[2]} of one article finds its entry in the
 * union.
 *
 * @param <T> what the list holds
 */
final class Union<T> {
  private final List<Entry<T>> entries = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();

  private static final class Entry<T> {
    T value;
    int firstIn;
    int position;

    Entry(T value) {
      this.value = value;
    }
  }

  /**
   * @param same whether two entries are one
   * @param joined what two entries that are one say together
   * @param most entries beyond this many are left out
   */
  static <T> Union<T> of(
      List<List<T>> lists, BiPredicate<T, T> same, BinaryOperator<T> joined, int most) {
    Union<T> union = new Union<>();
    for (List<T> list : lists) {
      int[] places = new int[list.size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = union.add(list.get(i), i, same, joined, most);
      }
      union.places.add(places);
    }
    union.number();
    return union;
  }

  private int add(T value, int at, BiPredicate<T, T> same, BinaryOperator<T> joined, int most) {
    for (int k = 0; k < entries.size(); k++) {
      Entry<T> entry = entries.get(k);
      if (same.test(entry.value, value)) {
        entry.value = joined.apply(entry.value, value);
        entry.firstIn += at == 0 ? 1 : 0;
        return k;
      }
    }
    if (entries.size() >= most) {
      return -1;
    }
    Entry<T> entry = new Entry<>(value);
    entry.firstIn = at == 0 ? 1 : 0;
    entries.add(entry);
    return entries.size() - 1;
  }

  private void number() {
    for (int k = 0; k < entries.size(); k++) {
      entries.get(k).position = k;
    }
  }

  /** Moves the entry that most tellings put first to the front; the rest stays as it came. */
  Union<T> mainFirst() {
    int main = 0;
    for (int k = 1; k < entries.size(); k++) {
      main = entries.get(k).firstIn > entries.get(main).firstIn ? k : main;
    }
    for (int k = 0; k < entries.size(); k++) {
      entries.get(k).position = k == main ? 0 : k < main ? k + 1 : k;
    }
    return this;
  }

  List<T> values() {
    List<T> values = new ArrayList<>(entries.stream().map(e -> e.value).toList());
    entries.forEach(e -> values.set(e.position, e.value));
    return values;
  }

  /** Where a telling's entry stands in the union, or −1 where it has no place. */
  int place(int telling, int index) {
    int[] of = places.get(telling);
    int k = index >= 0 && index < of.length ? of[index] : -1;
    return k < 0 ? -1 : entries.get(k).position;
  }
}
