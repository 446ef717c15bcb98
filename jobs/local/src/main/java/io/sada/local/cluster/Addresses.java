package io.sada.local.cluster;

import io.sada.local.broker.FreePort;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the processes of a standalone cluster listen on 127.0.0.1.
 *
 * @param broker port of the Kafka broker
 * @param rest port of the JobManager's REST interface and web UI
 * @param rpc port of the JobManager for its TaskManagers
 */
public record Addresses(int broker, int rest, int rpc) {

  private static final int USUAL_BROKER_PORT = 9092;
  private static final int USUAL_REST_PORT = 8081;

  /** Usual ports where they are free, any free ones where not. */
  static Addresses choose() {
    return new Addresses(
        FreePort.preferring(USUAL_BROKER_PORT),
        FreePort.preferring(USUAL_REST_PORT),
        FreePort.next());
  }

  /** Value for {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + broker;
  }

  /** Base URL of the REST interface, which is the web UI's too. */
  public String restUrl() {
    return "http://127.0.0.1:" + rest;
  }

  void write(Path file) throws IOException {
    Properties p = new Properties();
    p.setProperty("broker", Integer.toString(broker));
    p.setProperty("rest", Integer.toString(rest));
    p.setProperty("rpc", Integer.toString(rpc));
    try (Writer out = Files.newBufferedWriter(file)) {
      p.store(out, null);
    }
  }

  static Optional<Addresses> read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Properties p = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      p.load(in);
    }
    return Optional.of(new Addresses(port(p, "broker"), port(p, "rest"), port(p, "rpc")));
  }

  private static int port(Properties p, String key) {
    return Integer.parseInt(p.getProperty(key));
  }
}
