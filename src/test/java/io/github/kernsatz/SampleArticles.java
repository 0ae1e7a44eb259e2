package io.github.kernsatz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The articles that ship with the demo; every name and place in them is invented. */
public final class SampleArticles {

  private SampleArticles() {}

  /** The text of a sample, by its file name without the ending. */
  public static String text(String name) {
    try (InputStream in =
        SampleArticles.class.getResourceAsStream(
            "/io/github/kernsatz/cli/samples/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("No sample article " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
