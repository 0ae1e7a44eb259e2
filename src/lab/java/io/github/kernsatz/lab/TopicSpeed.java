package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.topic.TopicFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints how long the topic filter takes, on articles and on very long texts. */
final class TopicSpeed {

  private TopicSpeed() {}

  /**
   * Measures.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    List<Article> articles = new ArrayList<>();
    long words = 0;
    for (JsonObject document : new Corpus(Path.of(args[0])).documents("news-leads.dev")) {
      String text = Corpus.text(document, "title") + "\n\n" + Corpus.text(document, "text");
      int size = text.split("\\s+").length;
      if (size > 400 && size < 800) {
        articles.add(Article.parse(text));
        words += size;
      }
    }
    for (int pass = 0; pass < 6; pass++) {
      long start = System.nanoTime();
      for (Article article : articles) {
        TopicFilter.german().judge(article);
      }
      System.out.printf(
          "%.3f ms an article of %d words%n",
          (System.nanoTime() - start) / 1e6 / articles.size(), words / articles.size());
    }
    for (int size : new int[] {25_000, 50_000, 100_000}) {
      Article.Builder builder = Article.builder().title("Ein sehr langer Text");
      for (int i = 0; i < size; i++) {
        if (i % 10 == 0) {
          builder.heading("Abschnitt " + i);
        }
        builder.paragraph(
            i % 2 == 0
                ? "Der Wasserstand des Flusses stieg in der Nacht auf "
                    + i
                    + " Zentimeter, und die Feuerwehr füllte weiter Sandsäcke am Ufer."
                : "Kurz: " + i);
      }
      Article article = builder.build();
      long start = System.nanoTime();
      TopicFilter.german().judge(article);
      System.out.printf("%,d blocks: %.0f ms%n", size, (System.nanoTime() - start) / 1e6);
    }
  }
}
