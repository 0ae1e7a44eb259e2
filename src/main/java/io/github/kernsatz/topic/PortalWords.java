package io.github.kernsatz.topic;

import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The normalized words of {@code portalwords.txt}. Immutable and thread-safe. */
final class PortalWords {

  private static final String RESOURCE = "portalwords.txt";

  private final Set<String> stems;

  private PortalWords(Set<String> stems) {
    this.stems = stems;
  }

  static PortalWords load(TermAnalyzer analyzer) {
    Set<String> stems = new HashSet<>();
    try (InputStream in = PortalWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("it is not in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        if (!line.startsWith("#")) {
          TermIndex index = analyzer.newIndex();
          TermSequence words = analyzer.analyze(line, index);
          for (int i = 0; i < words.size(); i++) {
            if (words.isContent(i)) {
              stems.add(index.stem(words.term(i)));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Kernsatz cannot read its word list " + RESOURCE, e);
    }
    return new PortalWords(Set.copyOf(stems));
  }

  boolean contains(String stem) {
    return stems.contains(stem);
  }
}
