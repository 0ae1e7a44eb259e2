package io.github.kernsatz.cli;

/** How the program ends, for the program that started it. */
enum ExitCode {
  /** Every text was summarized. */
  DONE(0),
  /** A text could not be read, or a page or the output not be written; the others were done. */
  SOME_FAILED(1),
  /** The call was wrong; nothing was done. */
  WRONG_CALL(2),
  /** The program itself is damaged. */
  BROKEN(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
