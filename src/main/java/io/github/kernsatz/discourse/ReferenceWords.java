package io.github.kernsatz.discourse;

import com.google.common.base.Suppliers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The word classes of {@code references.txt}. */
final class ReferenceWords {

  private static final Supplier<ReferenceWords> GERMAN =
      Suppliers.memoize(() -> read("references.txt"))::get;

  private final Map<String, Set<String>> classes;

  private ReferenceWords(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  static ReferenceWords german() {
    return GERMAN.get();
  }

  /** The words (or, for {@code phrase}, the lines) of one class. */
  Set<String> of(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words is called " + name);
    }
    return words;
  }

  private static ReferenceWords read(String resource) {
    try (InputStream in = ReferenceWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not in the jar");
      }
      Map<String, Set<String>> classes = new HashMap<>();
      Set<String> words = new HashSet<>();
      boolean phrases = false;
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        if (line.startsWith("[")) {
          String name = line.substring(1, line.length() - 1);
          words = classes.computeIfAbsent(name, unseen -> new HashSet<>());
          phrases = name.equals("phrase");
        } else if (!line.isBlank() && !line.startsWith("#")) {
          words.addAll(phrases ? List.of(line) : List.of(line.split(" ")));
        }
      }
      return new ReferenceWords(classes);
    } catch (IOException e) {
      throw new UncheckedIOException("Kernsatz cannot read its word list " + resource, e);
    }
  }
}
