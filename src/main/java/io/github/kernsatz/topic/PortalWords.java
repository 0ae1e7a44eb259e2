package io.github.kernsatz.topic;

import io.github.kernsatz.model.WordList;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.util.HashSet;
import java.util.Set;

/** The normalized words of {@code portalwords.txt}. Immutable and thread-safe. */
final class PortalWords {

  private final Set<String> stems;

  private PortalWords(Set<String> stems) {
    this.stems = stems;
  }

  static PortalWords load(TermAnalyzer analyzer) {
    Set<String> stems = new HashSet<>();
    for (String line : WordList.read(PortalWords.class, "portalwords.txt").lines("")) {
      TermIndex index = analyzer.newIndex();
      TermSequence words = analyzer.analyze(line, index);
      for (int i = 0; i < words.size(); i++) {
        if (words.isContent(i)) {
          stems.add(index.stem(words.term(i)));
        }
      }
    }
    return new PortalWords(Set.copyOf(stems));
  }

  boolean contains(String stem) {
    return stems.contains(stem);
  }
}
