package io.github.kernsatz.lab;

import io.github.kernsatz.article.PageRows;
import java.nio.file.Path;

/**
 * Trains the page model on all of {@code pages.dev} and some clean articles, and writes it to
 * {@code models/}. Argument: the data directory. {@link PageEvaluation} measures it on unseen
 * pages.
 */
public final class PageTrainer {

  private PageTrainer() {}

  /** Runs the training. */
  public static void main(String[] arguments) {
    GoldPages pages = new GoldPages(new Corpus(Path.of(arguments[0])));
    ModelFolder.ofThisCheckout().write(PageRows.file(), pages.train(-1, 1));
  }
}
