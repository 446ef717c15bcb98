package io.sada.connectors.kafka;

/** The job cannot run against these brokers; the message is one line for the user. */
public final class KafkaUnusableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KafkaUnusableException(String message) {
    super(message);
  }
}
