package io.github.kernsatz.article;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The words of a block and what their shapes say.
 *
 * <p>A word is a run of letters and digits, in lower case and with ss for ß, as the Swiss write; of
 * the other characters only {@code : © | ( )} count, each as a word of its own, as in the phrase
 * lists. A number is written {@code N}.
 */
final class Tokens {

  /** Stands for any number. */
  static final String NUMBER = "N";

  private static final Supplier<Set<String>> FUNCTION_WORDS =
      Suppliers.memoize(() -> words("open", "other"))::get;

  private static final Supplier<Set<String>> OPEN_WORDS =
      Suppliers.memoize(() -> words("open"))::get;

  private static final Set<String> TIES =
      Set.of(
          "und", "oder", "aber", "denn", "doch", "sondern", "ausserdem", "deshalb", "allerdings");

  private final List<String> list = new ArrayList<>();
  private final BitSet capitals = new BitSet();
  private final BitSet tied = new BitSet();
  private int words;
  private int numbers;
  private int function;

  private Tokens() {}

  /** The words of a folded text. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = i + 1;
        boolean number = isDigit(c);
        while (end < text.length() && isWordPart(text.charAt(end))) {
          number &= isDigit(text.charAt(end));
          end++;
        }
        tokens.addWord(text, i, end, number);
        i = end;
      } else {
        if (":©|()".indexOf(c) >= 0) {
          tokens.list.add(String.valueOf(c));
        }
        i++;
      }
    }
    return tokens;
  }

  /** The words and signs, in order. */
  List<String> list() {
    return list;
  }

  /** Whether the word at an index of the list begins with a capital letter. */
  boolean isCapitalized(int index) {
    return capitals.get(index);
  }

  /** Whether a hyphen ties the word at an index to the next one, as in "Video-Aufnahmen". */
  boolean isTied(int index) {
    return tied.get(index);
  }

  /** Its different words, function words and very short ones aside. */
  Set<String> content() {
    int shortest = 4;
    Set<String> content = new HashSet<>();
    for (String word : list) {
      if (word.length() >= shortest && !isFunctionWord(word)) {
        content.add(word);
      }
    }
    return content;
  }

  /** Whether a word, spelled as in a list, belongs to a closed class. */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.get().contains(word);
  }

  /** The spelling in which small letters are compared: ss for ß. */
  static String spelling(String word) {
    return word.replace("ß", "ss");
  }

  /** Whether the first word ties the line to the one before, as headings never do. */
  boolean goesOn() {
    return !list.isEmpty() && TIES.contains(list.get(0));
  }

  /** Whether the last word needs another one behind it. */
  boolean endsOpen() {
    return !list.isEmpty() && OPEN_WORDS.get().contains(list.get(list.size() - 1));
  }

  /** The number of words and numbers, without signs. */
  int words() {
    return words;
  }

  /** The number of numbers. */
  int numbers() {
    return numbers;
  }

  /** The number of words that begin with a capital letter. */
  int capitalized() {
    return capitals.cardinality();
  }

  /** The number of function words. */
  int function() {
    return function;
  }

  private void addWord(String text, int start, int end, boolean number) {
    words++;
    if (end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLetterOrDigit(text.charAt(end + 1))) {
      tied.set(list.size());
    }
    if (number) {
      numbers++;
      list.add(NUMBER);
      return;
    }
    String word = spelling(text.substring(start, end).toLowerCase(Locale.GERMAN));
    if (Character.isUpperCase(text.charAt(start))) {
      capitals.set(list.size());
    }
    list.add(word);
    if (FUNCTION_WORDS.get().contains(word)) {
      function++;
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Set<String> words(String... sections) {
    WordList all = WordList.read(Tokens.class, "function-words.txt");
    Set<String> words = new HashSet<>();
    for (String section : sections) {
      all.words(section).forEach(word -> words.add(spelling(word)));
    }
    return Collections.unmodifiableSet(words);
  }
}
