package io.github.kernsatz.sentence;

import org.jspecify.annotations.Nullable;

/** What stands behind an end mark and the space after it. */
final class Following {

  /** What the next word is. */
  enum Kind {
    /** A word of a closed class, capitalized: almost surely begins a sentence. */
    CLOSED_CLASS,
    /** A word that is written small within sentences. */
    SMALL_WORD,
    /** A noun that ordinals stand before, as in "19. Jahrhundert". */
    ORDERED,
    MONTH,
    ROMAN,
    DIGIT,
    /** An initial or an abbreviation. */
    DOTTED,
    ALL_CAPITALS,
    CAPITALIZED,
    OTHER
  }

  /** What stands before the next word. */
  enum Opening {
    NONE,
    QUOTE,
    BRACKET,
    DASH
  }

  private static final String OPENERS = "\"'„“”»«‚‘›‹([–—-`";

  /** In characters; what is longer is no word. */
  private static final int LONGEST_WORD = 50;

  private final String text;
  private final WordClasses words;
  private final LearnedWords learned;
  private final int from;
  private final int wordStart;
  private final int wordEnd;

  /** Found when it is asked for. */
  private @Nullable Kind kind;

  /**
   * Looks behind the mark.
   *
   * @param from where something other than a space begins
   * @param wordStart the same without opening quotes, brackets and dashes
   */
  Following(String text, WordClasses words, LearnedWords learned, int from, int wordStart) {
    this.text = text;
    this.words = words;
    this.learned = learned;
    this.from = from;
    this.wordStart = wordStart;
    int end = wordStart;
    while (end < text.length()
        && end - wordStart < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    this.wordEnd = end;
  }

  /** Where the word begins that stands there behind opening quotes, brackets and dashes. */
  static int wordStart(String text, int from) {
    int word = isLowQuote(text, from) ? from + 2 : from;
    while (word < text.length() && OPENERS.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    while (word < text.length() && text.charAt(word) == ' ') {
      word++;
    }
    return word;
  }

  /** Whether two commas stand there for the quotation mark that looks like them. */
  private static boolean isLowQuote(String text, int at) {
    return text.startsWith(",,", at)
        && at + 2 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 2));
  }

  boolean isEmpty() {
    return from >= text.length();
  }

  /** Whether it goes on with punctuation that no sentence begins with. */
  boolean isMark() {
    char c = text.charAt(from);
    return (c == ',' && !isLowQuote(text, from)) || c == ';' || c == ':' || c == ')' || c == ']';
  }

  boolean isLowerCase() {
    return wordStart < text.length() && Character.isLowerCase(text.charAt(wordStart));
  }

  /** Whether a domain or a name such as "iPhone" or "eBay" begins small. */
  boolean isDomain() {
    if (wordEnd + 1 < text.length()
        && text.charAt(wordEnd) == '.'
        && wordEnd - wordStart > 1
        && Character.isLetter(text.charAt(wordEnd + 1))) {
      return true;
    }
    return wordEnd - wordStart > 2
        && Character.isUpperCase(text.charAt(wordStart + 1))
        && Character.isLowerCase(text.charAt(wordStart + 2));
  }

  /** Whether a noun follows that stands before the stop as well, as in "Platz 1. Platz 2". */
  boolean isWord(String noun) {
    return noun.length() > 1
        && noun.length() == wordEnd - wordStart
        && text.startsWith(noun, wordStart);
  }

  /** Whether the label of a list follows, as in "b) Die Zeit". */
  boolean isLabel() {
    return wordEnd - wordStart == 1
        && from == wordStart
        && text.startsWith(") ", wordEnd)
        && wordEnd + 2 < text.length()
        && Character.isUpperCase(text.charAt(wordEnd + 2));
  }

  Kind kind() {
    if (kind == null) {
      kind = findKind();
    }
    return kind;
  }

  private Kind findKind() {
    if (wordStart >= text.length()) {
      return Kind.OTHER;
    }
    if (Character.isDigit(text.charAt(wordStart))) {
      return Kind.DIGIT;
    }
    if (wordEnd == wordStart || !Character.isUpperCase(text.charAt(wordStart))) {
      return Kind.OTHER;
    }
    if (words.isMonth(text, wordStart, wordEnd)) {
      return Kind.MONTH;
    }
    if (isRoman()) {
      return Kind.ROMAN;
    }
    if (wordEnd < text.length() && text.charAt(wordEnd) == '.' && isShortened()) {
      return Kind.DOTTED;
    }
    if (wordEnd - wordStart > 1 && Character.isUpperCase(text.charAt(wordStart + 1))) {
      return Kind.ALL_CAPITALS;
    }
    boolean compound = wordEnd < text.length() && text.charAt(wordEnd) == '-';
    boolean mayBeSmall = !compound && !hasInnerCapital();
    if (mayBeSmall && words.beginsSentences(text, wordStart, wordEnd)) {
      return Kind.CLOSED_CLASS;
    }
    if (learned.isOrdered(text, wordStart, wordEnd)) {
      return Kind.ORDERED;
    }
    return mayBeSmall && learned.isSmall(text, wordStart, wordEnd)
        ? Kind.SMALL_WORD
        : Kind.CAPITALIZED;
  }

  private boolean hasInnerCapital() {
    for (int i = wordStart + 1; i < wordEnd; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  Opening opening() {
    if (from >= wordStart) {
      return Opening.NONE;
    }
    char c = text.charAt(from);
    return c == '(' || c == '['
        ? Opening.BRACKET
        : c == '–' || c == '—' || c == '-' ? Opening.DASH : Opening.QUOTE;
  }

  /** Whether a word follows, capitalized, that is small within sentences. */
  boolean isStarter() {
    Kind kind = kind();
    return kind == Kind.CLOSED_CLASS || kind == Kind.SMALL_WORD;
  }

  private boolean isShortened() {
    return wordEnd - wordStart == 1
        || words.abbreviation(text, wordStart, wordEnd) == WordClasses.Abbreviation.NEVER_ENDS
        || (wordEnd + 1 < text.length() && Character.isLetter(text.charAt(wordEnd + 1)));
  }

  private boolean isRoman() {
    for (int i = wordStart; i < wordEnd; i++) {
      if ("IVXLCDM".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return wordEnd - wordStart > 1;
  }
}
