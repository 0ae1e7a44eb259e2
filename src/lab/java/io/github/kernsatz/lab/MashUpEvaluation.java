package io.github.kernsatz.lab;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.TopicFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How many foreign paragraphs the topic filter finds in mash-ups of news that training has not
 * seen, at several shares of paragraphs of clean articles dropped. There are six times as many as
 * in the sets of {@link OffTopicEvaluation}, so a smaller difference shows; but an article is a
 * host several times, and calibration has seen the same articles, with other passages.
 */
final class MashUpEvaluation {

  private static final long[] SEEDS = {77, 78};
  private static final double[] FALSE_DROPS = {0.0025, 0.005, 0.0075, 0.01, 0.02};

  /** Shorter paragraphs do not count. */
  private static final int MIN_WORDS = 12;

  /** A probability nearer to 0 or 1 says no more: a freak must not decide the log-loss. */
  private static final double SUREST = 1e-5;

  private final List<Double> clean = new ArrayList<>();
  private final List<Double> foreign = new ArrayList<>();
  private double loss;
  private int counted;

  private MashUpEvaluation() {}

  /**
   * Prints the figures.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    List<Story> stories = Stories.unseen(new Corpus(Path.of(args[0])));
    PortalProse portal = new PortalProse(Path.of("src/lab/portal-prose.txt"));
    MashUpEvaluation evaluation = new MashUpEvaluation();
    for (long seed : SEEDS) {
      for (MashUp mashUp : new MashUps(stories, portal, seed).all()) {
        if (mashUp.kind() == Story.Kind.NEWS) {
          evaluation.judge(mashUp);
        }
      }
    }
    evaluation.print();
  }

  private void judge(MashUp mashUp) {
    boolean isClean = mashUp.pieces().stream().noneMatch(MashUp.Piece::foreign);
    Article article = mashUp.article();
    for (ParagraphVerdict verdict : TopicFilter.german().judge(article)) {
      Paragraph paragraph = verdict.paragraph();
      String text = article.text().substring(paragraph.span().start(), paragraph.span().end());
      boolean isProse = paragraph.role() != Role.TITLE && paragraph.role() != Role.HEADING;
      if (isProse && paragraph.role() != Role.BOILERPLATE && text.split(" ").length >= MIN_WORDS) {
        boolean isForeign = mashUp.isForeign(paragraph.span().start());
        count(verdict.relevance(), isForeign, isClean);
      }
    }
  }

  private void count(double relevance, boolean isForeign, boolean isClean) {
    double bounded = Math.min(1 - SUREST, Math.max(SUREST, relevance));
    loss -= Math.log(isForeign ? 1 - bounded : bounded);
    counted++;
    if (isForeign) {
      foreign.add(relevance);
    } else if (isClean) {
      clean.add(relevance);
    }
  }

  private void print() {
    clean.sort(null);
    System.out.printf(
        "%,d paragraphs of clean articles, %,d foreign ones; log-loss of all %,d: %.5f%n",
        clean.size(), foreign.size(), counted, loss / counted);
    System.out.println("| clean paragraphs dropped | below | foreign ones dropped |");
    System.out.println("| --- | --- | --- |");
    for (double falseDrop : FALSE_DROPS) {
      double threshold = clean.get((int) (falseDrop * clean.size()));
      long found = foreign.stream().filter(relevance -> relevance < threshold).count();
      System.out.printf(
          "| %.2f %% | %.3f | %.2f %% |%n",
          100 * falseDrop, threshold, 100.0 * found / foreign.size());
    }
  }
}
