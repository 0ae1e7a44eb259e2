package io.github.kernsatz.discourse;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.model.WordSets;
import java.util.Arrays;
import java.util.List;

/**
 * The blank-separated words of the sentences of an article, without the signs around them, one
 * behind the other: where each begins and ends, what number it has, how it looks. {@link Words}
 * shows those of one sentence. Grows until the last sentence is read, and then is not changed;
 * valid as long as the scratch is not closed that it has its arrays from.
 */
final class WordTable {

  /** More words than this of one sentence are not looked at: bounds what one endless line costs. */
  static final int MAX_WORDS = 400;

  /** Room for a word and the blank behind it: few sentences have more words. */
  private static final int USUAL_LENGTH = 6;

  private static final int CAPITAL = 1;
  private static final int SMALL = 2;
  private static final int DIGIT = 3;

  /** The bits that tell how a word begins. */
  private static final int SHAPE_BITS = 2;

  private static final int SHAPE = (1 << SHAPE_BITS) - 1;

  private final Vocabulary vocabulary;
  private int[] starts;

  /** The length of each word and, in the lowest bits, how it begins. */
  private int[] lengths;

  /** The numbers of each word, as {@link Vocabulary#numbers} gives them. */
  private int[] numbers;

  /** The bits of each word's kinds as it is printed. */
  private long[] kinds;

  /** The same in lower case. */
  private long[] kindsInLowerCase;

  /** The hash of each word, as {@link WordSets#hash} tells it. */
  private int[] hashes;

  private int size;

  private WordTable(int room, Vocabulary vocabulary, Scratch scratch) {
    this.vocabulary = vocabulary;
    starts = scratch.ints(room);
    lengths = scratch.ints(room);
    numbers = scratch.ints(room);
    kinds = scratch.longs(room);
    kindsInLowerCase = scratch.longs(room);
    hashes = scratch.ints(room);
  }

  /** Reads folded sentences; of each at most {@value #MAX_WORDS} words. */
  static Words[] read(List<String> sentences, Vocabulary vocabulary, Scratch scratch) {
    int room = 1;
    for (String sentence : sentences) {
      room += Math.min(MAX_WORDS, sentence.length() / USUAL_LENGTH + 1);
    }
    WordTable table = new WordTable(room, vocabulary, scratch);
    Words[] words = new Words[sentences.size()];
    for (int i = 0; i < words.length; i++) {
      int first = table.size;
      table.read(sentences.get(i));
      words[i] = new Words(sentences.get(i), table, first, table.size - first);
    }
    return words;
  }

  /** One pass: a word is hashed while its end is looked for. */
  private void read(String sentence) {
    int length = sentence.length();
    int most = size + MAX_WORDS;
    int i = 0;
    while (i < length && size < most) {
      i = WordSets.isLetterOrDigit(sentence.charAt(i)) ? readWord(sentence, i) : i + 1;
    }
  }

  /** Reads the word that begins at a place, and tells where the blank behind it is. */
  private int readWord(String sentence, int start) {
    int length = sentence.length();
    int hash = 0;
    int end = start;
    int hashAtEnd = 0;
    int i = start;
    for (; i < length && sentence.charAt(i) != ' '; i++) {
      char c = sentence.charAt(i);
      hash = WordSets.HASH_BASE * hash + WordSets.lowerCase(c);
      if (WordSets.isLetterOrDigit(c)) {
        end = i + 1;
        hashAtEnd = hash;
      }
    }
    add(sentence, start, end, hashAtEnd);
    return i;
  }

  private void add(String sentence, int start, int end, int hash) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    lengths[size] = ((end - start) << SHAPE_BITS) | shape(sentence.charAt(start));
    hashes[size] = hash;
    int both = vocabulary.numbers(hash, sentence, start, end);
    if (both != 0) { // else all are zero already
      numbers[size] = both;
      kinds[size] = vocabulary.kinds(Vocabulary.printed(both));
      kindsInLowerCase[size] = vocabulary.kinds(Vocabulary.inLowerCase(both));
    }
    size++;
  }

  private void grow() {
    int room = 2 * size;
    starts = Arrays.copyOf(starts, room);
    lengths = Arrays.copyOf(lengths, room);
    numbers = Arrays.copyOf(numbers, room);
    kinds = Arrays.copyOf(kinds, room);
    kindsInLowerCase = Arrays.copyOf(kindsInLowerCase, room);
    hashes = Arrays.copyOf(hashes, room);
  }

  private static int shape(char first) {
    if (first < 0x80 ? first >= 'a' && first <= 'z' : Character.isLowerCase(first)) {
      return SMALL;
    }
    if (first < 0x80 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(first)) {
      return CAPITAL;
    }
    return Character.isDigit(first) ? DIGIT : 0;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Where a word begins in its sentence. */
  int start(int i) {
    return starts[i];
  }

  /** Where it ends there. */
  int end(int i) {
    return starts[i] + length(i);
  }

  int length(int i) {
    return lengths[i] >> SHAPE_BITS;
  }

  /** Its number in lower case. */
  int numberInLowerCase(int i) {
    return Vocabulary.inLowerCase(numbers[i]);
  }

  /** The bits of its kinds as it is printed. */
  long kinds(int i) {
    return kinds[i];
  }

  /** The bits of its kinds in lower case. */
  long kindsInLowerCase(int i) {
    return kindsInLowerCase[i];
  }

  /** Its hash, equal however it is capitalized. */
  int hash(int i) {
    return hashes[i];
  }

  boolean isCapitalized(int i) {
    return (lengths[i] & SHAPE) == CAPITAL;
  }

  boolean isSmall(int i) {
    return (lengths[i] & SHAPE) == SMALL;
  }

  boolean startsWithDigit(int i) {
    return (lengths[i] & SHAPE) == DIGIT;
  }
}
