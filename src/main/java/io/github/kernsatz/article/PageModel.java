package io.github.kernsatz.article;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.model.Rows;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells the article on a whole web page, pasted as text, from the navigation, teasers, comments and
 * footers around it.
 *
 * <p>A learned model decides, but only where the text shows that it is such a page: a poem, a
 * recipe or a list of results has many short lines too, and no menu.
 */
final class PageModel {

  /** The model file; {@code PageTrainer} in the lab writes it. */
  static final String FILE = "page.trees";

  /**
   * The probability of being article text below which a line that is no running text goes. The F1
   * of the cross-validation over pages is flat from 0.4 to 0.55; see models/README.md.
   */
  private static final double LINE_THRESHOLD = 0.5;

  /**
   * The same for running text. A lost paragraph is worse than a kept one, and the topic filter
   * looks at what is kept again; at the same F1, 0.3 loses a seventh less than 0.45.
   */
  private static final double PROSE_THRESHOLD = 0.3;

  /** A page has at least so many lines that are boilerplate by their wording … */
  private static final int LEAST_NOTICES = 4;

  /** … and so many short lines. */
  private static final int LEAST_SHORT_LINES = 16;

  private static final Supplier<PageModel> GERMAN =
      Suppliers.memoize(() -> new PageModel(BoostedTrees.load(FILE)))::get;

  private final BoostedTrees trees;

  PageModel(BoostedTrees trees) {
    if (!trees.features().equals(PageFeatures.names())) {
      throw new IllegalArgumentException(
          "The page model was trained on other features: " + trees.features());
    }
    this.trees = trees;
  }

  /** The model that the library ships. */
  static PageModel german() {
    return GERMAN.get();
  }

  /**
   * Whether the blocks look like a whole page.
   *
   * @param notice which of them are boilerplate by their wording
   */
  static boolean isPage(List<Block> blocks, boolean[] notice) {
    int notices = 0;
    int shortLines = 0;
    for (int i = 0; i < notice.length; i++) {
      notices += notice[i] ? 1 : 0;
      shortLines += blocks.get(i).words() < PageMarks.SHORT ? 1 : 0;
    }
    return notices >= LEAST_NOTICES && shortLines >= LEAST_SHORT_LINES;
  }

  /**
   * Adds the blocks that the model takes for the page's, not the article's.
   *
   * @return the block that is the article's headline, {@link Repetitions#NONE} if none stands out
   */
  int mark(List<Block> blocks, boolean[] boilerplate, int[] earlier) {
    boolean[] notice = boilerplate.clone();
    PageFeatures features = new PageFeatures(blocks, notice, earlier);
    Rows rows = new Rows(boilerplate.length, trees.features().size(), features);
    double[] margins = new double[boilerplate.length];
    while (rows.next()) {
      trees.margins(rows, margins);
      for (int i = rows.from(); i < rows.to(); i++) {
        double threshold = blocks.get(i).isProse() ? PROSE_THRESHOLD : LINE_THRESHOLD;
        boilerplate[i] = notice[i] || BoostedTrees.probability(margins[i]) < threshold;
      }
    }
    keepBetweenParagraphs(blocks, boilerplate, notice);
    int headline = new PageHeadline(blocks, boilerplate, notice).find();
    if (headline != Repetitions.NONE) {
      boilerplate[headline] = false;
    }
    return headline;
  }

  /** What stands alone between two paragraphs of the article is a heading or one of them. */
  private static void keepBetweenParagraphs(
      List<Block> blocks, boolean[] boilerplate, boolean[] notice) {
    for (int i = 1; i + 1 < boilerplate.length; i++) {
      boolean between =
          !boilerplate[i - 1]
              && !boilerplate[i + 1]
              && blocks.get(i - 1).isProse()
              && blocks.get(i + 1).isProse();
      boilerplate[i] &= notice[i] || !between;
    }
  }
}
