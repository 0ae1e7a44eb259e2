package io.github.kernsatz.cli;

/**
 * Where a text comes from.
 *
 * @param kind what it is
 * @param name what the user calls it
 */
record Source(Kind kind, String name) {

  private enum Kind {
    FILE,
    STANDARD_INPUT,
    SAMPLE
  }

  static Source file(String name) {
    return new Source(Kind.FILE, name);
  }

  static Source standardInput() {
    return new Source(Kind.STANDARD_INPUT, "-");
  }

  /** The article that comes with the program. */
  static Source sample() {
    return new Source(Kind.SAMPLE, "mischtext-nachtzug.txt");
  }

  boolean isFile() {
    return kind == Kind.FILE;
  }

  boolean isSample() {
    return kind == Kind.SAMPLE;
  }
}
