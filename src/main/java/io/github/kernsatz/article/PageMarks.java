package io.github.kernsatz.article;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What each block of a page is by its wording, with sums and distances over the page. */
final class PageMarks {

  /** A line of fewer words is a short one. */
  static final int SHORT = 8;

  /** Distances count up to here, in blocks. */
  static final int FAR = 60;

  private final int size;
  private final boolean[] notice;
  private final boolean[] prose;
  private final boolean[] date;
  private final boolean[] tail;

  /** Sums over the blocks before each index. */
  private final int[] wordsTo;

  private final int[] proseWordsTo;
  private final int[] noticesTo;
  private final int[] shortTo;
  private final int[] datesTo;
  private final int[] tailsTo;

  /**
   * Looks at the blocks.
   *
   * @param notice which of them are boilerplate by their wording
   */
  PageMarks(List<Block> blocks, boolean[] notice) {
    Phrases phrases = Phrases.german();
    this.size = blocks.size();
    this.notice = notice;
    prose = marks(i -> blocks.get(i).isProse() && !notice[i]);
    date =
        marks(
            i ->
                phrases.isDate(blocks.get(i).tokens())
                    || phrases.isPublishing(blocks.get(i).tokens()));
    tail = marks(i -> blocks.get(i).words() < SHORT && phrases.isTail(blocks.get(i).tokens()));
    wordsTo = sums(i -> blocks.get(i).words());
    proseWordsTo = sums(i -> prose[i] ? blocks.get(i).words() : 0);
    noticesTo = sums(i -> notice[i] ? 1 : 0);
    shortTo = sums(i -> blocks.get(i).words() < SHORT ? 1 : 0);
    datesTo = sums(i -> date[i] ? 1 : 0);
    tailsTo = sums(i -> tail[i] ? 1 : 0);
  }

  /** Whether a block, if there is one, is boilerplate by its wording. */
  boolean isNotice(int block) {
    return at(notice, block);
  }

  /** Whether a block, if there is one, is running text. */
  boolean isProse(int block) {
    return at(prose, block);
  }

  boolean isDate(int block) {
    return date[block];
  }

  /** Whether a block opens what follows an article. */
  boolean isTail(int block) {
    return tail[block];
  }

  /** The words in the blocks {@code [from, to)}. */
  int words(int from, int to) {
    return wordsTo[to] - wordsTo[from];
  }

  int proseWords(int from, int to) {
    return proseWordsTo[to] - proseWordsTo[from];
  }

  int notices(int from, int to) {
    return noticesTo[to] - noticesTo[from];
  }

  int shortLines(int from, int to) {
    return shortTo[to] - shortTo[from];
  }

  int dates(int from, int to) {
    return datesTo[to] - datesTo[from];
  }

  int tails(int from, int to) {
    return tailsTo[to] - tailsTo[from];
  }

  /** For each block how far up (or down) the next block of running text is, 1 for a neighbour. */
  int[] toProse(boolean up) {
    return distances(prose, up);
  }

  int[] toNotice(boolean up) {
    return distances(notice, up);
  }

  int[] toTail(boolean up) {
    return distances(tail, up);
  }

  private int[] distances(boolean[] marks, boolean up) {
    int[] distances = new int[size];
    int distance = FAR;
    for (int n = 0; n < size; n++) {
      int i = up ? n : size - 1 - n;
      distance = Math.min(FAR, distance + 1);
      distances[i] = distance;
      if (marks[i]) {
        distance = 0;
      }
    }
    return distances;
  }

  private boolean[] marks(IntPredicate predicate) {
    boolean[] marks = new boolean[size];
    for (int i = 0; i < size; i++) {
      marks[i] = predicate.test(i);
    }
    return marks;
  }

  private int[] sums(IntUnaryOperator value) {
    int[] sums = new int[size + 1];
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + value.applyAsInt(i);
    }
    return sums;
  }

  private static boolean at(boolean[] values, int index) {
    return index >= 0 && index < values.length && values[index];
  }
}
