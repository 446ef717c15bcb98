package io.sada.extraction.timing;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Article;
import io.sada.contract.Json;
import io.sada.contract.Precision;
import io.sada.extraction.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Prints the time that extraction takes per article, by length: {@code java
 * io.sada.extraction.timing.TimeByLengthTable articles.jsonl.gz}. Every article is read twice; the
 * first reading warms the machine up, the second is measured. Times are microseconds of the
 * thread's own processor time, so that a busy machine does not show in them, lengths in UTF-16
 * units of headline and text together; a bucket ends where the next power of two begins.
 */
public final class TimeByLengthTable {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int SHORTEST = 128;
  private static final double MICROS = 1000.0;

  private TimeByLengthTable() {}

  /** One article's length and time. */
  private record Timed(String id, int length, long nanos) {}

  /** Prints the table of one file, gzipped or not. */
  public static void main(String[] args) throws IOException {
    Extractor extractor = Extractor.bundled();
    Path file = Path.of(args[0]);
    read(file, extractor);
    List<Timed> all = read(file, extractor);
    System.out.println("| length | articles | p50 µs | p99 µs | max µs | p50 ns per unit |");
    System.out.println("|---:|---:|---:|---:|---:|---:|");
    int from = 0;
    for (int to = SHORTEST; from < longest(all); to *= 2) {
      print(all, from, to);
      from = to;
    }
    Timed slowest = all.get(0);
    for (Timed one : all) {
      slowest = perUnit(one) > perUnit(slowest) && one.length() >= SHORTEST ? one : slowest;
    }
    System.out.printf(
        Locale.ROOT, "slowest for its length: %s, %d units%n", slowest.id(), slowest.length());
  }

  private static double perUnit(Timed one) {
    return one.nanos() / (double) Math.max(SHORTEST, one.length());
  }

  private static int longest(List<Timed> all) {
    return all.stream().mapToInt(Timed::length).max().orElse(0);
  }

  private static void print(List<Timed> all, int from, int to) {
    long[] times =
        all.stream()
            .filter(t -> t.length() >= from && t.length() < to)
            .mapToLong(Timed::nanos)
            .sorted()
            .toArray();
    double[] rates =
        all.stream()
            .filter(t -> t.length() >= from && t.length() < to)
            .mapToDouble(t -> t.nanos() / (double) Math.max(1, t.length()))
            .sorted()
            .toArray();
    if (times.length == 0) {
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "| %d to %d | %d | %.0f | %.0f | %.0f | %.0f |%n",
        from,
        to - 1,
        times.length,
        times[times.length / 2] / MICROS,
        times[(int) (times.length * 0.99)] / MICROS,
        Arrays.stream(times).max().orElse(0) / MICROS,
        rates[rates.length / 2]);
  }

  private static List<Timed> read(Path file, Extractor extractor) throws IOException {
    List<Timed> all = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Article article = article(Json.tree(line));
        int length = article.title().length() + article.text().length();
        long start = CLOCK.getCurrentThreadCpuTime();
        extractor.extract(article);
        all.add(new Timed(article.id(), length, CLOCK.getCurrentThreadCpuTime() - start));
      }
    }
    return all;
  }

  private static Article article(JsonNode line) {
    return new Article(
        line.path("id").asText(),
        null,
        null,
        null,
        null,
        Precision.DAY,
        0L,
        line.path("title").asText(),
        line.path("text").asText(),
        null);
  }
}
