package io.github.kernsatz.salience;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
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
    WordList list = WordList.read(CueWords.class, "cues.txt");
    Map<String, Set<Cue>> classes = new HashMap<>();
    for (String section : list.sections().keySet()) {
      for (String word : list.words(section)) {
        classes
            .computeIfAbsent(word, unseen -> EnumSet.noneOf(Cue.class))
            .add(Cue.valueOf(section));
      }
    }
    return new CueWords(classes);
  }
}
