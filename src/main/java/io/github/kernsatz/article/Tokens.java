package io.github.kernsatz.article;

import io.github.kernsatz.model.WordSets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

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

  /** The characters that count as words. */
  static final List<String> SIGNS = List.of(":", "©", "|", "(", ")");

  /** German words have more characters, the blank included, so that few blocks must grow. */
  private static final int FEW_CHARACTERS = 6;

  private static final Set<String> TIES =
      Set.of(
          "und", "oder", "aber", "denn", "doch", "sondern", "ausserdem", "deshalb", "allerdings");

  /** Of each word's entry, the bits below {@link #NUMBERS} are its number in the vocabulary. */
  private static final int CAPITAL = 1 << 30;

  private static final int TIED = 1 << 29;
  private static final int NUMBERS = TIED - 1;

  private final Vocabulary vocabulary = Vocabulary.german();
  private final String text;
  private int[] entries;
  private int[] starts;
  private int size;
  private int words;
  private int numbers;
  private int capitalized;
  private int function;

  private Tokens(String text) {
    this.text = text;
    int room = text.length() / FEW_CHARACTERS + 2;
    entries = new int[room];
    starts = new int[room];
  }

  /** The words of a folded text. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (WordSets.isLetterOrDigit(c)) {
        int end = i + 1;
        boolean number = isDigit(c);
        while (end < text.length() && WordSets.isLetterOrDigit(text.charAt(end))) {
          number &= isDigit(text.charAt(end));
          end++;
        }
        tokens.addWord(i, end, number);
        i = end;
      } else {
        if (isSign(c)) {
          tokens.add(i, tokens.vocabulary.number(text, i, i + 1));
        }
        i++;
      }
    }
    return tokens;
  }

  private void addWord(int start, int end, boolean number) {
    words++;
    boolean tied =
        end + 1 < text.length()
            && text.charAt(end) == '-'
            && WordSets.isLetterOrDigit(text.charAt(end + 1));
    int entry = tied ? TIED : 0;
    if (number) {
      numbers++;
      add(start, entry | vocabulary.number(NUMBER));
      return;
    }
    int known = vocabulary.number(text, start, end);
    if (Character.isUpperCase(text.charAt(start))) {
      capitalized++;
      entry |= CAPITAL;
    }
    add(start, entry | known);
    function += (vocabulary.kinds(known) & Vocabulary.FUNCTION_WORD) == 0 ? 0 : 1;
  }

  private void add(int start, int entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
    }
    entries[size] = entry;
    starts[size] = start;
    size++;
  }

  /** The number of words and signs. */
  int size() {
    return size;
  }

  /** A word or sign. */
  String word(int index) {
    int known = number(index);
    if (known != Vocabulary.UNKNOWN) {
      return vocabulary.word(known);
    }
    return spelling(text.substring(starts[index], end(index)).toLowerCase(Locale.GERMAN));
  }

  private int end(int index) {
    int end = starts[index] + 1;
    while (end < text.length() && WordSets.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a word or sign is this one, spelled as in a list; makes no string of it. */
  boolean is(int index, String word) {
    int known = number(index);
    return known == Vocabulary.UNKNOWN
        ? Vocabulary.isSpelled(word, text, starts[index], end(index))
        : vocabulary.word(known).equals(word);
  }

  /** A hash of a word or sign, the same however it is spelled. */
  int hash(int index) {
    int known = number(index);
    return known == Vocabulary.UNKNOWN ? Vocabulary.hash(text, starts[index], end(index)) : known;
  }

  /** Where a word or sign stands first, −1 if it does not. */
  int indexOf(String word) {
    for (int i = 0; i < size; i++) {
      if (is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word or sign stands anywhere. */
  boolean has(String word) {
    return indexOf(word) >= 0;
  }

  /** The number of a word in the vocabulary. */
  int number(int index) {
    return entries[index] & NUMBERS;
  }

  /** Whether a word is of a kind. */
  boolean is(int index, Vocabulary.Kind kind) {
    return (vocabulary.kinds(number(index)) & kind.bit()) != 0;
  }

  /** How many words are of a kind. */
  int count(Vocabulary.Kind kind) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += is(i, kind) ? 1 : 0;
    }
    return count;
  }

  /** Whether a word begins with a letter: no sign, and no number. */
  boolean isLetters(int index) {
    return Character.isLetter(text.charAt(starts[index]));
  }

  /** The words and signs, in order; a look at one that is in no list makes a string. */
  List<String> list() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return word(Objects.checkIndex(index, size));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** Whether the word at an index of the list begins with a capital letter. */
  boolean isCapitalized(int index) {
    return (entries[index] & CAPITAL) != 0;
  }

  /** Whether a hyphen ties the word at an index to the next one, as in "Video-Aufnahmen". */
  boolean isTied(int index) {
    return (entries[index] & TIED) != 0;
  }

  /** Its different words, function words and very short ones aside. */
  Set<String> content() {
    int shortest = 4;
    Set<String> content = new HashSet<>();
    for (int i = 0; i < size; i++) {
      if ((vocabulary.kinds(number(i)) & Vocabulary.FUNCTION_WORD) == 0) {
        String word = word(i);
        if (word.length() >= shortest) {
          content.add(word);
        }
      }
    }
    return content;
  }

  /** Whether it shares one of the words that {@link #content} gives of another text. */
  boolean hasAny(Set<String> content) {
    for (int i = 0; i < size; i++) {
      if (content.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, spelled as in a list, belongs to a closed class. */
  static boolean isFunctionWord(String word) {
    Vocabulary vocabulary = Vocabulary.german();
    return (vocabulary.kinds(vocabulary.number(word)) & Vocabulary.FUNCTION_WORD) != 0;
  }

  /** The spelling in which small letters are compared: ss for ß. */
  static String spelling(String word) {
    return word.replace("ß", "ss");
  }

  /** Whether the first word ties the line to the one before, as headings never do. */
  boolean goesOn() {
    return size > 0 && TIES.contains(word(0));
  }

  /** Whether the last word needs another one behind it. */
  boolean endsOpen() {
    return size > 0 && is(size - 1, Vocabulary.Kind.OPEN);
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
    return capitalized;
  }

  /** The number of function words. */
  int function() {
    return function;
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case ':', '©', '|', '(', ')' -> true;
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
