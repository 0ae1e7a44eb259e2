package io.github.kernsatz.jmh;

import io.github.kernsatz.SampleArticles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fixed articles of a usual length, put together from the bundled ones. */
final class BenchmarkArticles {

  /** The words of each article, to the next end of a paragraph. */
  static final int WORDS = 600;

  private static final List<String> SAMPLES =
      List.of(
          "interview-starkregen",
          "lokales-hallenbad",
          "mischtext-nachtzug",
          "sport-handball",
          "wirtschaft-papierfabrik",
          "wissenschaft-fledermaeuse");

  private BenchmarkArticles() {}

  /** Six articles: each sample, followed by paragraphs of the next ones. */
  static List<String> all() {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < SAMPLES.size(); i++) {
      StringBuilder article = new StringBuilder();
      int words = 0;
      for (int next = i; words < WORDS; next++) {
        String sample = SampleArticles.text(SAMPLES.get(next % SAMPLES.size()));
        for (String block : Arrays.asList(sample.split("\n\n+"))) {
          if (words < WORDS) {
            article.append(block).append("\n\n");
            words += block.split("\\s+").length;
          }
        }
      }
      articles.add(article.toString());
    }
    return articles;
  }

  /** A text of at least so many characters: the articles, again and again, numbers changed. */
  static String text(int characters) {
    List<String> articles = all();
    StringBuilder text = new StringBuilder(characters + 8_192);
    for (int i = 0; text.length() < characters; i++) {
      String article = articles.get(i % articles.size());
      char digit = (char) ('1' + i % 9);
      text.append(article.replace('2', digit)).append("\n\n");
    }
    return text.substring(0, characters);
  }
}
