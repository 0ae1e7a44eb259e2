package io.github.kernsatz.cli;

import java.io.PrintStream;

/** One line on a terminal that says which of many texts is at work, and goes away again. */
final class Progress {

  private static final int NAME_COLUMNS = 50;

  private final PrintStream err;
  private final int total;
  private final boolean shown;
  private int columns;

  Progress(Surroundings surroundings, int total) {
    this.err = surroundings.err();
    this.total = total;
    this.shown = total > 1 && surroundings.terminal().errors();
  }

  void show(int number, String name) {
    if (shown) {
      clear();
      String line = "[" + number + "/" + total + "] " + end(Printable.of(name));
      columns = line.length();
      err.print(line);
      err.flush();
    }
  }

  /** Makes room for other output. */
  void clear() {
    if (columns > 0) {
      err.print("\r" + " ".repeat(columns) + "\r");
      err.flush();
      columns = 0;
    }
  }

  private static String end(String name) {
    return name.length() <= NAME_COLUMNS
        ? name
        : "…" + name.substring(name.length() - NAME_COLUMNS + 1);
  }
}
