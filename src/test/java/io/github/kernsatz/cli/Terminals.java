package io.github.kernsatz.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the program runs: in a folder, in a language, with or without a person at the screen. */
final class Terminals {

  private final Path folder;
  private final Locale locale;
  private final boolean person;
  private final String input;
  private final @Nullable PrintStream out;

  /** A folder of a German user, in a script. */
  Terminals(Path folder) {
    this(folder, Locale.GERMANY, false, "", null);
  }

  private Terminals(
      Path folder, Locale locale, boolean person, String input, @Nullable PrintStream out) {
    this.folder = folder;
    this.locale = locale;
    this.person = person;
    this.input = input;
    this.out = out;
  }

  Terminals in(Locale language) {
    return new Terminals(folder, language, person, input, out);
  }

  Terminals atATerminal() {
    return new Terminals(folder, locale, true, input, out);
  }

  Terminals withInput(String text) {
    return new Terminals(folder, locale, person, text, out);
  }

  Terminals writingTo(PrintStream stream) {
    return new Terminals(folder, locale, person, input, stream);
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream ownOut = new PrintStream(printed, false, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out == null ? ownOut : out,
            new PrintStream(told, true, StandardCharsets.UTF_8),
            new Terminal(person, person),
            folder);
    ExitCode code = new CommandLineProgram(surroundings, Messages.of(locale)).run(arguments);
    ownOut.flush();
    return new Outcome(
        code, printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
  }
}
