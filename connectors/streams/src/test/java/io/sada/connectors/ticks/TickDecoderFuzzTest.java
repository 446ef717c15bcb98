package io.sada.connectors.ticks;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.deadletters.Reject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The scan against the careful parser, on generated and then damaged ticks: whatever the scan
 * accepts the careful parser reads the same. The seed is printed, so that a failure can be run
 * again.
 */
class TickDecoderFuzzTest {
  private static final int ROUNDS = 60_000;

  private final TickFormat format = TickFormat.of(List.of("USDT", "USD", "absent"));
  private final SymbolTable symbols = new SymbolTable();
  private final TickScanner scanner = new TickScanner(format, symbols);
  private final CarefulTickParser careful = new CarefulTickParser(format, symbols);

  @Test
  void theScanAgreesWithTheCarefulParser() {
    long seed = Long.getLong("sada.fuzz.seed", System.nanoTime());
    System.out.println("tick fuzz seed " + seed);
    TickTexts texts = new TickTexts(new Random(seed));
    Tick fast = new Tick();
    Tick slow = new Tick();
    int accepted = 0;
    int rejected = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = texts.next();
      long timestamp = i % 3 == 0 ? TickTexts.BASE_MS : TickDecoder.NO_TIMESTAMP;
      boolean scanned = scanner.scan(bytes, 0, bytes.length, timestamp, fast);
      if (scanned || i % 4 == 0) {
        Reject reject = careful.parse(bytes, 0, bytes.length, bytes.length, timestamp, slow);
        if (scanned) {
          accepted++;
          String text = new String(bytes, StandardCharsets.UTF_8);
          assertThat(reject).as("seed %d: %s", seed, text).isNull();
          assertThat(fast).as("seed %d: %s", seed, text).hasToString(slow.toString());
          assertThat(fast.symbol()).isSameAs(slow.symbol());
        } else if (reject != null) {
          rejected++;
        }
      }
    }
    assertThat(accepted).isGreaterThan(ROUNDS / 20);
    assertThat(rejected).isGreaterThan(ROUNDS / 100);
  }

  @Test
  void pricesAreTheNearestDoubles() {
    long seed = Long.getLong("sada.fuzz.seed", System.nanoTime());
    System.out.println("price fuzz seed " + seed);
    Random random = new Random(seed);
    NumberScanner numbers = new NumberScanner();
    for (int i = 0; i < ROUNDS; i++) {
      String text = TickTexts.decimal(random);
      byte[] bytes = (text + ",").getBytes(StandardCharsets.US_ASCII);
      if (numbers.decimal(bytes, 0, bytes.length) == bytes.length - 1) {
        assertThat(numbers.asDouble())
            .as("seed %d: %s", seed, text)
            .isEqualTo(Double.parseDouble(text));
      }
    }
  }
}
