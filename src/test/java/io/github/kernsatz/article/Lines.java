package io.github.kernsatz.article;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Blocks for tests, each behind a blank line, and words. */
final class Lines {

  private Lines() {}

  static Block block(String line) {
    return new Block(line, new TextSpan(0, line.length()), true, new Scratch());
  }

  static List<Block> blocks(String... lines) {
    return Arrays.stream(lines).map(Lines::block).toList();
  }

  /** The indexes that are marked. */
  static int[] marked(boolean[] marks) {
    return IntStream.range(0, marks.length).filter(i -> marks[i]).toArray();
  }

  /** The words of a line. */
  static Tokens tokens(String line) {
    return Tokens.of(line, new Scratch());
  }
}
