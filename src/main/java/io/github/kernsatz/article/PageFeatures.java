package io.github.kernsatz.article;

import io.github.kernsatz.model.Rows;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.util.List;

/**
 * What can be said of a block by its form, by its neighbours and by its place on the page, as
 * numbers for a learned model (compare Kohlschütter, Fankhauser and Nejdl 2010, "Boilerplate
 * detection using shallow text features", who had the page's markup too). Time is linear in the
 * text.
 */
final class PageFeatures implements Rows.Description {

  /** What a line that is no running text costs the main stretch, in words. */
  private static final int GENEROUS = 4;

  private static final int STRICT = 16;

  /** Bridges boxes between short paragraphs. */
  private static final int WIDE = 1;

  private final List<Block> blocks;
  private final Phrases phrases = Phrases.german();
  private final int[] earlier;
  private final PageMarks marks;
  private final Stretch main;
  private final Stretch strict;
  private final Stretch wide;
  private final PageTopic topic;
  private final int[] proseAbove;
  private final int[] proseBelow;
  private final int[] noticeAbove;
  private final int[] noticeBelow;
  private final int[] tailAbove;

  /**
   * Looks at a page.
   *
   * @param notice which blocks are boilerplate by their wording
   * @param earlier which earlier block each one repeats
   */
  PageFeatures(List<Block> blocks, boolean[] notice, int[] earlier) {
    this.blocks = blocks;
    this.earlier = earlier;
    marks = new PageMarks(blocks, notice);
    main = Stretch.of(blocks, marks, GENEROUS);
    strict = Stretch.of(blocks, marks, STRICT);
    wide = Stretch.of(blocks, marks, WIDE);
    topic = new PageTopic(blocks, marks, wide);
    proseAbove = marks.toProse(true);
    proseBelow = marks.toProse(false);
    noticeAbove = marks.toNotice(true);
    noticeBelow = marks.toNotice(false);
    tailAbove = marks.toTail(true);
  }

  /** The names of the features, in the order of {@link #write}. */
  static List<String> names() {
    Block any = new Block("Menü", new TextSpan(0, 4), true, new Scratch());
    int[] earlier = {Repetitions.NONE};
    FeatureRow row = FeatureRow.withNames();
    new PageFeatures(List.of(any), new boolean[1], earlier).describe(0, row);
    return row.names();
  }

  @Override
  public void write(int block, float[] row) {
    describe(block, FeatureRow.into(row));
  }

  /** What the article is about. */
  PageTopic topic() {
    return topic;
  }

  private void describe(int block, FeatureRow row) {
    LineForm.describe(blocks.get(block), row);
    wording(row, block);
    neighbours(row, block);
    place(row, block);
    topic.describe(block, row);
    int size = blocks.size();
    row.add("blocks", StrictMath.log1p(size));
    row.add("proseShare", FeatureRow.share(marks.proseWords(0, size), marks.words(0, size)));
    row.add("shortShare", FeatureRow.share(marks.shortLines(0, size), size));
    row.add("noticeShare", FeatureRow.share(marks.notices(0, size), size));
  }

  private void wording(FeatureRow row, int index) {
    Block block = blocks.get(index);
    Tokens tokens = block.tokens();
    int words = block.words();
    int hints = phrases.hints(tokens);
    row.add("phraseLine", phrases.isLine(tokens));
    row.add("phraseOpens", phrases.opens(tokens));
    row.add("phraseLabel", phrases.isLabelled(tokens));
    row.add("notices", phrases.notices(tokens));
    row.add("hints", hints);
    row.add("hintShare", FeatureRow.share(hints, words));
    row.add("credit", phrases.endsInCredit(tokens));
    row.add("date", marks.isDate(index));
    row.add("tail", marks.isTail(index));
    row.add("personShare", FeatureRow.share(phrases.personal(tokens), words));
    row.add("addressShare", FeatureRow.share(phrases.addressing(tokens), words));
    row.add("repeated", earlier[index] != Repetitions.NONE);
    row.add("afterBlank", block.afterBlank());
    row.add("chunkLines", chunkLines(index));
    row.add("notice", marks.isNotice(index));
  }

  private void neighbours(FeatureRow row, int index) {
    for (int step : new int[] {-2, -1, 1, 2}) {
      row.add("words" + step, words(index + step));
    }
    for (int step : new int[] {-1, 1}) {
      row.add("prose" + step, marks.isProse(index + step));
      row.add("function" + step, function(index + step));
      row.add("sentence" + step, isBlock(index + step) && blocks.get(index + step).endsSentence());
      row.add("notice" + step, marks.isNotice(index + step));
    }
    for (int reach : new int[] {3, 8, 20}) {
      int from = Math.max(0, index - reach);
      int to = Math.min(blocks.size(), index + reach + 1);
      row.add(
          "proseIn" + reach, FeatureRow.share(marks.proseWords(from, to), marks.words(from, to)));
    }
    for (int reach : new int[] {3, 10}) {
      int from = Math.max(0, index - reach);
      int to = Math.min(blocks.size(), index + reach + 1);
      row.add("noticesIn" + reach, marks.notices(from, to));
      row.add("datesIn" + reach, marks.dates(from, to));
    }
    row.add("proseAbove", proseAbove[index]);
    row.add("proseBelow", proseBelow[index]);
    row.add("noticeAbove", noticeAbove[index]);
    row.add("noticeBelow", noticeBelow[index]);
    row.add("tailAbove", tailAbove[index]);
    row.add("tailsInMain", index > main.start() ? marks.tails(main.start(), index) : 0);
  }

  private void place(FeatureRow row, int index) {
    int size = blocks.size();
    row.add("place", FeatureRow.share(index, size));
    row.add("wordPlace", FeatureRow.share(marks.words(0, index), marks.words(0, size)));
    main.describe(index, marks, size, "main", row);
    strict.describe(index, marks, size, "strict", row);
    wide.describe(index, marks, size, "wide", row);
  }

  /** The lines typed without a blank line around this one. */
  private int chunkLines(int index) {
    int most = 10;
    int from = index;
    while (from > 0 && index - from < most && !blocks.get(from).afterBlank()) {
      from--;
    }
    int to = index + 1;
    while (to < blocks.size() && to - index < most && !blocks.get(to).afterBlank()) {
      to++;
    }
    return to - from;
  }

  private boolean isBlock(int index) {
    return index >= 0 && index < blocks.size();
  }

  private int words(int index) {
    return isBlock(index) ? blocks.get(index).words() : 0;
  }

  private double function(int index) {
    return isBlock(index)
        ? FeatureRow.share(blocks.get(index).tokens().function(), blocks.get(index).words())
        : 0;
  }
}
