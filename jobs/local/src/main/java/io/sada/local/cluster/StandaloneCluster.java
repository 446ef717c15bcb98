package io.sada.local.cluster;

import io.sada.local.Installation;
import io.sada.local.broker.SadaTopics;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;

/**
 * A broker, a JobManager and two TaskManagers as processes of their own on this machine, kept track
 * of in a directory.
 */
public final class StandaloneCluster {

  private static final Duration START_PATIENCE = Duration.ofSeconds(180);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
  private static final int TICK_PARTITIONS = 4;

  private final Installation installation;
  private final RunDirectory run;

  public StandaloneCluster(Installation installation, Path directory) {
    this.installation = installation;
    this.run = new RunDirectory(directory);
  }

  /** The cluster in its usual place. */
  public static StandaloneCluster usual(Installation installation) {
    return new StandaloneCluster(installation, installation.output().resolve("cluster"));
  }

  /**
   * Starts what does not run, creates the topics, and returns when all of it answers. What runs
   * already is left alone, so that a second call brings back a TaskManager that died.
   *
   * @throws ClusterException when a process dies or does not answer in three minutes
   */
  public Addresses up() throws IOException, InterruptedException {
    Map<Role, OwnedProcess> running = running();
    Optional<Addresses> known = Addresses.read(run.addresses());
    Addresses addresses = running.isEmpty() || known.isEmpty() ? Addresses.choose() : known.get();
    prepareDirectories();
    addresses.write(run.addresses());
    Configuration conf = ClusterConfiguration.write(installation.flinkSettings(), run, addresses);
    JavaCommand commands = new JavaCommand(installation, run, addresses, conf);
    for (Role role : Role.values()) {
      if (!running.containsKey(role)) {
        launch(role, commands.of(role));
      }
    }
    Readiness readiness = new Readiness(addresses, this::dead, START_PATIENCE);
    readiness.awaitBroker();
    SadaTopics.create(addresses.bootstrapServers(), TICK_PARTITIONS);
    readiness.awaitTaskManagers(Role.TASK_MANAGERS.size());
    return addresses;
  }

  /** Where it listens; empty when it is not up. */
  public Optional<Addresses> addresses() throws IOException {
    return running().isEmpty() ? Optional.empty() : Addresses.read(run.addresses());
  }

  /** Process ids by role of what runs. */
  public Map<String, Long> processes() throws IOException {
    Map<String, Long> pids = new LinkedHashMap<>();
    running().forEach((role, process) -> pids.put(role.label(), process.pid()));
    return pids;
  }

  /** Where savepoints go unless told otherwise. */
  public Path savepoints() {
    return run.savepoints();
  }

  public Path logs() {
    return run.log(Role.BROKER).getParent();
  }

  /**
   * Ends a process at once, as the system does with one that takes too much memory.
   *
   * @param label as {@link #processes} names it
   */
  public void kill(String label) throws IOException {
    for (Map.Entry<Role, OwnedProcess> process : running().entrySet()) {
      if (process.getKey().label().equals(label)) {
        process.getValue().alive().ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }

  /** Stops everything that runs, TaskManagers first, by force what does not end by itself. */
  public void down() throws IOException, InterruptedException {
    List<Role> roles = Arrays.asList(Role.values());
    for (int i = roles.size() - 1; i >= 0; i--) {
      Optional<OwnedProcess> process = run.process(roles.get(i));
      if (process.isPresent()) {
        process.get().stop(STOP_PATIENCE);
        run.forget(roles.get(i));
      }
    }
  }

  private Map<Role, OwnedProcess> running() throws IOException {
    Map<Role, OwnedProcess> running = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      run.process(role).filter(p -> p.alive().isPresent()).ifPresent(p -> running.put(role, p));
    }
    return running;
  }

  private Optional<String> dead() {
    try {
      for (Role role : Role.values()) {
        if (run.process(role).filter(p -> p.alive().isPresent()).isEmpty()) {
          return Optional.of(role.label() + " has ended; see " + run.log(role));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepareDirectories() throws IOException {
    Files.createDirectories(logs());
    for (Role role : Role.values()) {
      Files.createDirectories(run.temporary(role));
    }
    Files.createDirectories(run.checkpoints());
    Files.createDirectories(run.savepoints());
  }

  private void launch(Role role, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(run.root().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(run.output(role).toFile())
            .start();
    run.remember(role, OwnedProcess.of(process.toHandle()));
  }
}
