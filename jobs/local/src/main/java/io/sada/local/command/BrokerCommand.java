package io.sada.local.command;

import io.sada.local.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A broker in the foreground until it is told to end; the process that {@code cluster up} starts.
 */
@Command(name = "broker", hidden = true, description = "Runs a Kafka broker on 127.0.0.1.")
public final class BrokerCommand implements Callable<Integer> {

  @Option(names = "--dir", required = true, description = "Where its log lives.")
  private Path directory;

  @Option(names = "--port", required = true, description = "Port on 127.0.0.1.")
  private int port;

  @Override
  public Integer call() throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(directory, port);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-close"));
    broker.awaitShutdown();
    return 0;
  }
}
