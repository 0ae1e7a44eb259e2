package io.github.kernsatz.topic;

/**
 * The habits of typesetting that a text shows: which of several signs it takes where writers and
 * editors differ. Whoever copies a passage copies its habits with it.
 *
 * <p>Habits are a set of bits; each group of bits is one question with several answers.
 */
final class Typography {

  /** How many answers each question has: quotation marks, dash, apostrophe, percent, ellipsis. */
  private static final int[] ANSWERS = {3, 3, 2, 2, 2};

  /** Number of answers to all questions. */
  static final int SIZE = 12;

  private static final int STRAIGHT_QUOTES = 0;
  private static final int GERMAN_QUOTES = 1;
  private static final int GUILLEMETS = 2;
  private static final int HYPHEN_AS_DASH = 3;
  private static final int EN_DASH = 4;
  private static final int EM_DASH = 5;
  private static final int STRAIGHT_APOSTROPHE = 6;
  private static final int CURLY_APOSTROPHE = 7;
  private static final int PERCENT = 8;
  private static final int PERCENT_AFTER_SPACE = 9;
  private static final int DOTS = 10;
  private static final int ELLIPSIS = 11;

  private Typography() {}

  /** The habit that a character of a text shows, or none. */
  static int of(String text, int at) {
    int habit = habit(text, at, text.charAt(at));
    return habit < 0 ? 0 : 1 << habit;
  }

  private static int habit(String text, int at, char c) {
    return switch (c) {
      case '"' -> STRAIGHT_QUOTES;
      case '„' -> GERMAN_QUOTES;
      case '»', '«' -> GUILLEMETS;
      case '-' -> isAlone(text, at) ? HYPHEN_AS_DASH : -1;
      case '–' -> isAlone(text, at) ? EN_DASH : -1;
      case '—' -> EM_DASH;
      case '\'' -> isInWord(text, at) ? STRAIGHT_APOSTROPHE : -1;
      case '’' -> isInWord(text, at) ? CURLY_APOSTROPHE : -1;
      case '%' -> at > 0 && text.charAt(at - 1) == ' ' ? PERCENT_AFTER_SPACE : PERCENT;
      case '.' -> text.startsWith("...", at) ? DOTS : -1;
      case '…' -> ELLIPSIS;
      default -> -1;
    };
  }

  private static boolean isAlone(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  private static boolean isInWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /**
   * Questions that a passage answers only in ways that the rest never does, though the rest answers
   * them.
   *
   * @param rest for each answer how many others give it
   */
  static int clashes(int habits, double[] rest) {
    int clashes = 0;
    int from = 0;
    for (int answers : ANSWERS) {
      boolean answered = false;
      boolean agreed = false;
      boolean asked = false;
      for (int habit = from; habit < from + answers; habit++) {
        boolean has = (habits & 1 << habit) != 0;
        answered |= has;
        agreed |= has && rest[habit] >= 0.5;
        asked |= rest[habit] >= 0.5;
      }
      clashes += answered && asked && !agreed ? 1 : 0;
      from += answers;
    }
    return clashes;
  }

  /** Answers that a passage shares with the rest. */
  static int agreements(int habits, double[] rest) {
    int agreements = 0;
    for (int habit = 0; habit < SIZE; habit++) {
      agreements += (habits & 1 << habit) != 0 && rest[habit] >= 0.5 ? 1 : 0;
    }
    return agreements;
  }
}
