package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.select.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how often readers preferred three sentences of the library to the first three, from {@code
 * src/lab/reader-judgements.txt}, and in how many of the articles the library still chooses what
 * they judged.
 *
 * <p>A line is {@code article | sentences | preference}: the number of the article in {@code
 * news-leads.dev}, the sentences that the library had chosen, both from 0 on, and how much better
 * these are than the first three: 2 clearly, 1 slightly, 0 no preference, less than 0 worse. A line
 * that begins with {@code #} is a comment. The interval is that of Wilson (1927, "Probable
 * inference, the law of succession, and statistical inference").
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
  public static void main(String[] args) throws IOException {
    List<JsonObject> documents = new Corpus(Path.of(args[0])).documents("news-leads.dev");
    Rouge rouge = new Rouge();
    ReaderComparison comparison = new ReaderComparison();
    for (String line : Files.readAllLines(Path.of("src/lab/reader-judgements.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ");
        comparison.count(Integer.parseInt(parts[2]));
        JsonObject document = documents.get(Integer.parseInt(parts[0]));
        comparison.compare(new SummaryArticle(document, "lead", rouge), parts[1]);
      }
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

  private void compare(SummaryArticle article, String judged) {
    List<Integer> sentences = Arrays.stream(judged.split(" ")).map(Integer::valueOf).toList();
    same += new LibraryExtractor().choose(article, THREE).equals(sentences) ? 1 : 0;
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
