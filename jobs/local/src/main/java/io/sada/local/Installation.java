package io.sada.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/**
 * Where the parts of this checkout lie. The {@code scripts/sada} launcher says where it is by the
 * system property {@code sada.home}; without it (in an IDE or a test) the working directory and its
 * parents are searched.
 *
 * @param home the top of the checkout
 */
public record Installation(Path home) {

  /** Finds the checkout that this JVM runs from. */
  public static Installation find() {
    String told = System.getProperty("sada.home");
    if (told != null) {
      return new Installation(Path.of(told).toAbsolutePath().normalize());
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path p = here; p != null; p = p.getParent()) {
      if (Files.isRegularFile(p.resolve("config/flink/config.yaml"))) {
        return new Installation(p);
      }
    }
    throw new IllegalStateException("no sada.home given, and none above " + here);
  }

  /** The settings of the standalone cluster. */
  public Path flinkSettings() {
    return home.resolve("config/flink");
  }

  /** The argument file with what Flink needs opened. */
  public Path jvmOptions() {
    return flinkSettings().resolve("jvm.options");
  }

  /** The demo's articles, market and options. */
  public Path demo() {
    return home.resolve("config/demo");
  }

  /**
   * The job as a cluster takes it, without Flink and without a broker.
   *
   * @throws IOException when it has not been built
   */
  public Path jobJar() throws IOException {
    Path built = home.resolve("jobs/pipeline/target");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(built, "sada-pipeline-*-job.jar")) {
      return jars.iterator().next();
    } catch (NoSuchElementException e) {
      throw new IOException("there is no job jar in " + built, e);
    }
  }

  /** Configuration of log4j for every JVM that is started here. */
  public Path logging() {
    return home.resolve("config/log4j2.properties");
  }

  /**
   * Where commands put results and logs unless told otherwise: {@code SADA_HOME}, else {@code out}
   * in the checkout.
   */
  public Path output() {
    String told = System.getenv("SADA_HOME");
    return told == null || told.isBlank() ? home.resolve("out") : Path.of(told).toAbsolutePath();
  }

  /** Class path of a Flink process alone, without the job and without a broker. */
  public String flinkClassPath() throws IOException {
    return Files.readString(home.resolve("jobs/cluster/target/flink.classpath")).strip();
  }
}
