package io.github.kernsatz.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which blocks are the page's furniture rather than the story.
 *
 * <p>A date alone is furniture above and below the story; between paragraphs it may head a chapter.
 */
final class Furniture {

  private static final int MOST_AUTHORS = 10;
  private static final int LONGEST_AUTHOR_BOX = 60;

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
    markRelated(blocks, notices);
    markAuthors(blocks, notices);
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

  /**
   * Headlines below "Mehr zum Thema" lead elsewhere; at least one does, the last may be a heading.
   */
  private void markRelated(List<Block> blocks, Notices notices) {
    int links = -1;
    for (int i = 0; i < boilerplate.length; i++) {
      Block block = blocks.get(i);
      if (notices.isRelated(block)) {
        links = 0;
      } else if (links >= 0 && !boilerplate[i]) {
        boolean aboveText = i + 1 < boilerplate.length && blocks.get(i + 1).isProse();
        boolean link = Headlines.isHeadline(block) && !(links > 0 && aboveText);
        boilerplate[i] = link;
        links = link ? links + 1 : -1;
      }
    }
  }

  /** Below the story a block may introduce the author whom the byline named. */
  private void markAuthors(List<Block> blocks, Notices notices) {
    Set<String> authors = new HashSet<>();
    for (int i = 0; i < boilerplate.length; i++) {
      Block block = blocks.get(i);
      if (boilerplate[i] && authors.size() < MOST_AUTHORS) {
        notices.author(block).ifPresent(authors::add);
      } else if (!boilerplate[i] && !authors.isEmpty() && block.words() <= LONGEST_AUTHOR_BOX) {
        boilerplate[i] = authors.contains(Notices.firstTwoWords(block)) && block.isSentence();
      }
    }
  }

  private int firstProse(List<Block> blocks, int from, int step) {
    int i = from;
    while (i >= 0 && i < blocks.size() && (boilerplate[i] || !blocks.get(i).isProse())) {
      i += step;
    }
    return i;
  }
}
