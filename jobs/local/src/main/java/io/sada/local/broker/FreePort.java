package io.sada.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks the system for loopback ports that nobody listens on. */
public final class FreePort {

  private FreePort() {}

  /**
   * A port on 127.0.0.1 that was free a moment ago; another process may take it before the caller
   * does, so callers treat a failed bind as an error to report.
   */
  public static int next() {
    return bindable(0);
  }

  /** {@code preferred} if it can be bound on 127.0.0.1 now, else any free port. */
  public static int preferring(int preferred) {
    try {
      return bindable(preferred);
    } catch (UncheckedIOException taken) {
      return next();
    }
  }

  private static int bindable(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
