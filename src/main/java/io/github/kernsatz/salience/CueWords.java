package io.github.kernsatz.salience;

import com.google.common.base.Suppliers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The words of {@code cues.txt} with their classes. */
final class CueWords {

  /** No cue has more letters. */
  static final int LONGEST = 16;

  private static final Supplier<CueWords> GERMAN = Suppliers.memoize(CueWords::read)::get;

  private final Map<String, Set<Cue>> classes;

  private CueWords(Map<String, Set<Cue>> classes) {
    this.classes = classes;
  }

  static CueWords german() {
    return GERMAN.get();
  }

  /** The classes of a word, none for most. */
  Set<Cue> classes(String word) {
    return classes.getOrDefault(word, Set.of());
  }

  private static CueWords read() {
    String resource = "cues.txt";
    try (InputStream in = CueWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not in the jar");
      }
      Map<String, Set<Cue>> classes = new HashMap<>();
      Set<Cue> current = EnumSet.noneOf(Cue.class);
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        if (line.startsWith("[")) {
          current = EnumSet.of(Cue.valueOf(line.substring(1, line.length() - 1)));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String word : line.split(" ")) {
            classes.computeIfAbsent(word, unseen -> EnumSet.noneOf(Cue.class)).addAll(current);
          }
        }
      }
      return new CueWords(classes);
    } catch (IOException e) {
      throw new UncheckedIOException("Kernsatz cannot read its word list " + resource, e);
    }
  }
}
