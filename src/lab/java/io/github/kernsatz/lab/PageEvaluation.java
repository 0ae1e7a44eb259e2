package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.PageRows;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.layout.FoldedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what article parsing keeps of whole pages ({@code pages.dev}, by cross-validation over
 * pages) and what it takes away from clean articles.
 *
 * <p>Arguments: the data directory and, optionally, {@code errors} or {@code judged} to list every
 * segment that parsing or the topic filter gets wrong.
 */
public final class PageEvaluation {

  private static final int FOLDS = 10;

  /** Shorter paragraphs of clean articles are not counted. */
  private static final int COUNTED_WORDS = 12;

  private int found;
  private int wrong;
  private int wanted;
  private final List<String> errors = new ArrayList<>();

  private PageEvaluation() {}

  /** Runs the evaluation. */
  public static void main(String[] arguments) {
    Corpus corpus = new Corpus(Path.of(arguments[0]));
    GoldPages gold = new GoldPages(corpus);
    PageEvaluation everything = new PageEvaluation();
    PageEvaluation parsed = new PageEvaluation();
    PageEvaluation judged = new PageEvaluation();
    for (int fold = 0; fold < FOLDS; fold++) {
      String trees = gold.train(fold, FOLDS);
      for (int p = fold; p < gold.pages().size(); p += FOLDS) {
        GoldPages.Page page = gold.pages().get(p);
        everything.count(page, FoldedText.fold(page.text()));
        Article article = PageRows.parse(page.text(), trees);
        parsed.count(page, GoldPages.kept(article));
        judged.count(page, GoldPages.onTopic(article));
      }
    }
    System.out.println("pages.dev, " + FOLDS + " folds   precision  recall     F1");
    everything.print("keep everything");
    parsed.print("Article.parse");
    judged.print("and TopicFilter");
    clean(corpus, "news-leads.dev");
    clean(corpus, "wikinews.train");
    clean(corpus, "klexikon.dev");
    if (arguments.length > 1) {
      (arguments[1].equals("errors") ? parsed : judged).errors.forEach(System.out::println);
    }
  }

  private void count(GoldPages.Page page, String kept) {
    for (String segment : page.with()) {
      wanted++;
      if (kept.contains(segment)) {
        found++;
      } else {
        errors.add("lost " + page.id() + " | " + segment);
      }
    }
    for (String segment : page.without()) {
      if (kept.contains(segment)) {
        wrong++;
        errors.add("kept " + page.id() + " | " + segment);
      }
    }
  }

  private void print(String name) {
    double precision = found / (double) (found + wrong);
    double recall = found / (double) wanted;
    System.out.printf(
        Locale.ROOT,
        "%-22s %8.3f %8.3f %8.3f%n",
        name,
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  /** Counts the paragraphs of clean articles that are called boilerplate or repetitions. */
  private static void clean(Corpus corpus, String set) {
    int paragraphs = 0;
    int boilerplate = 0;
    int repeated = 0;
    for (JsonObject document : corpus.documents(set)) {
      String title = Corpus.text(document, "title");
      Article article = Article.parse(title + "\n\n" + Corpus.text(document, "text"));
      for (int i = 0; i < article.paragraphs().size(); i++) {
        Paragraph block = article.paragraphs().get(i);
        if (block.text().split(" ").length >= COUNTED_WORDS && block.span().start() > 0) {
          paragraphs++;
          boilerplate += block.role() == Role.BOILERPLATE ? 1 : 0;
          repeated += article.repetitionOf(i).isPresent() ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: of %,d paragraphs %d boilerplate (%.3f %%), %d repeated%n",
        set,
        paragraphs,
        boilerplate,
        100.0 * boilerplate / paragraphs,
        repeated);
  }
}
