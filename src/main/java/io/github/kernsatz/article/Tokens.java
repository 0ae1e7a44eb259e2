package io.github.kernsatz.article;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.model.WordSets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

  private static final List<String> TIES =
      List.of(
          "und", "oder", "aber", "denn", "doch", "sondern", "ausserdem", "deshalb", "allerdings");

  /**
   * Of the entry of a word in the vocabulary, the bits of {@link #NUMBERS} are its number there.
   */
  private static final int CAPITAL = 1 << 30;

  private static final int TIED = 1 << 29;

  /** "İ": what it and rarer letters are in lower case is not always what a word is known by. */
  private static final char FIRST_UNUSUAL = 0x130;

  private static final int NUMBERS = TIED - 1;

  private final Vocabulary vocabulary = Vocabulary.german();
  private final String text;

  /** Of each word in the vocabulary what is known of it; of any other one {@code ~} its start. */
  private int[] entries;

  /** The hash of each word as it is printed, but for capitals; of a sign 0. */
  private int[] hashes;

  private int size;
  private int words;
  private int numbers;
  private int capitalized;
  private int function;

  /** Whether each word is spelled in the vocabulary as it is printed, but for capitals. */
  private boolean usual = true;

  /** The kinds that any of its words is of. */
  private int allKinds;

  private Tokens(String text, Scratch scratch) {
    this.text = text;
    int room = text.length() / FEW_CHARACTERS + 2;
    entries = scratch.ints(room);
    hashes = scratch.ints(room);
  }

  /**
   * The words of a folded text.
   *
   * @param scratch where the words are, which are of use until it is closed
   */
  static Tokens of(String text, Scratch scratch) {
    Tokens tokens = new Tokens(text, scratch);
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (WordSets.isLetterOrDigit(c)) {
        i = tokens.readWord(text, i);
      } else {
        if (isSign(c)) {
          int sign = tokens.vocabulary.number(Vocabulary.hash(text, i, i + 1), text, i, i + 1);
          tokens.add(sign, tokens.vocabulary.kinds(sign), 0);
        }
        i++;
      }
    }
    return tokens;
  }

  /** One pass: a word is hashed while its end is looked for. */
  private int readWord(String line, int start) {
    boolean number = true;
    boolean plain = true;
    int hash = 0;
    int length = line.length();
    int end = start;
    for (; end < length; end++) {
      char c = line.charAt(end);
      if (!WordSets.isLetterOrDigit(c)) {
        break;
      }
      number &= isDigit(c);
      plain &= c != 'ß' && c < FIRST_UNUSUAL;
      hash = WordSets.HASH_BASE * hash + lowerCase(c);
    }
    usual &= plain;
    if (number) {
      addNumber(end, hash);
    } else {
      addWord(start, end, hash, plain ? hash : Vocabulary.hash(line, start, end));
    }
    return end;
  }

  private void addNumber(int end, int hash) {
    words++;
    numbers++;
    int any = vocabulary.anyNumber();
    add(any | (ties(end) ? TIED : 0), vocabulary.kinds(any), hash);
  }

  /**
   * Adds a word.
   *
   * @param hash what it is remembered by
   * @param spelled its hash as spelled in the vocabulary
   */
  private void addWord(int start, int end, int hash, int spelled) {
    words++;
    boolean capital = Character.isUpperCase(text.charAt(start));
    capitalized += capital ? 1 : 0;
    int known = vocabulary.number(spelled, text, start, end);
    if (known == Vocabulary.UNKNOWN) {
      add(~start, 0, hash);
      return;
    }
    int kinds = vocabulary.kinds(known);
    add(known | (ties(end) ? TIED : 0) | (capital ? CAPITAL : 0), kinds, hash);
    function += (kinds & Vocabulary.FUNCTION_WORD) == 0 ? 0 : 1;
  }

  /** The small letter of a letter; a digit stays. */
  private static int lowerCase(char c) {
    return c < 0x80 ? c | ('a' - 'A') : Character.toLowerCase(c);
  }

  /** Whether a hyphen and another word stand behind a word. */
  private boolean ties(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && WordSets.isLetterOrDigit(text.charAt(end + 1));
  }

  private void add(int entry, int kinds, int hash) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    entries[size] = entry;
    hashes[size++] = hash;
    allKinds |= kinds;
  }

  /** The number of words and signs. */
  int size() {
    return size;
  }

  /** A word or sign. */
  String word(int index) {
    if (isKnown(index)) {
      return vocabulary.word(number(index));
    }
    int start = start(index);
    return Vocabulary.spelling(text.substring(start, end(start)).toLowerCase(Locale.GERMAN));
  }

  private boolean isKnown(int index) {
    return entries[index] >= 0;
  }

  /** Where a word begins that is not in the vocabulary. */
  private int start(int index) {
    return ~entries[index];
  }

  /** Where the word ends that begins at a place of the text. */
  private int end(int start) {
    int end = start + 1;
    while (end < text.length() && WordSets.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a word or sign is this one, spelled as in a list; makes no string of it. */
  boolean is(int index, String word) {
    if (isKnown(index)) {
      return vocabulary.word(number(index)).equals(word);
    }
    int start = start(index);
    return Vocabulary.isSpelled(word, text, start, end(start));
  }

  /** Whether a word or sign is one of some, spelled as in a list. */
  boolean isAny(int index, List<String> some) {
    if (isKnown(index)) {
      return some.contains(vocabulary.word(number(index)));
    }
    int start = start(index);
    int end = end(start);
    for (String word : some) {
      if (Vocabulary.isSpelled(word, text, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** A hash of a word as it is printed, the same whatever its capitals; of a sign 0. */
  int printedHash(int index) {
    return hashes[index];
  }

  /** A hash of a word or sign, the same however it is spelled. */
  int hash(int index) {
    if (isKnown(index)) {
      return number(index);
    }
    int start = start(index);
    return usual ? hashes[index] : Vocabulary.hash(text, start, end(start));
  }

  /** Whether two words or signs are the same, however they are spelled. */
  boolean isSame(int index, Tokens other, int otherIndex) {
    return hash(index) == other.hash(otherIndex) && word(index).equals(other.word(otherIndex));
  }

  /** Where a word or sign stands first, −1 if it does not. */
  int indexOf(String word) {
    int number = vocabulary.number(word);
    for (int i = 0; i < size; i++) {
      if (number == Vocabulary.UNKNOWN ? is(i, word) : number(i) == number) {
        return i;
      }
    }
    return -1;
  }

  /** Where a sign of {@link #SIGNS} stands last, −1 if it does not. */
  int lastIndexOf(String sign) {
    int i = size - 1;
    while (i >= 0 && !is(i, sign)) {
      i--;
    }
    return i;
  }

  /** Whether a word or sign stands anywhere. */
  boolean has(String word) {
    return indexOf(word) >= 0;
  }

  /** The number of a word in the vocabulary. */
  int number(int index) {
    return isKnown(index) ? entries[index] & NUMBERS : Vocabulary.UNKNOWN;
  }

  /** Whether a word is a number. */
  boolean isNumber(int index) {
    return number(index) == vocabulary.anyNumber();
  }

  /** Whether a word is of a kind. */
  boolean is(int index, Vocabulary.Kind kind) {
    return (vocabulary.kinds(number(index)) & kind.bit()) != 0;
  }

  /** Whether a word belongs to a closed class. */
  boolean isFunctionWord(int index) {
    return (vocabulary.kinds(number(index)) & Vocabulary.FUNCTION_WORD) != 0;
  }

  /** Whether any word is of a kind. */
  boolean has(Vocabulary.Kind kind) {
    return (allKinds & kind.bit()) != 0;
  }

  /** How many words are of a kind. */
  int count(Vocabulary.Kind kind) {
    int count = 0;
    for (int i = 0; i < size && has(kind); i++) {
      count += is(i, kind) ? 1 : 0;
    }
    return count;
  }

  /** Whether a word begins with a letter: no sign, and no number. */
  boolean isLetters(int index) {
    return isKnown(index)
        ? vocabulary.isLetters(number(index))
        : Character.isLetter(text.charAt(start(index)));
  }

  /** Whether the word at an index of the list begins with a capital letter. */
  boolean isCapitalized(int index) {
    return isKnown(index)
        ? (entries[index] & CAPITAL) != 0
        : Character.isUpperCase(text.charAt(start(index)));
  }

  /** Whether a hyphen ties the word at an index to the next one, as in "Video-Aufnahmen". */
  boolean isTied(int index) {
    return isKnown(index) ? (entries[index] & TIED) != 0 : ties(end(start(index)));
  }

  /** Whether the first word ties the line to the one before, as headings never do. */
  boolean goesOn() {
    return size > 0 && isAny(0, TIES);
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
