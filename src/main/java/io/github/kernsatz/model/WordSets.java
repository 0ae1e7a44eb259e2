package io.github.kernsatz.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several sets of words that are asked together: one look at a stretch of text tells, as bits,
 * which of the sets have it as a word. No string is made of the stretch. Bits of any other meaning,
 * such as a number for each word, are found in the same way.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordSets {

  /** What each letter of a word counts more in {@link #hash} than the one behind it. */
  public static final int HASH_BASE = 31;

  /** One bit a set. */
  private static final int MOST = Integer.SIZE;

  /** "İ" is two characters in lower case, and no word of ours has it. */
  private static final char DOTTED_I = 'İ';

  /** The letters of nearly all words are below: ASCII and Latin-1. */
  private static final int USUAL = 0x100;

  private static final char[] USUAL_LOWER_CASE = new char[USUAL];
  private static final boolean[] USUAL_LETTER_OR_DIGIT = new boolean[USUAL];

  static {
    for (char c = 0; c < USUAL; c++) {
      USUAL_LOWER_CASE[c] = Character.toLowerCase(c);
      USUAL_LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
    }
  }

  /** The bits for the length of a word. */
  private static final int LENGTH_BITS = 8;

  /** Marks a word without a capital. */
  private static final int SMALL = 1 << LENGTH_BITS;

  /** Marks a word that is the last one of its hash. */
  private static final int LAST = 2 << LENGTH_BITS;

  /** Above it stands where the letters of a word begin. */
  private static final int PLACE_SHIFT = LENGTH_BITS + 2;

  /** Open addressing: for each slot the hash and the bits of a word, 0 if it is free. */
  private final long[] slots;

  /** For each slot the length of its word, the marks, and the place of its letters. */
  private final int[] spellings;

  /** The letters of all words one behind the other: sooner reached than those of many strings. */
  private final char[] letters;

  private final HashFilter hashes;
  private final int longest;

  /**
   * Takes words with the bits that they shall have.
   *
   * @param sets for each word its bits, never 0
   */
  public WordSets(Map<String, Integer> sets) {
    int size = Integer.highestOneBit(Math.max(1, sets.size())) * 4;
    slots = new long[size];
    spellings = new int[size];
    hashes = new HashFilter(sets.size());
    StringBuilder all = new StringBuilder();
    int length = 0;
    for (Map.Entry<String, Integer> entry : sets.entrySet()) {
      String word = entry.getKey();
      int hash = hash(word, 0, word.length());
      hashes.add(hash);
      int slot = slot(hash);
      while (slots[slot] != 0) {
        if (slots[slot] >> Integer.SIZE == hash) {
          spellings[slot] &= ~LAST;
        }
        slot = next(slot);
      }
      slots[slot] = (long) hash << Integer.SIZE | Integer.toUnsignedLong(entry.getValue());
      int small = equalsInLowerCase(word, word, 0, word.length()) ? SMALL : 0;
      spellings[slot] = all.length() << PLACE_SHIFT | LAST | small | word.length();
      all.append(word);
      length = Math.max(length, word.length());
    }
    if (length >> LENGTH_BITS != 0 || all.length() << PLACE_SHIFT >>> PLACE_SHIFT != all.length()) {
      throw new IllegalArgumentException("too many words, or too long ones: " + sets.size());
    }
    letters = all.toString().toCharArray();
    longest = length;
  }

  /**
   * Takes sets.
   *
   * @param sets the first one's words have the lowest bit, and so on; at most 32
   */
  public static WordSets of(List<? extends Collection<String>> sets) {
    if (sets.size() > MOST) {
      throw new IllegalArgumentException("sets must be at most " + MOST + ", not " + sets.size());
    }
    Map<String, Integer> bits = new HashMap<>();
    for (int set = 0; set < sets.size(); set++) {
      for (String word : sets.get(set)) {
        bits.merge(word, 1 << set, (some, other) -> some | other);
      }
    }
    return new WordSets(bits);
  }

  /** The bits of the sets that have the word {@code [start, end)} of a text, as printed. */
  public int of(String text, int start, int end) {
    return end - start > longest ? 0 : printed(ofBoth(hash(text, start, end), text, start, end));
  }

  /** The same for the word in lower case. */
  public int ofLowerCase(String text, int start, int end) {
    return end - start > longest
        ? 0
        : inLowerCase(ofBoth(hash(text, start, end), text, start, end));
  }

  /**
   * Both, in one look: what {@link #printed(long)} and {@link #inLowerCase(long)} tell apart.
   *
   * @param hash the word's, as {@link #hash} tells it once for any number of sets
   */
  public long ofBoth(int hash, String text, int start, int end) {
    if (end - start > longest || !hashes.mayHave(hash)) {
      return 0;
    }
    int printed = 0;
    int lower = 0;
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      if (slots[slot] >> Integer.SIZE == hash) {
        int spelling = spellings[slot];
        int differing = differing(spelling, text, start, end);
        int bits = (int) slots[slot];
        printed = differing == 0 ? bits : printed;
        lower = differing >= 0 && (spelling & SMALL) != 0 ? bits : lower;
        if ((spelling & LAST) != 0) {
          break;
        }
      }
    }
    return (long) lower << Integer.SIZE | Integer.toUnsignedLong(printed);
  }

  /**
   * The number of letters that a text has as capitals and a word as small ones; negative if the
   * text has another word.
   */
  private int differing(int spelling, String text, int start, int end) {
    if ((spelling & (SMALL - 1)) != end - start) {
      return -1;
    }
    int place = (spelling >>> PLACE_SHIFT) - start;
    int differing = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char letter = letters[place + i];
      if (c != letter) {
        if (lowerCase(c) != letter) {
          return -1;
        }
        differing++;
      }
    }
    return differing;
  }

  /** The bits of a word as it is printed. */
  public static int printed(long both) {
    return (int) both;
  }

  /** The bits of a word in lower case. */
  public static int inLowerCase(long both) {
    return (int) (both >>> Integer.SIZE);
  }

  /**
   * A hash of the word {@code [start, end)} of a text, the same in whatever case it is printed: its
   * letters are the digits of a number to the base {@value #HASH_BASE}.
   */
  public static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = HASH_BASE * hash + lowerCase(text.charAt(i));
    }
    return hash;
  }

  /** Whether the word {@code [start, end)} of a text is this one when put into lower case. */
  public static boolean equalsInLowerCase(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lowerCase(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** A letter's small one; only of "İ" it is itself. */
  public static char lowerCase(char c) {
    if (c < USUAL) {
      return USUAL_LOWER_CASE[c];
    }
    return c == DOTTED_I ? c : Character.toLowerCase(c);
  }

  /** The same as of {@link Character}, sooner for the letters of most words. */
  public static boolean isLetterOrDigit(char c) {
    return c < USUAL ? USUAL_LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B9) >>> 8) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
