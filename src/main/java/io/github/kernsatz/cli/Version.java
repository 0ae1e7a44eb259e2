package io.github.kernsatz.cli;

import java.util.Optional;

/** The version of the jar that the program runs from. */
final class Version {

  private Version() {}

  /** The version; nothing if the classes are in no jar. */
  static Optional<String> current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
