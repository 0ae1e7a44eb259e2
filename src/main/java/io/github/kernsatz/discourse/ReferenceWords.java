package io.github.kernsatz.discourse;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The words of {@code references.txt} with their kinds. */
final class ReferenceWords {

  private static final Supplier<ReferenceWords> GERMAN =
      Suppliers.memoize(ReferenceWords::read)::get;

  private final WordSets kinds;

  /** For each phrase's first word the place of its phrases in {@link #phrases}. */
  private final WordSets firstWords;

  /** The words of phrases, those with the same first word together; none at 0. */
  private final List<List<List<String>>> phrases;

  private ReferenceWords(WordSets kinds, Map<String, List<List<String>>> phrasesByFirstWord) {
    this.kinds = kinds;
    this.phrases = new ArrayList<>();
    phrases.add(List.of());
    Map<String, Integer> places = new HashMap<>();
    phrasesByFirstWord.forEach(
        (word, group) -> {
          places.put(word, phrases.size());
          phrases.add(group);
        });
    this.firstWords = new WordSets(places);
  }

  static ReferenceWords german() {
    return GERMAN.get();
  }

  /**
   * The bits of the kinds of the word {@code [start, end)} of a text, as it is printed and in lower
   * case, as {@link WordSets#ofBoth} gives them; {@link WordKind#PHRASE} is that of the first word
   * of a phrase.
   */
  long kinds(int hash, String text, int start, int end) {
    return kinds.ofBoth(hash, text, start, end);
  }

  /** The phrases that a sentence may open with, by its first word in lower case. */
  List<List<String>> phrases(Words words) {
    return words.isInLowerCase(0, WordKind.PHRASE)
        ? phrases.get(words.inLowerCase(0, firstWords))
        : List.of();
  }

  private static ReferenceWords read() {
    WordList list = WordList.read(ReferenceWords.class, "references.txt");
    List<Set<String>> kinds = new ArrayList<>();
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String phrase : list.lines(WordKind.PHRASE.section())) {
      List<String> words = WordList.wordsOf(phrase);
      phrases.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
    }
    for (WordKind kind : WordKind.values()) {
      Set<String> words =
          kind == WordKind.PHRASE ? phrases.keySet() : Set.copyOf(list.words(kind.section()));
      if (words.isEmpty()) {
        throw new IllegalStateException("references.txt has no [" + kind.section() + "]");
      }
      kinds.add(words);
    }
    return new ReferenceWords(WordSets.of(kinds), phrases);
  }
}
