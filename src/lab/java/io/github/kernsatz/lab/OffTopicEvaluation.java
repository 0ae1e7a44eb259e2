package io.github.kernsatz.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.TopicFilter;
import io.github.kernsatz.topic.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Measures the topic filter on the mash-ups {@code offtopic.*.dev}: false drops on clean articles,
 * recall of foreign paragraphs, calibration, and on request ({@code errors}) the worst errors.
 *
 * <p>A gold paragraph belongs to the block with the largest overlap; it is dropped if that block's
 * verdict is anything but kept; only paragraphs of 12 words and more count.
 */
final class OffTopicEvaluation {

  private static final int MIN_WORDS = 12;
  private static final double ALLOWED = 0.005;
  private static final int WORST = 20;

  private final TreeMap<String, List<Judged>> judged = new TreeMap<>();

  private record Judged(
      String title, String text, boolean foreign, ParagraphVerdict verdict, boolean clean) {

    boolean dropped() {
      return verdict.verdict() != Verdict.KEPT;
    }
  }

  private OffTopicEvaluation() {}

  /**
   * Prints the tables.
   *
   * @param args the data directory, then perhaps {@code errors}
   */
  public static void main(String[] args) {
    Corpus corpus = new Corpus(Path.of(args[0]));
    OffTopicEvaluation evaluation = new OffTopicEvaluation();
    for (String set : List.of("news", "wikinews", "web")) {
      for (JsonObject document : corpus.documents("offtopic." + set + ".dev")) {
        evaluation.judge(set, document);
      }
    }
    evaluation.table();
    evaluation.trade();
    evaluation.reliability();
    System.out.println("\nWhole pages: see PageEvaluation.");
    if (args.length > 1) {
      evaluation.worst(true);
      evaluation.worst(false);
    }
  }

  private void judge(String set, JsonObject document) {
    String kind = Corpus.text(document, "kind");
    String title = Corpus.text(document, "title");
    List<String> paragraphs = new ArrayList<>();
    List<Boolean> foreign = new ArrayList<>();
    for (JsonElement element : document.getAsJsonArray("paragraphs")) {
      paragraphs.add(Corpus.text(element.getAsJsonObject(), "text"));
      foreign.add(element.getAsJsonObject().get("offTopic").getAsBoolean());
    }
    String text = title + "\n\n" + String.join("\n\n", paragraphs);
    List<ParagraphVerdict> verdicts = TopicFilter.german().judge(Article.parse(text));
    List<Judged> list = judged.computeIfAbsent(set + " " + kind, key -> new ArrayList<>());
    int start = title.length() + 2;
    int block = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int end = start + paragraphs.get(i).length();
      if (FoldedText.fold(paragraphs.get(i)).split(" ").length >= MIN_WORDS) {
        while (block < verdicts.size() - 1
            && verdicts.get(block).paragraph().span().end() <= start) {
          block++;
        }
        int best = block;
        for (int b = block; b < verdicts.size(); b++) {
          Paragraph paragraph = verdicts.get(b).paragraph();
          if (paragraph.span().start() >= end) {
            break;
          }
          best = overlap(verdicts, b, start, end) > overlap(verdicts, best, start, end) ? b : best;
        }
        list.add(
            new Judged(
                title,
                paragraphs.get(i),
                foreign.get(i),
                verdicts.get(best),
                kind.equals("clean")));
      }
      start = end + 2;
    }
  }

  private static int overlap(List<ParagraphVerdict> verdicts, int block, int start, int end) {
    Paragraph paragraph = verdicts.get(block).paragraph();
    return Math.min(end, paragraph.span().end()) - Math.max(start, paragraph.span().start());
  }

  private void table() {
    System.out.println(
        "| set | paragraphs | dropped | by role | at 0.5 percent false drop | threshold |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    judged.forEach(
        (set, list) -> {
          boolean clean = set.endsWith("clean");
          List<Judged> counted = list.stream().filter(j -> clean || j.foreign()).toList();
          double threshold = strictest(set.split(" ")[0]);
          System.out.printf(
              "| %s | %d | %.2f %% | %d | %.2f %% | %.3f |%n",
              set,
              counted.size(),
              100 * share(counted, counted.stream().filter(Judged::dropped).count()),
              counted.stream()
                  .filter(
                      j ->
                          j.verdict().verdict() == Verdict.BOILERPLATE
                              || j.verdict().verdict() == Verdict.REPEATED)
                  .count(),
              100
                  * share(
                      counted,
                      counted.stream().filter(j -> j.verdict().relevance() < threshold).count()),
              threshold);
        });
  }

  /** Recall at one threshold for all sets, for some shares of clean paragraphs dropped. */
  private void trade() {
    double[] clean =
        judged.values().stream()
            .flatMap(List::stream)
            .filter(Judged::clean)
            .mapToDouble(j -> j.verdict().relevance())
            .sorted()
            .toArray();
    System.out.println("\n| false drop, all sets together | threshold | recall by set |");
    System.out.println("| --- | --- | --- |");
    for (double allowed : new double[] {0.0025, 0.005, 0.01, 0.02, 0.05}) {
      double threshold = clean[(int) (allowed * clean.length)];
      StringBuilder recalls = new StringBuilder();
      judged.forEach(
          (set, list) -> {
            List<Judged> counted =
                list.stream().filter(j -> set.endsWith("clean") || j.foreign()).toList();
            long dropped =
                counted.stream().filter(j -> j.verdict().relevance() < threshold).count();
            recalls.append(
                String.format(Locale.ROOT, "%s %.1f, ", set, 100 * share(counted, dropped)));
          });
      System.out.printf("| %.2f %% | %.3f | %s |%n", 100 * allowed, threshold, recalls);
    }
  }

  private static double share(List<Judged> list, long count) {
    return list.isEmpty() ? 0 : count / (double) list.size();
  }

  /** The highest threshold that drops no more than allowed of a set's clean paragraphs. */
  private double strictest(String set) {
    List<Judged> clean = judged.getOrDefault(set + " clean", List.of());
    double[] relevance =
        clean.stream().mapToDouble(j -> j.verdict().relevance()).sorted().toArray();
    return relevance.length == 0 ? 0 : relevance[(int) (ALLOWED * relevance.length)];
  }

  private void reliability() {
    int[] count = new int[10];
    int[] belongs = new int[10];
    double[] sum = new double[10];
    judged.values().stream()
        .flatMap(List::stream)
        .forEach(
            j -> {
              int bin = Math.min(9, (int) (10 * j.verdict().relevance()));
              count[bin]++;
              belongs[bin] += j.foreign() ? 0 : 1;
              sum[bin] += j.verdict().relevance();
            });
    System.out.println("\n| relevance | paragraphs | mean relevance | true share |");
    System.out.println("| --- | --- | --- | --- |");
    for (int bin = 0; bin < 10; bin++) {
      System.out.printf(
          "| %.1f–%.1f | %d | %.3f | %.3f |%n",
          bin / 10.0,
          (bin + 1) / 10.0,
          count[bin],
          sum[bin] / Math.max(1, count[bin]),
          belongs[bin] / (double) Math.max(1, count[bin]));
    }
  }

  private void worst(boolean foreign) {
    System.out.printf("%n%s%n", foreign ? "Foreign, kept:" : "Clean, dropped:");
    Comparator<Judged> byRelevance = Comparator.comparingDouble(j -> j.verdict().relevance());
    judged.values().stream()
        .flatMap(List::stream)
        .filter(j -> foreign ? j.foreign() : j.clean())
        .sorted(foreign ? byRelevance.reversed() : byRelevance)
        .limit(WORST)
        .forEach(
            j ->
                System.out.printf(
                    "%n%.3f %s | %s%n  %s%n  %s%n",
                    j.verdict().relevance(),
                    j.verdict().verdict(),
                    j.title(),
                    j.text(),
                    j.verdict().reason()));
  }
}
