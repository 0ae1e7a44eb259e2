package io.github.kernsatz.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Summarizes files or standard input, and shows why. */
public final class Main {

  private static final int OUTPUT_BUFFER_BYTES = 1 << 16;

  private Main() {}

  /**
   * Runs the command line; ends the JVM if something failed.
   *
   * @param arguments options and files; {@code --help} explains them
   */
  public static void main(String[] arguments) {
    // System.out would not tell that a write failed.
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER_BYTES),
            false,
            StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Messages messages = Messages.of(Locale.getDefault(Locale.Category.DISPLAY));
    Surroundings surroundings =
        new Surroundings(System.in, out, err, Terminal.ofThisProcess(), Path.of(""));
    ExitCode code = new CommandLineProgram(surroundings, messages).run(arguments);
    out.flush();
    if (code != ExitCode.DONE) {
      System.exit(code.number());
    }
  }
}
