package io.github.kernsatz.lab;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.TopicFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what the topic filter says about the text of a file. */
final class Judge {

  private Judge() {}

  /**
   * Prints one verdict a line.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Article article = Article.parse(Files.readString(Path.of(args[0])));
    for (ParagraphVerdict verdict : TopicFilter.german().judge(article)) {
      String text = verdict.paragraph().text();
      System.out.printf(
          "%.3f %-10s %-9s %s%n      %s%n",
          verdict.relevance(),
          verdict.verdict(),
          verdict.paragraph().role(),
          text.substring(0, Math.min(90, text.length())),
          verdict.reason());
    }
  }
}
