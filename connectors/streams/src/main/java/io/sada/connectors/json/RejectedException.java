package io.sada.connectors.json;

import io.sada.connectors.deadletters.Reject;
import io.sada.contract.ErrorClass;

/** Input that cannot be used; without a stack trace, for bad input is not rare. */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Reject reject;

  public RejectedException(ErrorClass errorClass, String message) {
    super(message, null, false, false);
    this.reject = new Reject(errorClass, message);
  }

  public Reject reject() {
    return reject;
  }
}
