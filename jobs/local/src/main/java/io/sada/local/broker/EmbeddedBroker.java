package io.sada.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker and its KRaft controller inside this JVM, listening on 127.0.0.1 only.
 *
 * <p>The storage directory outlives {@link #close()}: whoever made it deletes it. A directory that
 * was formatted before is opened with what it holds.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;
  private boolean closed;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker on free ports and returns when it answers.
   *
   * @param directory where its log lives; made when absent
   * @throws IOException when the storage cannot be written
   */
  public static EmbeddedBroker start(Path directory) throws IOException {
    return start(directory, FreePort.next());
  }

  /**
   * Starts a broker on a given port of 127.0.0.1 and returns when it answers.
   *
   * @throws IOException when the storage cannot be written
   * @throws org.apache.kafka.common.KafkaException when the port is taken
   */
  public static EmbeddedBroker start(Path directory, int port) throws IOException {
    Path log = directory.resolve("log");
    format(log);
    KafkaConfig config =
        KafkaConfig.fromProps(BrokerSettings.of(log, port, FreePort.next()), false);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    server.startup();
    return new EmbeddedBroker(server, port);
  }

  /** {@code host:port} for clients' {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Blocks until the broker has stopped, whoever stops it. */
  public void awaitShutdown() {
    server.awaitShutdown();
  }

  /** Stops broker and controller and waits for both; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path log) throws IOException {
    Files.createDirectories(log);
    if (Files.exists(log.resolve("meta.properties"))) {
      return;
    }
    Formatter formatter =
        new Formatter()
            .setPrintStream(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
            .setNodeId(BrokerSettings.NODE_ID)
            .setClusterId(Uuid.randomUuid().toString())
            .setReleaseVersion(MetadataVersion.latestProduction())
            .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
            .setMetadataLogDirectory(log.toString())
            .addDirectory(log.toString());
    try {
      formatter.run();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the broker's storage in " + log + " cannot be formatted", e);
    }
  }
}
