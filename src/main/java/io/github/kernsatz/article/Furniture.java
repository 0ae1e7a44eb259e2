package io.github.kernsatz.article;

import java.util.List;

/**
 * Decides which blocks are the page's furniture rather than the story.
 *
 * <p>A date alone is furniture above and below the story; between paragraphs it may head a chapter.
 */
final class Furniture {

  private final boolean[] boilerplate;
  private final boolean[] meta;

  /** Judges the blocks. */
  Furniture(List<Block> blocks) {
    this.boilerplate = new boolean[blocks.size()];
    this.meta = new boolean[blocks.size()];
    Notices notices = new Notices();
    for (int i = 0; i < boilerplate.length; i++) {
      boilerplate[i] = notices.isBoilerplate(blocks.get(i));
    }
    int firstProse = firstProse(blocks, 0, 1);
    int lastProse = firstProse(blocks, blocks.size() - 1, -1);
    for (int i = 0; i < boilerplate.length; i++) {
      Block block = blocks.get(i);
      boolean date = notices.isDate(block);
      boolean edge = i < firstProse || i > lastProse;
      boilerplate[i] |=
          edge && (date || (i > 0 && (notices.isSignature(block) || notices.isDateline(block))));
      meta[i] = boilerplate[i] && (notices.isMetadata(block) || notices.isDateline(block));
    }
  }

  /** Which blocks are not the story's. */
  boolean[] boilerplate() {
    return boilerplate;
  }

  /** Which of them say who wrote the story and when. */
  boolean[] meta() {
    return meta;
  }

  private int firstProse(List<Block> blocks, int from, int step) {
    int i = from;
    while (i >= 0 && i < blocks.size() && (boilerplate[i] || !blocks.get(i).isProse())) {
      i += step;
    }
    return i;
  }
}
