package io.github.kernsatz.article;

import java.util.List;

/**
 * The run of blocks with the most words of running text, where each other line costs some words
 * (Kadane's maximum subarray): where the article most likely stands on its page.
 *
 * @param start the first block
 * @param end the block after the last one
 */
record Stretch(int start, int end) {

  /**
   * Finds it.
   *
   * @param cost what a line that is no running text costs, in words; one of boilerplate costs twice
   */
  static Stretch of(List<Block> blocks, PageMarks marks, int cost) {
    int best = 0;
    int sum = 0;
    int start = 0;
    Stretch stretch = new Stretch(0, 0);
    for (int i = 0; i < blocks.size(); i++) {
      sum += marks.isProse(i) ? blocks.get(i).words() : marks.isNotice(i) ? -2 * cost : -cost;
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        stretch = new Stretch(start, i + 1);
      }
    }
    return stretch;
  }

  boolean contains(int block) {
    return block >= start && block < end;
  }

  /** Describes where a block stands to the stretch. */
  void describe(int block, PageMarks marks, int size, String name, FeatureRow row) {
    int words = marks.proseWords(start, end);
    row.add(name, contains(block));
    row.add(
        name + "Before",
        FeatureRow.share(marks.proseWords(Math.min(block, start), block), Math.max(1, words)));
    row.add(name + "Above", Math.min(PageMarks.FAR, Math.max(0, start - block)));
    row.add(name + "Below", Math.min(PageMarks.FAR, Math.max(0, block - end + 1)));
    row.add(name + "Share", FeatureRow.share(words, marks.proseWords(0, size)));
  }
}
