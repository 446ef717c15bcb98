package io.sada.bench.harness;

import com.sun.management.OperatingSystemMXBean;
import io.sada.contract.Json;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JVM with one contender, which runs when its standard input says so. */
public final class Worker {
  static final String ANSWER = "ANSWER ";
  static final String READY = "READY";

  private Worker() {}

  /** Of all threads, collector and compiler included. */
  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Arguments: class of the contender, then what its constructor takes. */
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    List<String> arguments = Arrays.asList(args).subList(1, args.length);
    int status = 0;
    try (Contender contender =
            (Contender) Class.forName(args[0]).getConstructor(List.class).newInstance(arguments);
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      out.println(READY);
      int round = 0;
      while (in.readLine() != null) {
        System.gc();
        long cpu = cpuNanos();
        Map<String, Double> figures = new LinkedHashMap<>(contender.run(round++));
        figures.put(Contender.CPU, (cpuNanos() - cpu) / 1e9);
        out.println(ANSWER + Json.write(figures));
      }
    } catch (Exception | LinkageError e) {
      Thread self = Thread.currentThread();
      self.getUncaughtExceptionHandler().uncaughtException(self, e);
      status = 1;
    }
    // Flink and Kafka leave threads behind that would hold the JVM up.
    System.exit(status);
  }
}
