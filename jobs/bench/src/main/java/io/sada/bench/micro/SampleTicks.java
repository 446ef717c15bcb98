package io.sada.bench.micro;

import io.sada.connectors.ticks.Tick;
import io.sada.connectors.ticks.TickDecoder;
import io.sada.connectors.ticks.TickFormat;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first ticks of a market as lie in a file, the bytes of one behind those of the other. */
final class SampleTicks {
  /** How many; a power of two. */
  static final int COUNT = 1 << 16;

  private static final String FILE = "bench.ticks";

  final byte[] bytes;
  final int[] starts = new int[COUNT + 1];

  private SampleTicks(byte[] bytes) {
    this.bytes = bytes;
    int n = 0;
    for (int i = 0; n < COUNT; i++) {
      if (bytes[i] == '\n') {
        starts[++n] = i + 1;
      }
    }
  }

  /** From the file that the system property names. */
  static SampleTicks load() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(System.getProperty(FILE)))) {
      return new SampleTicks(in.readNBytes(COUNT * 160));
    }
  }

  static String option(Path ticks) {
    return "-D" + FILE + "=" + ticks;
  }

  static TickFormat format() {
    return KafkaJob.tickFormat(Settings.defaults());
  }

  /** Decodes the i-th. */
  void decode(TickDecoder decoder, int i, Tick into) {
    int length = starts[i + 1] - 1 - starts[i];
    if (decoder.decode(bytes, starts[i], length, length, TickDecoder.NO_TIMESTAMP, into) != null) {
      throw new IllegalStateException("tick " + i + " cannot be used");
    }
  }
}
