package io.github.kernsatz.term;

/**
 * Finds the words of a text one after the other: runs of letters and digits with what joins them
 * inside a word ("E-Mail", "2,5", "20.45", "radiokoeln.de", "Leser*innen"), percentages ("2%"),
 * spaced abbreviations ("z. B.") and truncated compounds ("Außen-").
 *
 * <p>Not thread-safe. Time is linear in the text.
 */
final class Tokenizer {

  /** Longer words are cut in their key: no German word is, and stemming them costs for nothing. */
  static final int LONGEST_KEY = 64;

  private static final char SOFT_HYPHEN = 0xAD;

  /** Stands behind most words, and is asked for first. */
  private static final char BLANK = ' ';

  /** Stands for what no word has. */
  private static final char NONE = 0;

  /** The characters of nearly all words are below: ASCII and Latin-1. */
  private static final int USUAL = 0x100;

  /** For each of them how a key has it; {@link #NONE} if no word has it. */
  private static final char[] IN_KEYS = new char[USUAL];

  static {
    for (char c = 0; c < USUAL; c++) {
      IN_KEYS[c] = isWord(c) ? inKeys(c) : NONE;
    }
  }

  private final char[] key = new char[LONGEST_KEY];
  private int keyLength;
  private int hash;

  /** The text's characters and perhaps more; they are sooner at hand here than in a string. */
  private char[] text = {};

  private int length;
  private int start;
  private int end;
  private boolean abbreviation;

  /** Whether the word has nothing but letters and digits. */
  private boolean unmixed;

  /** Its capitals. */
  private int capitals;

  private boolean domain;
  private boolean sentenceInitial;

  /** Starts with a text. */
  void read(CharSequence other) {
    String string = other.toString();
    length = string.length();
    if (length > text.length) {
      text = new char[Math.max(length, 2 * text.length)];
    }
    string.getChars(0, length, text, 0);
    end = 0;
  }

  /** Moves to the next word; false at the text's end. */
  boolean next() {
    sentenceInitial = end == 0;
    int i = end;
    while (i < length && !isWord(text[i])) {
      sentenceInitial |= text[i] != BLANK && startsSentence(text[i]);
      i++;
    }
    if (i == length) {
      return false;
    }
    start = i;
    abbreviation = false;
    domain = false;
    end = abbreviationEnd(i);
    if (end > start) {
      abbreviation = true;
      hash = hash(start, end);
    } else {
      end = readWord(i);
    }
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /**
   * The word as it is looked up: in lower case, without soft hyphens, an apostrophe or hyphen of
   * any shape as one that is typed, and not too long. The same array for every word; an
   * abbreviation has none.
   */
  char[] key() {
    return key;
  }

  int keyLength() {
    return keyLength;
  }

  /** A hash of the key; of an abbreviation, of how it is printed in lower case. */
  int hash() {
    return hash;
  }

  /** Whether the word is a row of single letters with full stops, such as "z. B." or "E. T. A.". */
  boolean isAbbreviation() {
    return abbreviation;
  }

  /** Whether the word is an address such as "radiokoeln.de". */
  boolean isDomain() {
    return domain;
  }

  /**
   * Whether the word is of letters and digits alone, and only its first may be a capital: then its
   * key tells how it is printed.
   */
  boolean isPlain() {
    char first = text[start];
    boolean small = first == key[0];
    return unmixed
        && capitals == (small ? 0 : 1)
        && (small || first == Character.toUpperCase(key[0]));
  }

  boolean isNumber() {
    return isDigit(text[start]);
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text[start]);
  }

  /** Whether the characters before the word end a sentence or open a quotation. */
  boolean isSentenceInitial() {
    return sentenceInitial;
  }

  private static boolean startsSentence(char c) {
    return switch (c) {
      case '.', '!', '?', ':', '…', '„', '“', '”', '"', '»', '«', '›', '‹', '•', '\n' -> true;
      default -> false;
    };
  }

  /** One pass: the key is made while the word's end is looked for. */
  private int readWord(int from) {
    int size = 0;
    int sum = 0;
    int changed = 0;
    boolean letters = true;
    int i = from;
    for (; i < length; i++) {
      char c = text[i];
      char inKey = c < USUAL ? IN_KEYS[c] : isWord(c) ? inKeys(c) : NONE;
      if (inKey == NONE) {
        if (c == BLANK || !joins(c, i)) {
          break;
        }
        inKey = inKeys(c);
        letters = false;
      }
      letters &= c < USUAL ? c != SOFT_HYPHEN : Character.isLetterOrDigit(c);
      changed += inKey == c ? 0 : 1;
      if (inKey != SOFT_HYPHEN && size < LONGEST_KEY) {
        key[size++] = inKey;
        sum = 31 * sum + inKey;
      }
    }
    if (i < length && closes(text[i], from, i)) {
      char c = text[i++];
      letters = false;
      if (size < LONGEST_KEY) {
        key[size++] = c;
        sum = 31 * sum + c;
      }
    }
    keyLength = size;
    hash = sum;
    unmixed = letters;
    capitals = changed;
    return i;
  }

  private int hash(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum = 31 * sum + Character.toLowerCase(text[i]);
    }
    return sum;
  }

  /** Whether the character behind a word belongs to it: "2%", "Außen-". */
  private boolean closes(char c, int from, int at) {
    boolean percent = c == '%' && isDigit(text[at - 1]);
    boolean truncated = c == '-' && at - from > 2 && isWord(text[at - 1]);
    return percent || truncated;
  }

  private static char inKeys(char c) {
    return switch (c) {
      case '’', 'ʼ' -> '\'';
      case '‐', '‑' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** Whether a character between two others holds a word together. */
  private boolean joins(char c, int at) {
    if (at + 1 >= length || !isWord(text[at + 1])) {
      return false;
    }
    char before = text[at - 1];
    char after = text[at + 1];
    return switch (c) {
      case '-', '‐', '‑', '\'', '’', 'ʼ', '@', '&' -> true;
      case '.' -> (isDigit(before) && isDigit(after)) || joinsAddress(before, after);
      case ',' -> isDigit(before) && isDigit(after);
      case ':' -> (isDigit(before) && isDigit(after)) || startsFeminine(at + 1);
      case '*', '_', '/' -> startsFeminine(at + 1);
      default -> false;
    };
  }

  private boolean joinsAddress(char before, char after) {
    boolean address = Character.isLowerCase(after) && !isDigit(before);
    domain |= address;
    return address;
  }

  /** Whether "in" or "innen" stands there, as in "Leser*innen". */
  private boolean startsFeminine(int at) {
    int i = at;
    if (i + 1 < length && text[i] == 'i' && text[i + 1] == 'n') {
      i += 2;
      if (i + 2 < length && text[i] == 'n' && text[i + 1] == 'e') {
        i += 3;
      }
      return i >= length || !isWord(text[i]);
    }
    return false;
  }

  /** The end of a row of single letters with full stops, or {@code from} if there is none. */
  private int abbreviationEnd(int from) {
    int i = from;
    int letters = 0;
    while (i + 1 < length && text[i + 1] == '.' && Character.isLetter(text[i])) {
      letters++;
      int after = i + 2;
      int next = after;
      while (next < length && next - after < 2 && Character.isSpaceChar(text[next])) {
        next++;
      }
      i = next;
      if (next + 1 >= length || text[next + 1] != '.') {
        return letters >= 2 ? after : from;
      }
    }
    return from;
  }

  static boolean isWord(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || c == 0xAD;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
