package io.github.kernsatz.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model file of words and numbers, line by line, without making strings of them: a first
 * summary waits for ten thousands of numbers.
 *
 * <p>Not thread-safe.
 */
public final class TextModel {

  /** Powers of ten that a double holds exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** Whole numbers of so many digits are exact in a double. */
  private static final int EXACT_DIGITS = 15;

  private final byte[] content;
  private int at;

  /** Starts at the beginning of a content. */
  public TextModel(byte[] content) {
    this.content = content;
  }

  /** Whether there is no further line. */
  public boolean isAtEnd() {
    return at >= content.length;
  }

  /** The rest of the current line, or null at the end of the file. */
  public @Nullable String line() {
    if (isAtEnd()) {
      return null;
    }
    int end = at;
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    String line = new String(content, at, end - at, StandardCharsets.UTF_8);
    at = end + 1;
    return line;
  }

  /** Goes behind a line that must stand next: a file's first, which tells its format. */
  public void header(String header) throws IOException {
    if (!header.equals(line())) {
      throw new IOException("the first line is not \"" + header + "\"");
    }
  }

  /** Goes behind a word that must be the next one on this line. */
  public void expect(String word) throws IOException {
    if (!skip(word)) {
      throw new IOException("\"" + word + "\" was expected, not \"" + line() + "\"");
    }
  }

  /** Goes behind a word if it is the next one on this line. */
  public boolean skip(String word) {
    int end = at + word.length();
    if (end > content.length || (end < content.length && content[end] > ' ')) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (content[at + i] != word.charAt(i)) {
        return false;
      }
    }
    at = end < content.length && content[end] == ' ' ? end + 1 : end;
    return true;
  }

  /** The next word on this line; empty at the end of it. */
  public String word() {
    int end = at;
    while (end < content.length && content[end] != ' ' && content[end] != '\n') {
      end++;
    }
    String word = new String(content, at, end - at, StandardCharsets.UTF_8);
    at = end < content.length && content[end] == ' ' ? end + 1 : end;
    return word;
  }

  /** Goes to the next line. */
  public void endLine() throws IOException {
    if (!isAtEnd() && content[at] != '\n') {
      throw new IOException("more on a line than expected: \"" + line() + "\"");
    }
    at++;
  }

  /** The next number on this line, which must be whole. */
  public int integer() throws IOException {
    double number = number();
    if (number != (int) number) {
      throw new IOException(number + " is not a whole number");
    }
    return (int) number;
  }

  /** The next number on this line, which must be whole, at least 1 and at most a bound. */
  public int size(int most) throws IOException {
    int size = integer();
    if (size < 1 || size > most) {
      throw new IOException("a size of " + size);
    }
    return size;
  }

  /** The next number on this line, which must be finite as a float. */
  public float finite() throws IOException {
    float number = (float) number();
    if (!Float.isFinite(number)) {
      throw new IOException("a number that is none: " + number);
    }
    return number;
  }

  /** Fills an array with the next numbers on this line, which must be finite as floats. */
  public void finite(float[] numbers) throws IOException {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = finite();
    }
  }

  /**
   * The next number on this line. Those of few digits, which is nearly all, are a whole number
   * divided by a power of ten, both exact, so that the quotient is what {@link Double#parseDouble}
   * gives (Clinger 1990, "How to read floating point numbers accurately").
   */
  public double number() throws IOException {
    int start = at;
    boolean negative = at < content.length && content[at] == '-';
    int i = negative ? at + 1 : at;
    long digits = 0;
    int count = 0;
    int point = -1;
    for (; i < content.length && count <= EXACT_DIGITS; i++) {
      int c = content[i];
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + c - '0';
        count += digits == 0 ? 0 : 1;
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        break;
      }
    }
    boolean ended = i == content.length || content[i] == ' ' || content[i] == '\n';
    int decimals = point < 0 ? 0 : i - point - 1;
    boolean printed = i - start > (negative ? 1 : 0) + (point < 0 ? 0 : 1);
    if (!ended || !printed || count > EXACT_DIGITS || decimals >= POWERS.length) {
      return slowNumber();
    }
    at = i < content.length && content[i] == ' ' ? i + 1 : i;
    double number = digits / POWERS[decimals];
    return negative ? -number : number;
  }

  private double slowNumber() throws IOException {
    String word = word();
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      throw new IOException("a number was expected, not \"" + word + "\"", e);
    }
  }
}
