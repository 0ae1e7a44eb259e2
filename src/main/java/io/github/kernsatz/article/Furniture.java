package io.github.kernsatz.article;

import io.github.kernsatz.article.Notices.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides which blocks are the page's furniture rather than the story.
 *
 * <p>A date alone is furniture above and below the story; between paragraphs it may head a chapter.
 */
final class Furniture {

  private static final int MOST_AUTHORS = 10;
  private static final int LONGEST_AUTHOR_BOX = 60;

  /** In words, as in "Redakteurin im Ressort Reportage". */
  private static final int LONGEST_OFFICE = 8;

  private final List<Block> blocks;
  private final Notices notices = new Notices();
  private final boolean[] boilerplate;
  private final boolean[] meta;

  /** Judges the blocks. */
  Furniture(List<Block> blocks) {
    this.blocks = blocks;
    this.boilerplate = new boolean[blocks.size()];
    this.meta = new boolean[blocks.size()];
    for (int i = 0; i < boilerplate.length; i++) {
      boilerplate[i] = notices.isBoilerplate(blocks.get(i));
    }
    spareHeadline();
    boolean[] pageEnds = new PageNumbers(blocks).marks();
    for (int i = 0; i < boilerplate.length; i++) {
      boilerplate[i] |= pageEnds[i];
    }
    new Contents(blocks).mark(boilerplate);
    new References(blocks).mark(boilerplate);
    markRelated();
    markAuthors();
    new Edges(blocks, notices, boilerplate).mark();
    for (int i = 0; i < boilerplate.length; i++) {
      Block block = blocks.get(i);
      meta[i] =
          boilerplate[i]
              && !pageEnds[i]
              && (notices.isMetadata(block) || notices.isDateline(block));
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
   * The only line above the first paragraph that could be the headline is one, even if it begins as
   * a label does: "Podcast: Wie das Dorf sein Bad rettete".
   */
  private void spareHeadline() {
    int spared = -1;
    int i = 0;
    while (i < boilerplate.length && (boilerplate[i] || !blocks.get(i).isProse())) {
      if (!boilerplate[i] && Headlines.isHeadline(blocks.get(i))) {
        return;
      }
      spared = spared < 0 && notices.mayBeHeadline(blocks.get(i)) ? i : spared;
      i++;
    }
    if (spared >= 0 && i < boilerplate.length) {
      boilerplate[spared] = false;
    }
  }

  /**
   * Headlines below "Mehr zum Thema" lead elsewhere; at least one does, the last may be a heading.
   */
  private void markRelated() {
    int links = -1;
    for (int i = 0; i < boilerplate.length; i++) {
      Block block = blocks.get(i);
      if (notices.isRelated(block)) {
        links = 0;
      } else if (links >= 0 && !boilerplate[i]) {
        boolean aboveText = i + 1 < boilerplate.length && blocks.get(i + 1).isProse();
        boolean kicker = links > 0 && isKicker(i - 1);
        boolean link = Headlines.isHeadline(block) && (links == 0 || kicker || !aboveText);
        boilerplate[i] = link;
        links = link ? links + 1 : -1;
      }
    }
  }

  /** Whether a word or two name the section of the linked article in the next line. */
  private boolean isKicker(int block) {
    return blocks.get(block).words() <= 2
        && blocks.get(block + 1).words() > 2
        && !blocks.get(block).endsSentence();
  }

  private static boolean isKnown(Author author, List<Author> authors) {
    for (Author known : authors) {
      if (known.isSame(author)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Block block, List<Author> authors) {
    for (Author author : authors) {
      if (author.opens(block)) {
        return true;
      }
    }
    return false;
  }

  /** Below the story a block may introduce the author whom the byline named. */
  private void markAuthors() {
    List<Author> authors = new ArrayList<>();
    for (int i = 0; i < boilerplate.length; i++) {
      Block block = blocks.get(i);
      if (boilerplate[i] && authors.size() < MOST_AUTHORS) {
        Optional<Author> author = notices.author(block);
        if (author.isPresent() && !isKnown(author.get(), authors)) {
          authors.add(author.get());
        }
      } else if (!boilerplate[i] && !authors.isEmpty() && block.words() <= LONGEST_AUTHOR_BOX) {
        boilerplate[i] = isNamed(block, authors) && (block.isSentence() || block.words() == 2);
        int below = i + 1;
        if (boilerplate[i] && block.words() == 2 && below < boilerplate.length) {
          boilerplate[below] |=
              !blocks.get(below).endsSentence() && blocks.get(below).words() <= LONGEST_OFFICE;
        }
      }
    }
  }
}
