package io.github.kernsatz.lab;

import com.google.common.primitives.Ints;
import com.google.gson.JsonObject;
import io.github.kernsatz.select.Budget;
import java.nio.file.Path;
import java.util.List;

/**
 * Counts how often readers preferred three sentences of the library to the first three, in the
 * articles where the library still chooses what they judged.
 *
 * <p>A line ({@link NumberLines}) is {@code article | sentences | preference}: the number of the
 * article in {@code news-leads.dev}, the sentences that the library had chosen, both from 0 on, and
 * how much better these are than the first three: 2 clearly, 1 slightly, 0 no preference, less than
 * 0 worse. The interval is that of Wilson (1927, "Probable inference, the law of succession, and
 * statistical inference").
 */
final class ReaderComparison {

  /** What readers were told, stands in each file. */
  private static final List<String> FILES =
      List.of("reader-judgements.txt", "reader-judgements-by-criteria.txt");

  /** So many deviations to either side hold 95 % of a normal distribution. */
  private static final double DEVIATIONS = 1.96;

  private static final Budget THREE = Budget.sentences(3);

  private int better;
  private int clearlyBetter;
  private int worse;
  private int clearlyWorse;
  private int equal;
  private int nowLead;
  private int nowOther;

  private ReaderComparison() {}

  /**
   * Counts.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    List<JsonObject> documents = new Corpus(Path.of(args[0])).documents("news-leads.dev");
    Rouge rouge = new Rouge();
    for (String file : FILES) {
      ReaderComparison comparison = new ReaderComparison();
      for (int[][] line : NumberLines.read(Path.of("src/lab", file))) {
        SummaryArticle article = new SummaryArticle(documents.get(line[0][0]), "lead", rouge);
        List<Integer> chosen = new LibraryExtractor().choose(article, THREE);
        comparison.add(chosen, Ints.asList(line[1]), line[2][0]);
      }
      System.out.println(file);
      comparison.print();
    }
  }

  private void add(List<Integer> chosen, List<Integer> judged, int preference) {
    if (chosen.equals(judged)) {
      count(preference);
    } else if (chosen.equals(List.of(0, 1, 2))) {
      nowLead++;
    } else {
      nowOther++;
    }
  }

  private void count(int preference) {
    better += preference > 0 ? 1 : 0;
    clearlyBetter += preference > 1 ? 1 : 0;
    worse += preference < 0 ? 1 : 0;
    clearlyWorse += preference < -1 ? 1 : 0;
    equal += preference == 0 ? 1 : 0;
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
    System.out.printf(
        "not counted: %d where the first three are chosen now, %d where others are%n",
        nowLead, nowOther);
  }
}
