package io.github.kernsatz.sentence;

/** What stands before the last word of a sentence that may end: tells ordinals from numbers. */
final class PreviousWord {

  /** What kind of word it is. */
  enum Kind {
    /** Nothing: the last word begins the sentence. */
    START,
    /** A mark that sets off what follows, such as a quote or a bracket. */
    MARK,
    /** A comma, semicolon or colon, and a space. */
    COMMA,
    /** An article or the like: what follows it is an ordinal. */
    DETERMINER,
    NUMBER,
    MONTH,
    /** A noun that a plain number follows, as in "Platz 3". */
    NUMBERED,
    ABBREVIATION,
    CAPITALIZED,
    /** An adjective, by its ending and the article before it. */
    INFLECTED,
    SMALL
  }

  /** In characters; what is longer is not read to its start. */
  private static final int LONGEST_TOKEN = 40;

  /** An adjective with an ending is no shorter, in characters. */
  private static final int SHORTEST_INFLECTED = 5;

  private final String text;
  private final WordClasses words;
  private final int sentenceStart;

  /** Where the word behind this one starts. */
  private final int start;

  PreviousWord(String text, WordClasses words, int sentenceStart, int start) {
    this.text = text;
    this.words = words;
    this.sentenceStart = sentenceStart;
    this.start = start;
  }

  String token() {
    return wordBefore(start);
  }

  Kind kind() {
    int before = start;
    while (before > sentenceStart
        && start - before < LONGEST_TOKEN
        && text.charAt(before - 1) != ' ') {
      before--;
    }
    if (before - 1 <= sentenceStart) {
      return Kind.START;
    }
    if (text.charAt(before - 1) != ' ') {
      return Kind.MARK;
    }
    int end = before - 1;
    int from = end;
    while (from > sentenceStart && end - from < LONGEST_TOKEN && text.charAt(from - 1) != ' ') {
      from--;
    }
    char last = text.charAt(end - 1);
    if (last == '§') {
      return Kind.NUMBERED;
    }
    if (last == '.') {
      boolean numbers = words.isNumbered(text.substring(from, end - 1));
      return numbers ? Kind.NUMBERED : Kind.ABBREVIATION;
    }
    if (!Character.isLetterOrDigit(last) || before < start) {
      boolean ratio = end - from == 1 && from > 1 && Character.isDigit(text.charAt(from - 2));
      boolean comma = before == start && (last == ',' || last == ';' || last == ':');
      return ratio ? Kind.NUMBER : comma ? Kind.COMMA : Kind.MARK;
    }
    if (Character.isDigit(last)) {
      return Kind.NUMBER;
    }
    while (from < end && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    String word = text.substring(from, end);
    if (words.isDeterminer(word) || isOrdinalBehind(word, from)) {
      return Kind.DETERMINER;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return words.isMonth(word)
          ? Kind.MONTH
          : words.isNumbered(word) ? Kind.NUMBERED : Kind.CAPITALIZED;
    }
    boolean adjective =
        isInflected(word) && (isAdjective(word) || words.isDeterminer(wordBefore(from)));
    return adjective ? Kind.INFLECTED : Kind.SMALL;
  }

  /**
   * Whether a number behind the word is an ordinal because of what stands before the word: "der 1.
   * und 2. Tag", "als 16. Präsident" but not "mehr als 16".
   */
  private boolean isOrdinalBehind(String word, int from) {
    return switch (word) {
      case "und", "oder", "bis", "sowie" -> {
        int last = from - 2;
        while (last > sentenceStart && (text.charAt(last) == ',' || text.charAt(last) == '.')) {
          last--;
        }
        yield last >= sentenceStart
            && last < from - 2
            && Character.isDigit(text.charAt(last))
            && text.charAt(last + 1) == '.';
      }
      case "als" -> {
        String compared = wordBefore(from);
        yield !compared.endsWith("er") && !compared.equals("mehr");
      }
      default -> false;
    };
  }

  /** The token before the one that starts there, or nothing. */
  private String wordBefore(int from) {
    int end = Math.max(from - 1, sentenceStart);
    int start = end;
    while (start > sentenceStart && end - start < LONGEST_TOKEN && text.charAt(start - 1) != ' ') {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isInflected(String word) {
    int length = word.length();
    if (length < SHORTEST_INFLECTED) {
      return false;
    }
    char last = word.charAt(length - 1);
    return last == 'e' || (word.charAt(length - 2) == 'e' && "nrms".indexOf(last) >= 0);
  }

  /** Whether an inflected word has an ending that makes adjectives and participles. */
  private static boolean isAdjective(String word) {
    String stem = word.substring(0, word.lastIndexOf('e'));
    return stem.endsWith("end")
        || stem.endsWith("ig")
        || stem.endsWith("isch")
        || stem.endsWith("lich");
  }
}
