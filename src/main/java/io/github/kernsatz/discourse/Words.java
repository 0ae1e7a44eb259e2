package io.github.kernsatz.discourse;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.model.WordSets;
import java.util.List;
import java.util.Locale;

/** The words of a folded sentence, with their kinds: a window on a {@link WordTable}. Immutable. */
final class Words {

  private static final long FUNCTION_WORDS = ~WordKind.ofSingleRules();

  private static final long ARTICLES_AND_PREPOSITIONS =
      WordKind.PREPOSITION.bit() | WordKind.LOCATIVE.bit() | WordKind.WHOSE.bit();

  private final String sentence;
  private final WordTable table;

  /** The place of the first word in the table. */
  private final int first;

  private final int size;

  /** The kinds of all words together, as they are printed. */
  private final long allKinds;

  /** The same in lower case. */
  private final long allKindsInLowerCase;

  private final boolean digits;
  private final boolean quotationMark;
  private final int clauseEnd;

  Words(String sentence, WordTable table, int first, int size) {
    this.sentence = sentence;
    this.table = table;
    this.first = first;
    this.size = size;
    long printed = 0;
    long inLowerCase = 0;
    boolean anyDigit = false;
    for (int i = first; i < first + size; i++) {
      printed |= table.kinds(i);
      inLowerCase |= table.kindsInLowerCase(i);
      anyDigit |= table.startsWithDigit(i);
    }
    allKinds = printed;
    allKindsInLowerCase = inLowerCase;
    digits = anyDigit;
    quotationMark = Quotations.hasMark(sentence);
    clauseEnd = Signs.clauseEnd(this);
  }

  /** The words of a single sentence. */
  static Words of(String sentence, Vocabulary vocabulary) {
    return WordTable.read(List.of(sentence), vocabulary, new Scratch())[0];
  }

  /** Whose words these are. */
  String sentence() {
    return sentence;
  }

  int size() {
    return size;
  }

  String lowerCase(int i) {
    return sentence.substring(start(i), end(i)).toLowerCase(Locale.GERMAN);
  }

  /** Where a word begins in the sentence. */
  int start(int i) {
    return table.start(first + i);
  }

  /** Where it ends there. */
  int end(int i) {
    return table.end(first + i);
  }

  int length(int i) {
    return table.length(first + i);
  }

  /** A hash without an ending of so many letters, equal however the word is capitalized. */
  int hash(int i, int ending) {
    return ending == 0 ? table.hash(first + i) : WordSets.hash(sentence, start(i), end(i) - ending);
  }

  /** Whether a word without an ending of so many letters is printed as another one is. */
  boolean isSame(int i, int ending, Words others, int other) {
    int length = length(i) - ending;
    return length == others.length(other)
        && sentence.regionMatches(start(i), others.sentence, others.start(other), length);
  }

  /** Whether a word, as it is printed, is of a kind. */
  boolean is(int i, WordKind kind) {
    return i < size && (table.kinds(first + i) & kind.bit()) != 0;
  }

  /** Whether any word, as it is printed, is of a kind. */
  boolean has(WordKind kind) {
    return (allKinds & kind.bit()) != 0;
  }

  /** Whether any word in lower case is of a kind. */
  boolean hasInLowerCase(WordKind kind) {
    return (allKindsInLowerCase & kind.bit()) != 0;
  }

  /** Whether any word starts with a digit. */
  boolean hasDigits() {
    return digits;
  }

  /** Whether the sentence has a quotation mark anywhere. */
  boolean hasQuotationMark() {
    return quotationMark;
  }

  /** What {@link Signs#clauseEnd} tells, found once. */
  int clauseEnd() {
    return clauseEnd;
  }

  /** Whether a word in lower case is of a kind. */
  boolean isInLowerCase(int i, WordKind kind) {
    return (kindsInLowerCase(i) & kind.bit()) != 0;
  }

  /** The bits of all kinds of a word in lower case. */
  long kindsInLowerCase(int i) {
    return i < size ? table.kindsInLowerCase(first + i) : 0;
  }

  /** The number of a word in lower case. */
  int numberInLowerCase(int i) {
    return table.numberInLowerCase(first + i);
  }

  /** Whether what is left of a word, without so many letters at its start, is of a kind. */
  boolean endsIn(int i, int fewest, int most, WordKind kind) {
    int hash = 0;
    int weight = 1;
    for (int start = end(i) - 1; start >= start(i) + fewest; start--) {
      hash += weight * WordSets.lowerCase(sentence.charAt(start));
      weight *= WordSets.HASH_BASE;
      if (start <= start(i) + most && isInLowerCase(hash, start, end(i), kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInLowerCase(int hash, int start, int end, WordKind kind) {
    Vocabulary vocabulary = table.vocabulary();
    int number = Vocabulary.inLowerCase(vocabulary.numbers(hash, sentence, start, end));
    return (vocabulary.kinds(number) & kind.bit()) != 0;
  }

  /** The phrases that begin with the first word in lower case. */
  List<List<String>> phrases() {
    return isInLowerCase(0, WordKind.PHRASE)
        ? table.vocabulary().phrases(numberInLowerCase(0))
        : List.of();
  }

  /** Whether a word in lower case has a kind of its own; few nouns do, and hardly a name. */
  boolean isFunctionWord(int i) {
    return (kindsInLowerCase(i) & FUNCTION_WORDS) != 0;
  }

  /** Whether a word is printed so. */
  boolean is(int i, String word) {
    return i < size && length(i) == word.length() && sentence.startsWith(word, start(i));
  }

  /** Whether a word is printed so, but for capitals. */
  boolean isInLowerCase(int i, String word) {
    return i < size && WordSets.equalsInLowerCase(word, sentence, start(i), end(i));
  }

  boolean endsWith(int i, String ending) {
    return i < size
        && length(i) >= ending.length()
        && sentence.startsWith(ending, end(i) - ending.length());
  }

  /** "für", "vor", "in", "der", "den". */
  boolean isArticleOrPreposition(int i) {
    return (kindsInLowerCase(i) & ARTICLES_AND_PREPOSITIONS) != 0;
  }

  boolean startsWithDigit(int i) {
    return i < size && table.startsWithDigit(first + i);
  }

  /** Whether a word has nothing but digits. */
  boolean isNumber(int i) {
    for (int c = start(i); c < end(i); c++) {
      if (!Character.isDigit(sentence.charAt(c))) {
        return false;
      }
    }
    return true;
  }

  boolean isCapitalized(int i) {
    return i < size && table.isCapitalized(first + i);
  }

  boolean isSmall(int i) {
    return i < size && table.isSmall(first + i);
  }

  /** Whether some signs stand within a word, behind its first one. */
  boolean has(String signs, int i) {
    for (int c = start(i) + 1; c + signs.length() <= end(i); c++) {
      if (sentence.startsWith(signs, c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but one blank stands between a word and the one before. */
  boolean isJoinedToPrevious(int i) {
    return i > 0 && i < size && start(i) == end(i - 1) + 1;
  }
}
