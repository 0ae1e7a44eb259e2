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
import java.util.Optional;

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

  private static final int FURNISHED = 500;

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
    furnished(corpus, "news-leads.dev", gold.train(-1, 1));
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

  /** Counts what is lost of clean articles, and kept of the furniture put around them. */
  private static void furnished(Corpus corpus, String set, String trees) {
    int[] all = new int[2];
    int[] kept = new int[2];
    int titles = 0;
    List<FurnishedPages.Page> pages =
        new FurnishedPages(corpus.documents(set), FurnishedPages.Half.MEASURING, 2)
            .pages(FURNISHED);
    for (FurnishedPages.Page page : pages) {
      Article article = PageRows.parse(page.text(), trees);
      titles +=
          article.title().filter(t -> t.text().equals(fold(page.title()))).isPresent() ? 1 : 0;
      for (Paragraph block : article.paragraphs()) {
        Optional<Boolean> kind = page.isArticle(block.span());
        boolean counted = block.text().split(" ").length >= COUNTED_WORDS;
        if (kind.isPresent() && (counted || !kind.get())) {
          all[kind.get() ? 1 : 0]++;
          kept[kind.get() ? 1 : 0] += block.role() == Role.BOILERPLATE ? 0 : 1;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s furnished: of %,d paragraphs %d lost (%.2f %%), of %,d lines of furniture %d kept"
            + " (%.1f %%), %d of %d titles found%n",
        set,
        all[1],
        all[1] - kept[1],
        100.0 * (all[1] - kept[1]) / all[1],
        all[0],
        kept[0],
        100.0 * kept[0] / all[0],
        titles,
        pages.size());
  }

  private static String fold(String text) {
    return FoldedText.fold(text);
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
