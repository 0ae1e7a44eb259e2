package io.github.kernsatz.discourse;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The word classes of {@code references.txt}. */
final class ReferenceWords {

  private static final Supplier<ReferenceWords> GERMAN =
      Suppliers.memoize(ReferenceWords::read)::get;

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

  private static ReferenceWords read() {
    WordList list = WordList.read(ReferenceWords.class, "references.txt");
    Map<String, Set<String>> classes = new HashMap<>();
    for (String section : list.sections().keySet()) {
      boolean phrases = section.equals("phrase");
      classes.put(section, new HashSet<>(phrases ? list.lines(section) : list.words(section)));
    }
    return new ReferenceWords(classes);
  }
}
