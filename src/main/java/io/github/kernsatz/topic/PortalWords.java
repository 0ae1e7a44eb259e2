package io.github.kernsatz.topic;

import io.github.kernsatz.model.WordList;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The normalized words of {@code portalwords.txt}. Immutable and thread-safe. */
final class PortalWords {

  /** Those that are in the lexicon, by their numbers there. */
  private final BitSet entries = new BitSet();

  /** The other ones. */
  private final Set<String> stems = new HashSet<>();

  private PortalWords() {}

  static PortalWords load(TermAnalyzer analyzer) {
    PortalWords portal = new PortalWords();
    for (String line : WordList.read(PortalWords.class, "portalwords.txt").lines("")) {
      TermIndex index = analyzer.newIndex();
      TermSequence words = analyzer.analyze(line, index);
      for (int i = 0; i < words.size(); i++) {
        if (words.isContent(i)) {
          portal.add(index, words.term(i));
        }
      }
    }
    return portal;
  }

  private void add(TermIndex index, int term) {
    if (index.entry(term) >= 0) {
      entries.set(index.entry(term));
    } else {
      stems.add(index.stem(term));
    }
  }

  /** Whether a term of an article is one of them. */
  boolean contains(TermIndex index, int term) {
    int entry = index.entry(term);
    return entry >= 0 ? entries.get(entry) : stems.contains(index.stem(term));
  }
}
