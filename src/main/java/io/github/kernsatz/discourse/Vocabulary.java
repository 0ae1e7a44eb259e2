package io.github.kernsatz.discourse;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All words that this room knows, numbered, so that each word of a text is looked up once: those of
 * a continuation model, those of {@code references.txt} and {@code verbforms.txt} with their kinds.
 * Immutable and thread-safe.
 */
final class Vocabulary {

  /** The number of a word that is not in the vocabulary. */
  static final int UNKNOWN = 0;

  /** Two numbers share an int. */
  private static final int NUMBER_BITS = Integer.SIZE / 2;

  private static final Supplier<Vocabulary> GERMAN =
      Suppliers.memoize(() -> new Vocabulary(ContinuationModel.german()))::get;

  private final WordSets numbers;

  /** For each number the bits of the word's kinds. */
  private final long[] kinds;

  /** For each number the phrases that begin with the word, each as its words. */
  private final List<List<List<String>>> phrases;

  /** Numbers a model's words as the model does, and then all others. */
  Vocabulary(ContinuationModel model) {
    Map<String, Integer> found = new HashMap<>();
    for (String word : model.words()) {
      number(word, found);
    }
    WordList references = WordList.read(Vocabulary.class, "references.txt");
    WordList verbForms = WordList.read(Vocabulary.class, "verbforms.txt");
    Map<String, List<List<String>>> phrasesByFirstWord = phrasesByFirstWord(references);
    long[] bits = new long[2 * found.size() + 1];
    for (WordKind kind : WordKind.values()) {
      WordList list = kind.isVerbForm() ? verbForms : references;
      for (String word :
          kind == WordKind.PHRASE ? phrasesByFirstWord.keySet() : words(list, kind)) {
        int number = number(word, found);
        bits = number < bits.length ? bits : Arrays.copyOf(bits, 2 * number);
        bits[number] |= kind.bit();
      }
    }
    if (found.size() >> NUMBER_BITS != 0) {
      throw new IllegalStateException(found.size() + " words are too many to be numbered");
    }
    kinds = Arrays.copyOf(bits, found.size() + 1);
    numbers = new WordSets(found);
    phrases = new ArrayList<>(Collections.nCopies(kinds.length, List.of()));
    phrasesByFirstWord.forEach((word, group) -> phrases.set(number(word, found), group));
  }

  private static int number(String word, Map<String, Integer> found) {
    int next = found.size() + 1;
    Integer known = found.putIfAbsent(word, next);
    return known == null ? next : known;
  }

  private static List<String> words(WordList list, WordKind kind) {
    List<String> words = list.words(kind.section());
    if (words.isEmpty()) {
      throw new IllegalStateException("no word list has [" + kind.section() + "]");
    }
    return words;
  }

  private static Map<String, List<List<String>>> phrasesByFirstWord(WordList references) {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String phrase : references.lines(WordKind.PHRASE.section())) {
      List<String> words = WordList.wordsOf(phrase);
      phrases.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
    }
    return phrases;
  }

  static Vocabulary german() {
    return GERMAN.get();
  }

  /**
   * The numbers of the word {@code [start, end)} of a text, as it is printed and in lower case:
   * what {@link #printed} and {@link #inLowerCase} tell apart.
   *
   * @param hash the word's, as {@link WordSets#hash} tells it
   */
  int numbers(int hash, String text, int start, int end) {
    long both = numbers.ofBoth(hash, text, start, end);
    return (WordSets.inLowerCase(both) << NUMBER_BITS) | WordSets.printed(both);
  }

  /** The number of a word as it is printed. */
  static int printed(int numbers) {
    return numbers & ((1 << NUMBER_BITS) - 1);
  }

  /** The number of a word in lower case. */
  static int inLowerCase(int numbers) {
    return numbers >>> NUMBER_BITS;
  }

  /** The bits of a word's kinds. */
  long kinds(int number) {
    return kinds[number];
  }

  /** The phrases that begin with a word, each as its words. */
  List<List<String>> phrases(int number) {
    return phrases.get(number);
  }
}
