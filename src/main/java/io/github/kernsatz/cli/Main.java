package io.github.kernsatz.cli;

import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Summarizes files, or a bundled article if none is named, and shows why. */
public final class Main {

  private static final String SAMPLE = "samples/mischtext-nachtzug.txt";

  private final PrintStream out;
  private final PrintStream err;
  private final Summarizer summarizer = Summarizer.create();

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Summarizes.
   *
   * @param files paths of UTF-8 text files; none for the bundled article
   */
  public static void main(String[] files) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int failures = new Main(out, err).run(files);
    if (failures > 0) {
      throw new IllegalArgumentException(failures + " of the files could not be summarized");
    }
  }

  /** Summarizes each file and returns how many could not be read. */
  int run(String... files) {
    if (files.length == 0) {
      show(summarizer.summarize(sample()));
    }
    int failures = 0;
    for (String file : files) {
      try {
        show(summarizer.summarize(Files.readString(Path.of(file))));
      } catch (CharacterCodingException e) {
        err.println(file + ": not UTF-8 text");
        failures++;
      } catch (IOException e) {
        err.println(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        failures++;
      }
    }
    return failures;
  }

  private void show(Summary summary) {
    out.print(new Explanation(summary));
    out.flush();
  }

  private static String sample() {
    try (InputStream in = Main.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IllegalStateException("The bundled article is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The bundled article cannot be read", e);
    }
  }
}
