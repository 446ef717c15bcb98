package io.sada.local.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits until the processes of a standalone cluster answer, or one of them has died. */
final class Readiness {

  private static final long POLL_MS = 200;
  private static final int CONNECT_MS = 500;

  private final Addresses addresses;
  private final Supplier<Optional<String>> death;
  private final Duration patience;

  /**
   * @param death says which process has died, if one has
   * @param patience how long each wait may last
   */
  Readiness(Addresses addresses, Supplier<Optional<String>> death, Duration patience) {
    this.addresses = addresses;
    this.death = death;
    this.patience = patience;
  }

  void awaitBroker() throws InterruptedException {
    await("the broker", () -> listens(addresses.broker()));
  }

  void awaitTaskManagers(int count) throws InterruptedException {
    FlinkRest rest = new FlinkRest(addresses.restUrl());
    await("the TaskManagers", () -> rest.taskManagers().orElse(0) >= count);
  }

  private void await(String what, BooleanSupplier ready) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      Optional<String> dead = death.get();
      if (dead.isPresent()) {
        throw new ClusterException(dead.get());
      }
      if (System.nanoTime() - deadline > 0) {
        throw new ClusterException(what + " did not answer in " + patience.toSeconds() + " s");
      }
      Thread.sleep(POLL_MS);
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MS);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
