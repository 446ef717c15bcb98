package io.sada.connectors.ticks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class TradeKeyTest {
  private static TradeKey key(long ts, Object id, double price) {
    TradeKey key = new TradeKey();
    key.setTsMs(ts);
    key.setPrice(price);
    if (id instanceof String text) {
      key.setId(text);
    } else if (id instanceof BigDecimal number) {
      key.setId(number);
    } else if (id instanceof Long number) {
      key.setId(number);
    } else {
      key.setNoId();
    }
    return key;
  }

  /** In the order of the definition: time, absent before text before number, price. */
  private static List<TradeKey> ordered() {
    List<TradeKey> keys = new ArrayList<>();
    keys.add(key(1, Long.MAX_VALUE, 9));
    keys.add(key(2, null, 1));
    keys.add(key(2, null, 2));
    keys.add(key(2, "", 5));
    keys.add(key(2, "10", 5));
    keys.add(key(2, "10", 6));
    keys.add(key(2, "100", 1));
    keys.add(key(2, "9", 1));
    keys.add(key(2, "A", 1));
    keys.add(key(2, "a", 1));
    keys.add(key(2, "\u0661", 1));
    keys.add(key(2, "\uD83D\uDE00", 1));
    keys.add(key(2, "\uFB50", 1));
    keys.add(key(2, new BigDecimal("-1e500"), 1));
    keys.add(key(2, -3L, 1));
    keys.add(key(2, new BigDecimal("8.5"), 1));
    keys.add(key(2, 9L, 1));
    keys.add(key(2, 10L, 1));
    keys.add(key(2, Long.MAX_VALUE, 1));
    keys.add(key(2, new BigDecimal("9223372036854775808"), 1));
    keys.add(key(2, new BigDecimal("1e2000000000"), 1));
    keys.add(key(3, null, 1));
    return keys;
  }

  @Test
  void order() {
    List<TradeKey> expected = ordered();
    List<TradeKey> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));
    Collections.sort(shuffled);
    assertThat(shuffled).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(expected);
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < expected.size(); j++) {
        assertThat(Integer.signum(expected.get(i).compareTo(expected.get(j))))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void equalNumbersInOtherWriting() {
    assertThat(key(1, new BigDecimal("12.0"), 1)).isEqualByComparingTo(key(1, 12L, 1));
    assertThat(key(1, new BigDecimal("0e99999"), 1)).isEqualByComparingTo(key(1, 0L, 1));
  }

  @Test
  void copiesAndBytesAreEqual() throws Exception {
    TradeKey reused = new TradeKey();
    TradeKey read = new TradeKey();
    for (TradeKey key : ordered()) {
      reused.copyFrom(key);
      assertThat(reused).isEqualByComparingTo(key);
      DataOutputSerializer out = new DataOutputSerializer(64);
      key.write(out);
      read.read(new DataInputDeserializer(out.getCopyOfBuffer()));
      assertThat(read).isEqualByComparingTo(key);
      assertThat(read.id()).isEqualTo(key.id());
    }
  }
}
