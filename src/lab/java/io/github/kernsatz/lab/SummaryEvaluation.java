package io.github.kernsatz.lab;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import io.github.kernsatz.select.Budget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures summaries against references, beside baselines, with whole sentences under one budget.
 *
 * <p>Arguments: the data directory; then, if not all, the names of sets to measure.
 */
public final class SummaryEvaluation {

  private static final long SEED = 20261124;

  /** Chooses sentences of an article: their indices in article order. */
  interface Extractor {
    List<Integer> choose(SummaryArticle article, Budget budget);
  }

  /** What one system reached: values a document, and means. */
  private static final class Row {
    final double[] one;
    final double[] two;
    final double[] longest;
    double recall;
    double words;
    double open;
    double redundancy;

    Row(int size) {
      one = new double[size];
      two = new double[size];
      longest = new double[size];
    }
  }

  private SummaryEvaluation() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Corpus corpus = new Corpus(Path.of(args[0]));
    Rouge rouge = new Rouge();
    List<String> sets =
        args.length > 1 ? List.of(args).subList(1, args.length) : List.of("news", "klexikon");
    if (sets.contains("news")) {
      List<SummaryArticle> news = articles(corpus, "news-leads.dev", "lead", rouge);
      table("news-leads.dev, 3 sentences", news, Budget.sentences(3));
      table("news-leads.dev, 1 sentence", news, Budget.sentences(1));
      table("news-leads.dev, 45 words", news, Budget.words(45));
    }
    if (sets.contains("klexikon")) {
      table(
          "klexikon.dev, 360 words",
          articles(corpus, "klexikon.dev", "summary", rouge),
          Budget.words(360));
    }
  }

  static List<SummaryArticle> articles(Corpus corpus, String set, String field, Rouge rouge) {
    List<SummaryArticle> articles = new ArrayList<>();
    for (JsonObject document : corpus.documents(set)) {
      articles.add(new SummaryArticle(document, field, rouge));
    }
    return articles;
  }

  private static void table(String title, List<SummaryArticle> articles, Budget budget) {
    Map<String, Extractor> systems = new LinkedHashMap<>();
    systems.put("lead", (article, b) -> fill(article, b, order(lead(article))));
    systems.put("random", SummaryEvaluation::random);
    systems.put(
        "LexRank", (article, b) -> fill(article, b, order(GraphRank.lexRank(article.stems))));
    systems.put(
        "TextRank", (article, b) -> fill(article, b, order(GraphRank.textRank(article.stems))));
    systems.put("Kernsatz", new LibraryExtractor()::choose);
    systems.put("oracle", SummaryEvaluation::oracle);
    Map<String, Row> rows = new LinkedHashMap<>();
    systems.forEach((name, system) -> rows.put(name, measure(system, articles, budget)));
    double[] lead = requireNonNull(rows.get("lead")).one;
    double room = mean(requireNonNull(rows.get("oracle")).one) - mean(lead);
    System.out.printf("%n%s (%d articles)%n", title, articles.size());
    System.out.println(
        "| system | ROUGE-1 | ROUGE-2 | ROUGE-L | over the lead (ROUGE-1) | gap closed "
            + "| recall (ROUGE-1) | words | open references | redundancy |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    rows.forEach(
        (name, row) -> {
          PairedBootstrap.Interval own = PairedBootstrap.mean(row.one);
          PairedBootstrap.Interval over = PairedBootstrap.difference(row.one, lead);
          System.out.printf(
              Locale.ROOT,
              "| %s | %.2f [%.2f, %.2f] | %.2f | %.2f | %+.2f [%+.2f, %+.2f] | %.0f %% "
                  + "| %.2f | %.1f | %.1f %% | %.1f %% |%n",
              name,
              own.mean(),
              own.low(),
              own.high(),
              mean(row.two),
              mean(row.longest),
              over.mean(),
              over.low(),
              over.high(),
              100 * over.mean() / room,
              row.recall,
              row.words,
              100 * row.open,
              100 * row.redundancy);
        });
  }

  private static Row measure(Extractor system, List<SummaryArticle> articles, Budget budget) {
    int size = articles.size();
    Row row = new Row(size);
    double chosen = 0;
    double repeated = 0;
    double stems = 0;
    for (int i = 0; i < size; i++) {
      SummaryArticle article = articles.get(i);
      List<Integer> extract = system.choose(article, budget);
      int[] tokens = article.stems(extract);
      Rouge.Scores scores = Rouge.compare(tokens, article.reference);
      row.one[i] = scores.one();
      row.two[i] = scores.two();
      row.longest[i] = scores.longest();
      long[] own = Rouge.grams(tokens, 1);
      row.recall +=
          100.0
              * Rouge.overlap(own, Rouge.grams(article.reference, 1))
              / Math.max(1, article.reference.length);
      row.words += Budget.words(article.text(extract));
      chosen += extract.size();
      row.open += extract.stream().filter(s -> isOpen(article, s, extract)).count();
      stems += tokens.length;
      repeated += tokens.length - Arrays.stream(tokens).distinct().count();
    }
    row.recall /= size;
    row.words /= size;
    row.open /= Math.max(1, chosen);
    row.redundancy = repeated / Math.max(1, stems);
    return row;
  }

  private static boolean isOpen(SummaryArticle article, int sentence, List<Integer> extract) {
    int[] group = article.discourse.group(sentence);
    return group.length == 0 || !Arrays.stream(group).allMatch(extract::contains);
  }

  /** Takes sentences in the order given, passes over those that do not fit. */
  static List<Integer> fill(SummaryArticle article, Budget budget, List<Integer> order) {
    List<Integer> chosen = new ArrayList<>();
    int used = 0;
    for (int i : order) {
      if (budget.fits(used, article.texts.get(i))) {
        used = budget.add(used, article.texts.get(i));
        chosen.add(i);
      }
    }
    Collections.sort(chosen);
    return chosen;
  }

  private static List<Integer> order(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -scores[i]))
        .toList();
  }

  private static double[] lead(SummaryArticle article) {
    return IntStream.range(0, article.size()).mapToDouble(i -> -i).toArray();
  }

  private static List<Integer> random(SummaryArticle article, Budget budget) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, article.size()).boxed().toList());
    Collections.shuffle(order, new Random(SEED + article.id.hashCode()));
    return fill(article, budget, order);
  }

  private static List<Integer> oracle(SummaryArticle article, Budget budget) {
    List<Integer> chosen =
        new ArrayList<>(
            new GreedyOracle(article.reference).choose(article.stems, article.texts, budget));
    Collections.sort(chosen);
    return chosen;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }
}
