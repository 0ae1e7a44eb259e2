package io.github.kernsatz.discourse;

import io.github.kernsatz.model.WordSets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The blank-separated words of a folded sentence, without the signs around them, with their kinds.
 * Immutable.
 */
final class Words {

  /** Room for a word and the blank behind it: few sentences have more words. */
  private static final int USUAL_LENGTH = 6;

  private final String sentence;
  private final Vocabulary vocabulary;
  private int[] starts;
  private int[] ends;
  private int[] hashes;

  /** The number of each word in lower case. */
  private int[] numbersInLowerCase;

  /** The bits of the kinds of each word as it is printed. */
  private long[] kinds;

  /** The same in lower case. */
  private long[] kindsInLowerCase;

  /** Whether each word starts with a capital. */
  private boolean[] capitals;

  /** The kinds of all words together, as they are printed. */
  private long allKinds;

  private int size;

  /** Finds at most {@code limit} words. */
  Words(String sentence, int limit, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    int length = sentence.length();
    int room = Math.min(limit, length / USUAL_LENGTH + 2);
    starts = new int[room];
    ends = new int[room];
    hashes = new int[room];
    numbersInLowerCase = new int[room];
    kinds = new long[room];
    kindsInLowerCase = new long[room];
    capitals = new boolean[room];
    int i = 0;
    while (i < length && size < limit) {
      int blank = sentence.indexOf(' ', i);
      int end = blank < 0 ? length : blank;
      int start = i;
      int stop = end;
      while (start < stop && !WordSets.isLetterOrDigit(sentence.charAt(start))) {
        start++;
      }
      while (stop > start && !WordSets.isLetterOrDigit(sentence.charAt(stop - 1))) {
        stop--;
      }
      if (start < stop) {
        add(start, stop);
      }
      i = end + 1;
    }
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      numbersInLowerCase = Arrays.copyOf(numbersInLowerCase, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      kindsInLowerCase = Arrays.copyOf(kindsInLowerCase, size * 2);
      capitals = Arrays.copyOf(capitals, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = WordSets.hash(sentence, start, end);
    long both = vocabulary.numbers(hashes[size], sentence, start, end);
    numbersInLowerCase[size] = WordSets.inLowerCase(both);
    kinds[size] = vocabulary.kinds(WordSets.printed(both));
    kindsInLowerCase[size] = vocabulary.kinds(WordSets.inLowerCase(both));
    allKinds |= kinds[size];
    capitals[size] = isCapital(sentence.charAt(start));
    size++;
  }

  /** Whose words these are. */
  String sentence() {
    return sentence;
  }

  int size() {
    return size;
  }

  String lowerCase(int i) {
    return sentence.substring(starts[i], ends[i]).toLowerCase(Locale.GERMAN);
  }

  /** Where a word begins in the sentence. */
  int start(int i) {
    return starts[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** A hash without an ending of so many letters, equal however the word is capitalized. */
  int hash(int i, int ending) {
    return ending == 0 ? hashes[i] : WordSets.hash(sentence, starts[i], ends[i] - ending);
  }

  /** Whether a word without an ending of so many letters is printed as another one is. */
  boolean isSame(int i, int ending, Words others, int other) {
    int length = length(i) - ending;
    return length == others.length(other)
        && sentence.regionMatches(starts[i], others.sentence, others.starts[other], length);
  }

  /** Whether a word, as it is printed, is of a kind. */
  boolean is(int i, WordKind kind) {
    return i < size && (kinds[i] & kind.bit()) != 0;
  }

  /** Whether any word, as it is printed, is of a kind. */
  boolean has(WordKind kind) {
    return (allKinds & kind.bit()) != 0;
  }

  /** Whether a word in lower case is of a kind. */
  boolean isInLowerCase(int i, WordKind kind) {
    return (kindsInLowerCase(i) & kind.bit()) != 0;
  }

  /** The bits of all kinds of a word in lower case. */
  long kindsInLowerCase(int i) {
    return i < size ? kindsInLowerCase[i] : 0;
  }

  /** The number of a word in lower case. */
  int numberInLowerCase(int i) {
    return numbersInLowerCase[i];
  }

  /** Whether what is left of a word, without so many letters at its start, is of a kind. */
  boolean endsIn(int i, int fewest, int most, WordKind kind) {
    int hash = 0;
    int weight = 1;
    for (int start = ends[i] - 1; start >= starts[i] + fewest; start--) {
      hash += weight * WordSets.lowerCase(sentence.charAt(start));
      weight *= WordSets.HASH_BASE;
      if (start <= starts[i] + most && isInLowerCase(hash, start, ends[i], kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInLowerCase(int hash, int start, int end, WordKind kind) {
    int number = WordSets.inLowerCase(vocabulary.numbers(hash, sentence, start, end));
    return (vocabulary.kinds(number) & kind.bit()) != 0;
  }

  /** The phrases that begin with the first word in lower case. */
  List<List<String>> phrases() {
    return isInLowerCase(0, WordKind.PHRASE)
        ? vocabulary.phrases(numbersInLowerCase[0])
        : List.of();
  }

  /** Whether a word in lower case has a kind of its own; few nouns do, and hardly a name. */
  boolean isFunctionWord(int i) {
    return (kindsInLowerCase(i) & ~WordKind.verbForms()) != 0;
  }

  /** Whether a word is printed so. */
  boolean is(int i, String word) {
    return i < size && length(i) == word.length() && sentence.startsWith(word, starts[i]);
  }

  /** Whether a word is printed so, but for capitals. */
  boolean isInLowerCase(int i, String word) {
    return i < size && WordSets.equalsInLowerCase(word, sentence, starts[i], ends[i]);
  }

  boolean endsWith(int i, String ending) {
    return i < size
        && length(i) >= ending.length()
        && sentence.startsWith(ending, ends[i] - ending.length());
  }

  /** "für", "vor", "in", "der", "den". */
  boolean isArticleOrPreposition(int i) {
    return isInLowerCase(i, WordKind.PREPOSITION)
        || isInLowerCase(i, WordKind.LOCATIVE)
        || isInLowerCase(i, WordKind.WHOSE);
  }

  boolean startsWithDigit(int i) {
    return i < size && Character.isDigit(sentence.charAt(starts[i]));
  }

  /** Whether a word has nothing but digits. */
  boolean isNumber(int i) {
    for (int c = starts[i]; c < ends[i]; c++) {
      if (!Character.isDigit(sentence.charAt(c))) {
        return false;
      }
    }
    return true;
  }

  boolean isCapitalized(int i) {
    return i < size && capitals[i];
  }

  private static boolean isCapital(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isSmallLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  boolean isSmall(int i) {
    return i < size && isSmallLetter(sentence.charAt(starts[i]));
  }

  /** Whether some signs stand within a word, behind its first one. */
  boolean has(String signs, int i) {
    for (int c = starts[i] + 1; c + signs.length() <= ends[i]; c++) {
      if (sentence.startsWith(signs, c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but one blank stands between a word and the one before. */
  boolean isJoinedToPrevious(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1] + 1;
  }

  /** The same, or the brackets around a single name stand there: "Reuter (SPD) lehnt …". */
  boolean isJoinedOverBrackets(int i) {
    return isJoinedToPrevious(i)
        || isNameInBrackets(i)
        || (i > 0 && i < size && isNameInBrackets(i - 1) && hasOnly(" )", i));
  }

  private boolean isNameInBrackets(int i) {
    return i > 0 && isCapitalized(i) && isFollowedBy(i, ')') && hasOnly(" (", i);
  }

  private boolean hasOnly(String signs, int i) {
    for (int c = ends[i - 1]; c < starts[i]; c++) {
      if (signs.indexOf(sentence.charAt(c)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence begins with a quotation mark or another sign. */
  boolean opensWithSign() {
    return size > 0 && starts[0] > 0;
  }

  /** Whether nothing but a blank and quotation marks stands between a word and the one before. */
  boolean isInOneClause(int i) {
    return i > 0 && i < size && hasOnly(" \"„“”»«", i);
  }

  /** Whether a sign stands among those before a word and behind the one before it. */
  boolean isBefore(char sign, int i) {
    if (i < 0 || i > size) {
      return false;
    }
    int to = i < size ? starts[i] : sentence.length();
    for (int c = i == 0 ? 0 : ends[i - 1]; c < to; c++) {
      if (sentence.charAt(c) == sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands behind a word. */
  boolean isAtEnd(int i) {
    return ends[i] == sentence.length();
  }

  /** Whether a sign stands right behind a word. */
  boolean isFollowedBy(int i, char sign) {
    return i < size && ends[i] < sentence.length() && sentence.charAt(ends[i]) == sign;
  }
}
