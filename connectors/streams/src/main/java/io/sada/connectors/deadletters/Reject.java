package io.sada.connectors.deadletters;

import io.sada.contract.ErrorClass;

/**
 * Why bytes could not be used.
 *
 * @param message one line for people; quotes at most a few characters of the input
 */
public record Reject(ErrorClass errorClass, String message) {}
