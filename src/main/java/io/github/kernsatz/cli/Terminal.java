package io.github.kernsatz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which streams a person sits at.
 *
 * @param input whether standard input is a terminal
 * @param errors whether standard error is a terminal
 */
record Terminal(boolean input, boolean errors) {

  /** The terminals of this process. */
  @SuppressWarnings("SystemConsoleNull") // the property makes it null again
  static Terminal ofThisProcess() {
    // From Java 22 to 24 a console is there without a terminal too, unless it is the JDK's own.
    System.setProperty("jdk.console", "java.base");
    boolean console = System.console() != null;
    return new Terminal(isTerminal(0, console), isTerminal(2, console));
  }

  /** Asks Linux about one stream; elsewhere Java knows only of input and output together. */
  private static boolean isTerminal(int descriptor, boolean console) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return console;
    }
  }
}
