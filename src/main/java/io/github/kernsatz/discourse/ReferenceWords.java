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

  /** For each word its place in {@link #kinds}. */
  private final WordSets places;

  /** For each word the bits of its kinds; none at 0. */
  private final long[] kinds;

  /** For each phrase's first word the place of its phrases in {@link #phrases}. */
  private final WordSets firstWords;

  /** The words of phrases, those with the same first word together; none at 0. */
  private final List<List<List<String>>> phrases;

  private ReferenceWords(
      Map<String, Long> kindsByWord, Map<String, List<List<String>>> phrasesByFirstWord) {
    kinds = new long[kindsByWord.size() + 1];
    Map<String, Integer> placesByWord = new HashMap<>();
    kindsByWord.forEach(
        (word, bits) -> {
          placesByWord.put(word, placesByWord.size() + 1);
          kinds[placesByWord.size()] = bits;
        });
    places = new WordSets(placesByWord);
    phrases = new ArrayList<>();
    phrases.add(List.of());
    Map<String, Integer> phrasePlaces = new HashMap<>();
    phrasesByFirstWord.forEach(
        (word, group) -> {
          phrasePlaces.put(word, phrases.size());
          phrases.add(group);
        });
    firstWords = new WordSets(phrasePlaces);
  }

  static ReferenceWords german() {
    return GERMAN.get();
  }

  /**
   * Where the word {@code [start, end)} of a text stands in the list, as it is printed and in lower
   * case, as {@link WordSets#ofBoth} gives them; 0 if it does not.
   */
  long places(int hash, String text, int start, int end) {
    return places.ofBoth(hash, text, start, end);
  }

  /**
   * The bits of the kinds of the word at a place; {@link WordKind#PHRASE} is that of the first word
   * of a phrase.
   */
  long kinds(int place) {
    return kinds[place];
  }

  /** The bits of the kinds of a word that is the end of another one, in lower case. */
  long kindsOfEnd(String text, int start, int end) {
    return kinds[places.ofLowerCase(text, start, end)];
  }

  /** The phrases that a sentence may open with, by its first word in lower case. */
  List<List<String>> phrases(Words words) {
    return words.isInLowerCase(0, WordKind.PHRASE)
        ? phrases.get(words.inLowerCase(0, firstWords))
        : List.of();
  }

  private static ReferenceWords read() {
    WordList list = WordList.read(ReferenceWords.class, "references.txt");
    Map<String, Long> kinds = new HashMap<>();
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
      words.forEach(word -> kinds.merge(word, kind.bit(), (some, other) -> some | other));
    }
    return new ReferenceWords(kinds, phrases);
  }
}
