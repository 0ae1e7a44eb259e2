package io.github.kernsatz.sentence;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.layout.LogicalLines;
import io.github.kernsatz.layout.LogicalLines.LogicalLine;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Splits German text into sentences.
 *
 * <p>Immutable and thread-safe. The model loads once in a JVM, at the first split. Time and memory
 * are linear in the text.
 */
public final class SentenceSplitter {

  /** In characters; few texts have shorter sentences on average. */
  private static final int USUAL_LENGTH = 64;

  private static final SentenceSplitter GERMAN = new SentenceSplitter();

  private SentenceSplitter() {}

  /**
   * The splitter for German.
   *
   * @return a shared instance
   */
  public static SentenceSplitter german() {
    return GERMAN;
  }

  /**
   * Splits a text of any number of lines. A blank line is always a boundary; a line break is one
   * unless the lines are hard-wrapped.
   *
   * @param text any text; may be empty
   * @return the sentences, in order; every visible character of the text is in exactly one;
   *     unmodifiable
   * @throws NullPointerException if {@code text} is null
   * @throws java.io.UncheckedIOException if a model file or word list of this library is missing or
   *     damaged; it names the file
   */
  public List<Sentence> split(CharSequence text) {
    requireNonNull(text, "text");
    List<Sentence> sentences = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
    for (LogicalLine line : LogicalLines.of(text)) {
      split(text, line.span(), sentences);
    }
    return Collections.unmodifiableList(sentences);
  }

  /**
   * Splits one block of a text; no line break in it is a boundary.
   *
   * @param text the text around the block
   * @param block where the block stands
   * @return the block's sentences, in order, with spans in {@code text}; unmodifiable
   * @throws NullPointerException if an argument is null
   * @throws IndexOutOfBoundsException if the block is not within the text
   * @throws java.io.UncheckedIOException if a model file or word list of this library is missing or
   *     damaged; it names the file
   */
  public List<Sentence> split(CharSequence text, TextSpan block) {
    requireNonNull(text, "text");
    requireNonNull(block, "block");
    List<Sentence> sentences = new ArrayList<>(block.length() / USUAL_LENGTH + 1);
    split(text, block, sentences);
    return Collections.unmodifiableList(sentences);
  }

  private static void split(CharSequence text, TextSpan block, List<Sentence> sentences) {
    FoldedText folded = FoldedText.of(text, block);
    String chars = folded.text();
    Boundaries boundaries = new Boundaries(chars);
    int start = 0;
    while (boundaries.next()) {
      int end = boundaries.end();
      sentences.add(new Sentence(chars.substring(start, end), folded.originalSpan(start, end)));
      start = end < chars.length() && chars.charAt(end) == ' ' ? end + 1 : end;
    }
  }
}
