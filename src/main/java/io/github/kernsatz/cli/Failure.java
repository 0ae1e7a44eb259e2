package io.github.kernsatz.cli;

import java.io.Serial;

/** Something that the user is told in one line: a text that cannot be read, a wrong option. */
final class Failure extends Exception {

  @Serial private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }

  /** The line for the user. */
  String line() {
    return String.valueOf(getMessage());
  }
}
