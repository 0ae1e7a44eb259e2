package io.github.kernsatz.lab;

import com.google.common.primitives.Ints;
import com.google.gson.JsonObject;
import io.github.kernsatz.select.Budget;
import java.nio.file.Path;
import java.util.List;

/**
 * Counts how often readers preferred three sentences of the library to the first three, from {@code
 * src/lab/reader-judgements.txt}, and in how many of the articles the library still chooses what
 * they judged.
 *
 * <p>A line ({@link NumberLines}) is {@code article | sentences | preference}: the number of the
 * article in {@code news-leads.dev}, the sentences that the library had chosen, both from 0 on, and
 * how much better these are than the first three: 2 clearly, 1 slightly, 0 no preference, less than
 * 0 worse. The interval is that of Wilson (1927, "Probable inference, the law of succession, and
 * statistical inference").
 */
final class ReaderComparison {

  /** So many deviations to either side hold 95 % of a normal distribution. */
  private static final double DEVIATIONS = 1.96;

  private static final Budget THREE = Budget.sentences(3);

  private int better;
  private int clearlyBetter;
  private int worse;
  private int clearlyWorse;
  private int equal;
  private int same;

  private ReaderComparison() {}

  /**
   * Counts.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    List<JsonObject> documents = new Corpus(Path.of(args[0])).documents("news-leads.dev");
    Rouge rouge = new Rouge();
    ReaderComparison comparison = new ReaderComparison();
    for (int[][] line : NumberLines.read(Path.of("src/lab/reader-judgements.txt"))) {
      comparison.count(line[2][0]);
      JsonObject document = documents.get(line[0][0]);
      comparison.compare(new SummaryArticle(document, "lead", rouge), Ints.asList(line[1]));
    }
    comparison.print();
  }

  private void count(int preference) {
    better += preference > 0 ? 1 : 0;
    clearlyBetter += preference > 1 ? 1 : 0;
    worse += preference < 0 ? 1 : 0;
    clearlyWorse += preference < -1 ? 1 : 0;
    equal += preference == 0 ? 1 : 0;
  }

  private void compare(SummaryArticle article, List<Integer> judged) {
    same += new LibraryExtractor().choose(article, THREE).equals(judged) ? 1 : 0;
  }

  private void print() {
    System.out.printf(
        "ours better: %d (%d clearly), first sentences better: %d (%d clearly), equal: %d%n",
        better, clearlyBetter, worse, clearlyWorse, equal);
    int decided = better + worse;
    double share = better / (double) decided;
    double spread = DEVIATIONS * DEVIATIONS / decided;
    double middle = (share + spread / 2) / (1 + spread);
    double half = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
    System.out.printf(
        "ours better in %.0f %% [%.0f, %.0f] of those that differ%n",
        100 * share, 100 * (middle - half), 100 * (middle + half));
    System.out.printf("still chosen: %d of %d%n", same, decided + equal);
  }
}
