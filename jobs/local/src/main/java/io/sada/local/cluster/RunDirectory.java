package io.sada.local.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a standalone cluster on disk: which processes belong to it, where they listen, what
 * they wrote.
 *
 * @param root the directory; everything the cluster writes is below it
 */
record RunDirectory(Path root) {

  Path log(Role role) {
    return root.resolve("log").resolve(role.label() + ".log");
  }

  /** What a process prints besides its log: nothing, unless it dies early. */
  Path output(Role role) {
    return root.resolve("log").resolve(role.label() + ".out");
  }

  Path conf() {
    return root.resolve("conf");
  }

  Path brokerStorage() {
    return root.resolve("broker");
  }

  Path temporary(Role role) {
    return root.resolve("tmp").resolve(role.label());
  }

  Path checkpoints() {
    return root.resolve("checkpoints");
  }

  Path savepoints() {
    return root.resolve("savepoints");
  }

  Path addresses() {
    return root.resolve("cluster.properties");
  }

  /** The process in this role that was started last, alive or not. */
  Optional<OwnedProcess> process(Role role) throws IOException {
    try {
      return Optional.of(OwnedProcess.fromLine(Files.readString(pidFile(role))));
    } catch (NoSuchFileException never) {
      return Optional.empty();
    }
  }

  void remember(Role role, OwnedProcess process) throws IOException {
    Files.createDirectories(root.resolve("pid"));
    Files.writeString(pidFile(role), process.toLine() + "\n");
  }

  void forget(Role role) throws IOException {
    Files.deleteIfExists(pidFile(role));
  }

  private Path pidFile(Role role) {
    return root.resolve("pid").resolve(role.label() + ".pid");
  }
}
