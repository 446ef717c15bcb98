package io.sada.bench.harness;

import com.fasterxml.jackson.databind.JsonNode;
import io.sada.contract.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A worker's JVM as its parent sees it. */
public final class WorkerProcess implements AutoCloseable {
  private static final int END_SECONDS = 30;

  private final String name;
  private final Path log;
  private final Process process;
  private final BufferedReader answers;
  private final OutputStream orders;

  private WorkerProcess(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.orders = process.getOutputStream();
  }

  /** Starts one and waits until it is ready. */
  public static WorkerProcess start(WorkerSpec spec, Path folder) throws IOException {
    Path home = Path.of(System.getProperty("sada.home"));
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path log = folder.resolve(spec.name().replaceAll("[^A-Za-z0-9]+", "-") + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + home.resolve("config/flink/jvm.options"));
    command.addAll(spec.jvm());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Dsada.home=" + home);
    command.add("-Dlog4j.configurationFile=" + home.resolve("config/log4j2.properties"));
    command.add("-Dlog.file=" + log);
    command.add("-Dsada.log.level=WARN");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Worker.class.getName());
    command.add(spec.contender().getName());
    command.addAll(spec.arguments());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    WorkerProcess worker = new WorkerProcess(spec.name(), log, builder.start());
    worker.expect(Worker.READY);
    return worker;
  }

  /** Has it run once. */
  public Map<String, Double> run() throws IOException {
    orders.write('\n');
    orders.flush();
    JsonNode figures = Json.tree(expect(Worker.ANSWER).substring(Worker.ANSWER.length()));
    Map<String, Double> byName = new LinkedHashMap<>();
    figures.fields().forEachRemaining(e -> byName.put(e.getKey(), e.getValue().asDouble()));
    return byName;
  }

  private String expect(String beginning) throws IOException {
    String line = answers.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = answers.readLine();
    }
    if (line == null) {
      throw new IOException(name + " ended; see " + log);
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    orders.close();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
