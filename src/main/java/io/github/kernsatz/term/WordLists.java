package io.github.kernsatz.term;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of words beside this class. */
final class WordLists {

  private WordLists() {}

  /** The words of {@code stopwords.txt}, in lower case. */
  static Set<String> stopWords() {
    return lines("stopwords.txt").stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A resource's lines that are neither blank nor comments. */
  static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("it is not in the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Kernsatz cannot read its word list " + resource, e);
    }
  }
}
