package io.github.kernsatz.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The word fields of {@code src/lab/word-fields.txt}: for each of many subjects the words and names
 * that texts about it have and others have not.
 */
final class WordFields {

  private static final Path FILE = Path.of("src/lab/word-fields.txt");

  private WordFields() {}

  /** Each field as a text: the subject's name and its words. */
  static List<String> read() {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(WordFields::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String line) {
    if (!line.contains(": ")) {
      throw new IllegalStateException("no subject: " + line);
    }
    return line.replaceFirst(": ", " ");
  }
}
