package io.github.kernsatz.sentence;

import io.github.kernsatz.sentence.WordClasses.Abbreviation;

/** What stands before a full stop: the last word, what kind of word it is, and the one before. */
final class Preceding {

  /** What the last word is, by its form and by what is known of it. */
  enum Kind {
    /** An ordinary word, a quantity, a year, a measure: nothing that takes a full stop itself. */
    WORD,
    NEVER_ENDS,
    MAY_END,
    OFTEN_ENDS,
    UNIT,
    MONTH,
    /** An abbreviation before a number, and else a word, such as "Art" or "Tab". */
    WORD_OR_ABBREVIATION,
    CAPITAL_LETTER,
    SMALL_LETTER,
    ROMAN,
    /** At most three digits, or two days as in "18./19. Juni". */
    ORDINAL,
    /** Day and month, as in "3.10.". */
    DATE,
    /** Letters with full stops between them. */
    DOTTED,
    /** Some consonants and no vowel, as unknown abbreviations have it. */
    VOWELLESS,
    /** Three points or their single sign, right behind a word. */
    ELLIPSIS,
    /** The same after a space. */
    SPACED_ELLIPSIS
  }

  /** In characters; what is longer is no abbreviation. */
  private static final int LONGEST_WORD = 40;

  /** Metre, gram, litre, ton, hour and second take no full stop. */
  private static final String MEASURES = "mglths";

  private final String text;
  private final WordClasses words;
  private final int sentenceStart;
  private final int start;
  private final int stop;

  Preceding(String text, WordClasses words, int sentenceStart, int stop) {
    this.text = text;
    this.words = words;
    this.sentenceStart = sentenceStart;
    this.stop = stop;
    this.start = wordStart(text, stop);
  }

  /** Where the word before a stop begins, opening quotes and brackets left out. */
  static int wordStart(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST_WORD && text.charAt(start - 1) != ' ') {
      start--;
    }
    while (start < stop && "\"'„“”»«‚‘›‹([/–—-*+".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  boolean isEmpty() {
    return start == stop;
  }

  String word() {
    return text.substring(start, stop);
  }

  /** The form in which the word is listed, a pair such as "z.B" too. */
  String listed() {
    String pair = stop - start == 1 ? pairBefore() : "";
    return pair.isEmpty() ? word() : pair + text.charAt(start);
  }

  Kind kind() {
    if (isEmpty()) {
      return Kind.WORD;
    }
    char last = text.charAt(stop - 1);
    if (Character.isDigit(last)) {
      return kindOfNumber();
    }
    if (stop - start == 1 && Character.isLetter(last)) {
      return kindOfLetter(last);
    }
    if (Character.isUpperCase(last) && "-/".indexOf(text.charAt(stop - 2)) >= 0) {
      // "Karl-H. Berg", "dpa/A. Berg"
      return Kind.CAPITAL_LETTER;
    }
    if (isRoman()) {
      return Kind.ROMAN;
    }
    Kind known = kindOf(words.abbreviation(text, start, stop));
    return known == Kind.WORD ? kindOfUnknown() : known;
  }

  /** Whether the word is a letter that a number has, as in "Klasse 5 b" or "Abb. 3 a". */
  boolean isLetterOfNumber() {
    return stop - start == 1
        && Character.isLowerCase(text.charAt(start))
        && pairBefore().isEmpty()
        && previous() == PreviousWord.Kind.NUMBER;
  }

  PreviousWord.Kind previous() {
    return new PreviousWord(text, words, sentenceStart, start).kind();
  }

  /** The token before the word, with the marks that stand at it; empty if there is none. */
  String previousWord() {
    return new PreviousWord(text, words, sentenceStart, start).token();
  }

  private Kind kindOfNumber() {
    Kind kind = NumberBefore.kind(text, start, stop);
    // "17.00" is a time, but "17.00. Haftung" a heading
    boolean other = kind == Kind.DATE && !NumberBefore.isDate(text, start, stop);
    return other && previous() != PreviousWord.Kind.START ? Kind.WORD : kind;
  }

  private Kind kindOfLetter(char letter) {
    String pair = pairBefore();
    if (!pair.isEmpty()) {
      Abbreviation known = words.abbreviation(pair + letter);
      if (known != Abbreviation.NONE) {
        return kindOf(known);
      }
    }
    if (Character.isLowerCase(letter)) {
      boolean measured = previous() == PreviousWord.Kind.NUMBER;
      if (measured && MEASURES.indexOf(letter) >= 0) {
        return Kind.WORD;
      }
      Kind known = kindOf(words.abbreviation(String.valueOf(letter)));
      return known == Kind.WORD && !measured ? Kind.SMALL_LETTER : known;
    }
    boolean numeral = letter == 'I' || letter == 'V' || letter == 'X';
    return numeral && previous() == PreviousWord.Kind.CAPITALIZED
        ? Kind.ROMAN
        : Kind.CAPITAL_LETTER;
  }

  /** "z." for the B of "z. B.", empty if no single letter with a stop stands before. */
  private String pairBefore() {
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

  private Kind kindOfUnknown() {
    int dot = stop - 1;
    while (dot > start && text.charAt(dot) != '.') {
      dot--;
    }
    if (dot > start) {
      int run = 0;
      for (int i = start; i < stop; i++) {
        run = text.charAt(i) == '.' ? 0 : run + 1;
        if (run > 2 || (run > 0 && !Character.isLetter(text.charAt(i)))) {
          // "Prof.Dr" ends as "Dr" does, "example.org" and "Anm.d.Red" do not end as "org", "Red"
          Kind tail = kindOf(words.abbreviation(text, dot + 1, stop));
          return tail == Kind.NEVER_ENDS && !Character.isLowerCase(text.charAt(start))
              ? tail
              : Kind.WORD;
        }
      }
      return Kind.DOTTED;
    }
    if (stop - start >= 3
        && (text.startsWith("str", stop - 3) || text.startsWith("Str", stop - 3))) {
      return Kind.MAY_END;
    }
    boolean consonants = stop - start <= 4 && hasNoVowel() && !hasInnerCapital();
    return consonants && previous() != PreviousWord.Kind.NUMBER ? Kind.VOWELLESS : Kind.WORD;
  }

  private static Kind kindOf(Abbreviation abbreviation) {
    return switch (abbreviation) {
      case NONE -> Kind.WORD;
      case NEVER_ENDS -> Kind.NEVER_ENDS;
      case MAY_END -> Kind.MAY_END;
      case OFTEN_ENDS -> Kind.OFTEN_ENDS;
      case UNIT -> Kind.UNIT;
      case MONTH -> Kind.MONTH;
      case WORD -> Kind.WORD_OR_ABBREVIATION;
    };
  }

  private boolean hasInnerCapital() {
    for (int i = start + 1; i < stop; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNoVowel() {
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) || "aeiouäöüyAEIOUÄÖÜYéèáàóòíúøåêôâ".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isRoman() {
    for (int i = start; i < stop; i++) {
      if ("IVXLCDM".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    String word = word();
    return !word.equals("CD") && !word.equals("DM") && !word.equals("MC") && !word.equals("DVD");
  }
}
