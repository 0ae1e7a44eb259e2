package io.github.kernsatz.cli;

/** Summarizes a file. */
public final class Main {

  private Main() {}

  /**
   * Runs the command line.
   *
   * @param args files
   */
  public static void main(String[] args) {}
}
