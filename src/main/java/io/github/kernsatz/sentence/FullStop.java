package io.github.kernsatz.sentence;

import io.github.kernsatz.sentence.WordClasses.Abbreviation;

/** Decides whether a full stop ends a sentence or belongs to what stands before it. */
final class FullStop {

  /** In characters; what is longer is no abbreviation. */
  private static final int LONGEST_WORD = 40;

  /** An ordinal has at most so many digits; what is longer is a year or a quantity. */
  private static final int ORDINAL_DIGITS = 3;

  /** A day or two of a month, as in "18./19. Juni", in characters. */
  private static final int LONGEST_DAY = 7;

  private final String text;
  private final WordClasses words;

  FullStop(String text, WordClasses words) {
    this.text = text;
    this.words = words;
  }

  /** Whether the stop ends a sentence before what follows, which does not begin small. */
  boolean ends(int stop, Following following) {
    int start = wordStart(stop);
    if (start == stop) {
      return true;
    }
    String word = text.substring(start, stop);
    char last = word.charAt(word.length() - 1);
    if (Character.isDigit(last)) {
      return endsAfterNumber(start, word, following);
    }
    if (word.length() == 1 && Character.isLetter(last)) {
      return endsAfterLetter(start, last, following);
    }
    if (isRoman(word)) {
      return following.isStarter() || !ordinalExpected(start);
    }
    return switch (classOf(word)) {
      case NEVER_ENDS -> false;
      case MAY_END -> following.isStarter();
      case OFTEN_ENDS -> following.isStarter() || (following.opensQuote() && !following.isDigit());
      case WORD -> !following.isNumber();
      case NONE -> true;
    };
  }

  /** Whether the stop inside a closing quotation mark ends the sentence around it. */
  boolean endsQuoted(int stop, Following following) {
    int start = wordStart(stop);
    Abbreviation known = start == stop ? Abbreviation.NONE : classOf(text.substring(start, stop));
    return known == Abbreviation.NONE || following.isStarter();
  }

  /** Whether the word before the stop is known as no abbreviation. */
  boolean isOrdinaryWord(int stop) {
    return classOf(text.substring(wordStart(stop), stop)) == Abbreviation.NONE;
  }

  /** Where the word before a stop begins, opening quotes and brackets left out. */
  int wordStart(int stop) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST_WORD && text.charAt(start - 1) != ' ') {
      start--;
    }
    while (start < stop && "\"'„“”»«‚‘›‹([/–—-*+".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private boolean endsAfterNumber(int start, String word, Following following) {
    boolean ordinal = word.length() <= ORDINAL_DIGITS;
    boolean date = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isDigit(c)) {
        ordinal = false;
        date |= c == '.' && word.length() <= 5 && word.indexOf('.') == word.lastIndexOf('.');
      }
    }
    if (following.isMonth() && word.length() <= LONGEST_DAY) {
      return false;
    }
    if (!ordinal && !date) {
      return true;
    }
    if (following.isDigit() && ordinal) {
      return false;
    }
    if (start == 0) {
      return false;
    }
    if (following.isStarter()) {
      return true;
    }
    return !date && !ordinalExpected(start);
  }

  /** Whether what stands before makes a number an ordinal: a determiner, a small word, nothing. */
  private boolean ordinalExpected(int start) {
    if (start < 2) {
      return true;
    }
    int end = start;
    while (end > 0 && text.charAt(end - 1) != ' ') {
      end--;
    }
    if (end < 2) {
      return true;
    }
    int previousEnd = end - 1;
    int previousStart = previousEnd;
    while (previousStart > 0
        && previousEnd - previousStart < LONGEST_WORD
        && text.charAt(previousStart - 1) != ' ') {
      previousStart--;
    }
    String previous = text.substring(previousStart, previousEnd);
    char last = previous.charAt(previous.length() - 1);
    if (".!?…:;,(".indexOf(last) >= 0) {
      return true;
    }
    char first = previous.charAt(0);
    return Character.isLowerCase(first)
        ? Character.isLetter(last)
        : first == '–'
            || first == '-'
            || (Character.isUpperCase(first) && !words.isNumbered(previous));
  }

  private boolean endsAfterLetter(int start, char letter, Following following) {
    if (Character.isLowerCase(letter)) {
      String pair = pairBefore(start) + letter;
      return words.abbreviation(pair) != Abbreviation.NEVER_ENDS
          && (words.abbreviation(pair) == Abbreviation.NONE || following.isStarter())
          && following.isStarter();
    }
    String pair = pairBefore(start) + letter;
    Abbreviation known = words.abbreviation(pair);
    if (known != Abbreviation.NONE) {
      return known != Abbreviation.NEVER_ENDS && following.isStarter();
    }
    return following.isStarter() && !isInitial(start);
  }

  /** "z." for the B of "z. B.", empty if no single letter with a stop stands before. */
  private String pairBefore(int start) {
    int i = start - 1;
    if (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    if (i < 1 || text.charAt(i) != '.') {
      return "";
    }
    int end = i;
    while (i > 0 && end - i < 4 && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    boolean bounded = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return bounded && end - i <= 2 ? text.substring(i, end) + "." : "";
  }

  /** Whether an initial or a title stands before a single letter. */
  private boolean isInitial(int start) {
    if (start < 2) {
      return true;
    }
    char before = text.charAt(start - 1);
    return before == '.' || (before == ' ' && text.charAt(start - 2) == '.');
  }

  private Abbreviation classOf(String word) {
    Abbreviation known = words.abbreviation(word);
    if (known != Abbreviation.NONE) {
      return known;
    }
    int dot = word.lastIndexOf('.');
    if (dot > 0) {
      boolean letters = true;
      int run = 0;
      for (int i = 0; i < word.length() && letters; i++) {
        run = word.charAt(i) == '.' ? 0 : run + 1;
        letters = run <= 2 && (word.charAt(i) == '.' || Character.isLetter(word.charAt(i)));
      }
      if (letters) {
        return Abbreviation.MAY_END;
      }
      Abbreviation tail = words.abbreviation(word.substring(dot + 1));
      return tail == Abbreviation.NEVER_ENDS && !Character.isLowerCase(word.charAt(0))
          ? tail
          : Abbreviation.NONE;
    }
    if (word.endsWith("str") || word.endsWith("Str")) {
      return Abbreviation.MAY_END;
    }
    return hasNoVowel(word) && word.length() > 1 && word.length() <= 4 && !isAllCaps(word)
        ? Abbreviation.MAY_END
        : Abbreviation.NONE;
  }

  private static boolean isAllCaps(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNoVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) || "aeiouäöüyAEIOUÄÖÜYéèáàóòíúøåêôâ".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.equals("CD") && !word.equals("DM") && !word.equals("MC");
  }
}
