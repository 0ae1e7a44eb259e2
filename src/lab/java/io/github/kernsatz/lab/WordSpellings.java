package io.github.kernsatz.lab;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts how words are spelled within sentences, and which nouns ordinals stand before. */
final class WordSpellings {

  /** A word that is small within sentences less often is not listed. */
  private static final int LEAST_SMALL = 15;

  /** Nor one that begins paragraphs or sentences less often. */
  private static final int LEAST_START = 2;

  /** The share of capitalized spellings that a small word has within sentences: names, errors. */
  private static final double MOST_CAPITALIZED = 0.03;

  /** A noun that ordinals stand before less often is not listed. */
  private static final int LEAST_ORDERED = 4;

  private static final int LONGEST_WORD = 30;

  private static final class Count {
    int small;
    int capitalized;
    int atStart;
    int ordered;
  }

  private final Map<String, Count> counts = new HashMap<>();
  private final Predicate<String> isDeterminer;

  WordSpellings(Predicate<String> isDeterminer) {
    this.isDeterminer = isDeterminer;
  }

  /** Counts a paragraph. */
  void add(String paragraph) {
    int at = 0;
    boolean first = true;
    String before = "";
    String secondBefore = "";
    while (at < paragraph.length()) {
      int end = paragraph.indexOf(' ', at);
      end = end < 0 ? paragraph.length() : end;
      int wordEnd = at;
      while (wordEnd < end && Character.isLetter(paragraph.charAt(wordEnd))) {
        wordEnd++;
      }
      if (wordEnd > at && wordEnd - at <= LONGEST_WORD) {
        add(paragraph.substring(at, wordEnd), before, secondBefore, first);
      }
      secondBefore = before;
      before = paragraph.substring(at, end);
      first = false;
      at = end + 1;
    }
  }

  /** Words that are almost never capitalized within a sentence. */
  Set<String> small() {
    Set<String> small = new TreeSet<>();
    counts.forEach(
        (word, count) -> {
          if (count.small >= LEAST_SMALL
              && count.atStart >= LEAST_START
              && count.capitalized <= MOST_CAPITALIZED * count.small) {
            small.add(word);
          }
        });
    return small;
  }

  /** Nouns that ordinals in digits stand before. */
  Set<String> ordered() {
    Set<String> ordered = new TreeSet<>();
    counts.forEach(
        (word, count) -> {
          if (count.ordered >= LEAST_ORDERED) {
            ordered.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
          }
        });
    return ordered;
  }

  private void add(String word, String before, String secondBefore, boolean first) {
    boolean capitalized = Character.isUpperCase(word.charAt(0));
    String small = Character.toLowerCase(word.charAt(0)) + word.substring(1);
    if (capitalized && word.length() > 1 && !Character.isLowerCase(word.charAt(1))) {
      return;
    }
    char last = before.isEmpty() ? '.' : before.charAt(before.length() - 1);
    boolean within = Character.isLowerCase(last) || last == ',';
    if (!capitalized) {
      count(small).small++;
    } else if (first || (last == '.' && before.length() > 4)) {
      count(small).atStart++;
    } else if (within) {
      count(small).capitalized++;
    }
    if (capitalized && isOrdinal(before) && isDeterminer.test(secondBefore)) {
      count(small).ordered++;
    }
  }

  /** Whether the token is a number with a full stop that has at most three digits. */
  private static boolean isOrdinal(String token) {
    int digits = token.length() - 1;
    if (digits < 1 || digits > 3 || token.charAt(digits) != '.') {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Count count(String word) {
    return counts.computeIfAbsent(word, key -> new Count());
  }
}
