package io.sada.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything a command leaves running or on disk, put away at its end however it ends: returned
 * from, failed, or interrupted from the keyboard.
 *
 * <p>It becomes the JVM's own temporary directory until it is closed, so that native libraries and
 * whatever else the platforms unpack land in it too. What was registered last is closed first; the
 * directory goes last. A killed JVM (signal 9) leaves the directory behind.
 */
public final class Workspace implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

  private static final String TEMPORARY = "java.io.tmpdir";

  /** Threads that are still ending may write while we delete; so often it is tried again. */
  private static final int DELETE_ATTEMPTS = 20;

  private static final long DELETE_PAUSE_MS = 100;

  private final Path directory;
  private final Deque<AutoCloseable> resources = new ArrayDeque<>();
  private boolean closed;

  private Workspace(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes the directory under the system's temporary one and takes care of interruptions from now
   * on.
   */
  public static Workspace open() throws IOException {
    Path root = Path.of(System.getProperty(TEMPORARY));
    String name =
        "sada-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Workspace workspace = new Workspace(root.resolve(name));
    Runtime.getRuntime().addShutdownHook(new Thread(workspace::close, "sada-cleanup"));
    Files.createDirectories(workspace.directory);
    System.setProperty(TEMPORARY, workspace.directory.toString());
    return workspace;
  }

  /** A new directory below the workspace. */
  public Path directory(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name));
  }

  /**
   * Starts something that is to be closed with the workspace. An interruption in the middle waits
   * until it has started, so that nothing half started is left behind; once the workspace is
   * closing, nothing starts any more.
   *
   * @throws CancellationException when the workspace is closed or closing
   * @throws Exception what the starter throws
   */
  public synchronized <T extends AutoCloseable> T start(Callable<T> starter) throws Exception {
    if (closed) {
      throw new CancellationException("shutting down");
    }
    T resource = starter.call();
    resources.push(resource);
    return resource;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    while (!resources.isEmpty()) {
      close(resources.pop());
    }
    delete();
    System.setProperty(TEMPORARY, directory.getParent().toString());
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      LOG.warn("{} did not close cleanly", resource.getClass().getSimpleName(), e);
    }
  }

  private void delete() {
    for (int attempt = 1; Files.exists(directory); attempt++) {
      try {
        deleteTree(directory);
      } catch (IOException e) {
        if (attempt == DELETE_ATTEMPTS) {
          throw new UncheckedIOException(directory + " cannot be removed", e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(DELETE_PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void deleteTree(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
