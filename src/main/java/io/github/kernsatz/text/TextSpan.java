package io.github.kernsatz.text;

/**
 * A stretch of a text, as UTF-16 offsets: {@code start} inclusive, {@code end} exclusive.
 *
 * <p>A span may be empty. It is a value: immutable, comparable by {@code equals}, safe to share
 * between threads.
 *
 * @param start the offset of the first character, 0 or more
 * @param end the offset after the last character, {@code start} or more
 */
public record TextSpan(int start, int end) {

  /**
   * Checks the offsets.
   *
   * @param start 0 or more
   * @param end {@code start} or more
   * @throws IllegalArgumentException if {@code start} is negative or {@code end < start}
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start <= end, not [" + start + ", " + end + ")");
    }
  }

  /**
   * The number of UTF-16 units in this span.
   *
   * @return {@code end - start}, 0 or more
   */
  public int length() {
    return end - start;
  }

  /**
   * This span, moved.
   *
   * @param offset how far, negative to the left
   * @return the moved span
   * @throws IllegalArgumentException if the moved span would start before 0
   * @throws ArithmeticException if an offset would be beyond {@link Integer#MAX_VALUE}
   */
  public TextSpan shift(int offset) {
    return new TextSpan(Math.addExact(start, offset), Math.addExact(end, offset));
  }

  /**
   * Whether another span lies within this one.
   *
   * @param other the other span
   * @return true if no character of {@code other} is outside this span
   * @throws NullPointerException if {@code other} is null
   */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The characters of this span, as they stand in the text.
   *
   * @param text the text that the span was measured in
   * @return the substring, neither folded nor trimmed
   * @throws NullPointerException if {@code text} is null
   * @throws IndexOutOfBoundsException if the text is shorter than this span's end
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
