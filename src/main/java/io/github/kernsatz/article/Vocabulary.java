package io.github.kernsatz.article;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.HashFilter;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The words of all phrases and word lists of this room, numbered, so that phrases are compared by
 * numbers and no string is made of a word that none of them has.
 *
 * <p>Words are spelled in lower case and with ss for ß, as the Swiss write. Immutable and
 * thread-safe.
 */
final class Vocabulary {

  /** What a word has for a number that is not in the vocabulary. */
  static final int UNKNOWN = 0;

  /** The words that are more than parts of phrases, each a bit of what {@link #kinds} tells. */
  enum Kind {
    OPEN,
    OTHER,
    DAY,
    DATE,
    SHARE,
    AGENCY,
    HINT,
    BUTTON,
    CALL,
    PERSON,
    ADDRESS,

    /** The longest words of the notices' phrases. */
    NOTICE;

    @SuppressWarnings("EnumOrdinal") // lives no longer than the program
    int bit() {
      return 1 << ordinal();
    }
  }

  /** Those of {@code function-words.txt}. */
  static final int FUNCTION_WORD = Kind.OPEN.bit() | Kind.OTHER.bit();

  private static final Supplier<Vocabulary> GERMAN = Suppliers.memoize(Vocabulary::new)::get;

  private final WordList boilerplate = WordList.read(Vocabulary.class, "boilerplate.txt");
  private final String[] words;
  private final int[] kinds;
  private final int anyNumber;

  /** Whether each word begins with a letter. */
  private final boolean[] letters;

  /** Open addressing: the hash and the number of a word, 0 if it is free. */
  private final long[] table;

  private final HashFilter hashes;

  private Vocabulary() {
    WordList function = WordList.read(Vocabulary.class, "function-words.txt");
    Map<String, Integer> found = new HashMap<>();
    List<String> all = new ArrayList<>();
    all.add("");
    for (String sign : Tokens.SIGNS) {
      number(sign, found, all);
    }
    anyNumber = number(Tokens.NUMBER, found, all);
    for (List<String> lines : boilerplate.sections().values()) {
      for (String line : lines) {
        for (String word : WordList.wordsOf(spelling(line))) {
          number(word, found, all);
        }
      }
    }
    int[] bits = new int[all.size()];
    for (Kind kind : Kind.values()) {
      boolean ofFunction = (kind.bit() & FUNCTION_WORD) != 0;
      for (String word : words(kind, ofFunction ? function : boilerplate)) {
        int number = number(spelling(word), found, all);
        bits = number < bits.length ? bits : Arrays.copyOf(bits, 2 * number);
        bits[number] |= kind.bit();
      }
    }
    words = all.toArray(String[]::new);
    kinds = Arrays.copyOf(bits, words.length);
    letters = new boolean[words.length];
    for (int number = 1; number < letters.length; number++) {
      String word = words[number];
      letters[number] = !word.equals(Tokens.NUMBER) && Character.isLetter(word.charAt(0));
    }
    table = new long[Integer.highestOneBit(words.length) * 4];
    hashes = new HashFilter(words.length);
    for (int number = 1; number < words.length; number++) {
      int hash = words[number].hashCode();
      hashes.add(hash);
      int slot = slot(hash);
      while (table[slot] != 0) {
        slot = next(slot);
      }
      table[slot] = (long) hash << Integer.SIZE | number;
    }
  }

  private static List<String> words(Kind kind, WordList list) {
    String section = kind.name().toLowerCase(Locale.ROOT);
    return kind == Kind.NOTICE
        ? list.lines(section).stream().map(Vocabulary::longestWord).toList()
        : list.words(section);
  }

  private static String longestWord(String phrase) {
    return Collections.max(WordList.wordsOf(phrase), Comparator.comparingInt(String::length));
  }

  private static int number(String word, Map<String, Integer> found, List<String> all) {
    Integer known = found.putIfAbsent(word, all.size());
    if (known != null) {
      return known;
    }
    all.add(word);
    return all.size() - 1;
  }

  static Vocabulary german() {
    return GERMAN.get();
  }

  /** The phrases of a section of {@code boilerplate.txt}, spelled as words are. */
  List<String> phrases(String section) {
    List<String> phrases = new ArrayList<>();
    for (String line : boilerplate.lines(section)) {
      phrases.add(spelling(line));
    }
    return phrases;
  }

  /** How many numbers there are. */
  int size() {
    return words.length;
  }

  /** The word of a number. */
  String word(int number) {
    return words[number];
  }

  /** The number of {@link Tokens#NUMBER}. */
  int anyNumber() {
    return anyNumber;
  }

  /** The bits of a word's kinds. */
  int kinds(int number) {
    return kinds[number];
  }

  /** Whether a word begins with a letter: no sign, and no number. */
  boolean isLetters(int number) {
    return letters[number];
  }

  /** The number of a word that is spelled as they are here. */
  int number(String word) {
    int hash = word.hashCode();
    for (int slot = slot(hash); table[slot] != 0; slot = next(slot)) {
      int known = (int) table[slot];
      if (table[slot] >> Integer.SIZE == hash && words[known].equals(word)) {
        return known;
      }
    }
    return UNKNOWN;
  }

  /** The spelling in which small letters are compared: ss for ß. */
  static String spelling(String word) {
    return word.replace("ß", "ss");
  }

  /** Whether a word, spelled as they are here, belongs to a closed class. */
  boolean isFunctionWord(String word) {
    return (kinds(number(word)) & FUNCTION_WORD) != 0;
  }

  /** The hash of the word {@code [start, end)} of a text, as it would be if spelled as here. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a word with one more character behind it. */
  static int hash(int hash, char last) {
    char c = WordSets.lowerCase(last);
    return c == 'ß' ? 31 * (31 * hash + 's') + 's' : 31 * hash + c;
  }

  /**
   * The number of the word {@code [start, end)} of a text, however it is spelled there.
   *
   * @param hash the word's, as {@link #hash} tells it
   */
  int number(int hash, String text, int start, int end) {
    if (!hashes.mayHave(hash)) {
      return UNKNOWN; // most words
    }
    for (int slot = slot(hash); table[slot] != 0; slot = next(slot)) {
      int known = (int) table[slot];
      if (table[slot] >> Integer.SIZE == hash && isSpelled(words[known], text, start, end)) {
        return known;
      }
    }
    return UNKNOWN;
  }

  /** Whether {@code [start, end)} of a text is a word that is spelled as they are here. */
  static boolean isSpelled(String word, String text, int start, int end) {
    if (word.length() == end - start) { // no ß, which no word has here
      return WordSets.equalsInLowerCase(word, text, start, end);
    }
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = WordSets.lowerCase(text.charAt(i));
      int length = c == 'ß' ? 2 : 1;
      char spelled = c == 'ß' ? 's' : c;
      if (at + length > word.length()
          || word.charAt(at) != spelled
          || word.charAt(at + length - 1) != spelled) {
        return false;
      }
      at += length;
    }
    return at == word.length();
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B9) >>> 8) & (table.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (table.length - 1);
  }
}
