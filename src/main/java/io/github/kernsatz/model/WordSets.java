package io.github.kernsatz.model;

import java.util.Arrays;
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

  /** One bit a set. */
  private static final int MOST = Integer.SIZE;

  /** "İ" is two characters in lower case, and no word of ours has it. */
  private static final char DOTTED_I = 'İ';

  /** Open addressing: for each slot the bits of a word, 0 if it is free. */
  private final int[] bits;

  private final int[] hashes;
  private final String[] words;
  private final int longest;

  /**
   * Takes words with the bits that they shall have.
   *
   * @param sets for each word its bits, never 0
   */
  public WordSets(Map<String, Integer> sets) {
    int size = Integer.highestOneBit(Math.max(1, sets.size())) * 4;
    words = new String[size];
    Arrays.fill(words, "");
    hashes = new int[size];
    bits = new int[size];
    int length = 0;
    for (Map.Entry<String, Integer> entry : sets.entrySet()) {
      String word = entry.getKey();
      int hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = 31 * hash + word.charAt(i);
      }
      int slot = slot(hash);
      while (bits[slot] != 0) {
        slot = next(slot);
      }
      words[slot] = word;
      hashes[slot] = hash;
      bits[slot] = entry.getValue();
      length = Math.max(length, word.length());
    }
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
    if (end - start > longest) {
      return 0;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return printed(hash, text, start, end);
  }

  /** The same for the word in lower case. */
  public int ofLowerCase(String text, int start, int end) {
    return inLowerCase(ofBoth(text, start, end));
  }

  /**
   * Both: what {@link #printed(long)} and {@link #inLowerCase(long)} tell apart. For most words,
   * which are small, it is one look.
   */
  public long ofBoth(String text, int start, int end) {
    if (end - start > longest) {
      return 0;
    }
    int hash = 0;
    int lowerHash = 0;
    boolean small = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char lower = lowerCase(c);
      small &= c == lower;
      hash = 31 * hash + c;
      lowerHash = 31 * lowerHash + lower;
    }
    int printed = printed(hash, text, start, end);
    int lower = small ? printed : inLowerCase(lowerHash, text, start, end);
    return (long) lower << Integer.SIZE | Integer.toUnsignedLong(printed);
  }

  /** The bits of a word as it is printed. */
  public static int printed(long both) {
    return (int) both;
  }

  /** The bits of a word in lower case. */
  public static int inLowerCase(long both) {
    return (int) (both >>> Integer.SIZE);
  }

  private int printed(int hash, String text, int start, int end) {
    for (int slot = slot(hash); bits[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == hash
          && words[slot].length() == end - start
          && text.startsWith(words[slot], start)) {
        return bits[slot];
      }
    }
    return 0;
  }

  private int inLowerCase(int hash, String text, int start, int end) {
    for (int slot = slot(hash); bits[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == hash && isLowerCase(words[slot], text, start, end)) {
        return bits[slot];
      }
    }
    return 0;
  }

  private static boolean isLowerCase(String word, String text, int start, int end) {
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
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return c == DOTTED_I ? c : Character.toLowerCase(c);
  }

  /** The same as of {@link Character}, sooner for the letters of most words. */
  public static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B9) >>> 8) & (words.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (words.length - 1);
  }
}
