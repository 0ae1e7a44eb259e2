package io.github.kernsatz.discourse;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The words of {@code references.txt} with their kinds. */
final class ReferenceWords {

  private static final Supplier<ReferenceWords> GERMAN =
      Suppliers.memoize(ReferenceWords::read)::get;

  private final WordSets kinds;
  private final Set<String> phrases;

  private ReferenceWords(WordSets kinds, Set<String> phrases) {
    this.kinds = kinds;
    this.phrases = phrases;
  }

  static ReferenceWords german() {
    return GERMAN.get();
  }

  /**
   * The bits of the kinds of the word {@code [start, end)} of a text, as it is printed and in lower
   * case, as {@link WordSets#ofBoth} gives them; {@link WordKind#PHRASE} is that of the first word
   * of a phrase.
   */
  long kinds(String text, int start, int end) {
    return kinds.ofBoth(text, start, end);
  }

  /** Whether some words in lower case, with one blank between them, are a known phrase. */
  boolean isPhrase(String words) {
    return phrases.contains(words);
  }

  private static ReferenceWords read() {
    WordList list = WordList.read(ReferenceWords.class, "references.txt");
    List<Set<String>> kinds = new ArrayList<>();
    Set<String> phrases = new HashSet<>(list.lines(WordKind.PHRASE.section()));
    for (WordKind kind : WordKind.values()) {
      Set<String> words = new HashSet<>();
      if (kind == WordKind.PHRASE) {
        for (String phrase : phrases) {
          int blank = phrase.indexOf(' ');
          words.add(blank < 0 ? phrase : phrase.substring(0, blank));
        }
      } else {
        words.addAll(list.words(kind.section()));
      }
      if (words.isEmpty()) {
        throw new IllegalStateException("references.txt has no [" + kind.section() + "]");
      }
      kinds.add(words);
    }
    return new ReferenceWords(WordSets.of(kinds), phrases);
  }
}
