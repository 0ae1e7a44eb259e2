package io.github.kernsatz.lab;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints how well sentence boundaries are found. Arguments: the data directory; then, optionally,
 * {@code errors} to print each wrong boundary.
 *
 * <p>A boundary is the number of letters and digits before it, so that white space and marks do not
 * matter; the end of the text does not count. Certain boundaries of clean text are made by joining
 * paragraphs of one sentence by a blank.
 */
public final class SentenceEvaluation {

  private final boolean printErrors;

  private SentenceEvaluation(boolean printErrors) {
    this.printErrors = printErrors;
  }

  /** Evaluates. */
  public static void main(String[] args) {
    Corpus corpus = new Corpus(Path.of(args[0]));
    SentenceEvaluation evaluation = new SentenceEvaluation(args.length > 1);
    System.out.println("set                      boundaries  false missed  precision recall   F1");
    evaluation.webSnippets(corpus);
    evaluation.legalTexts(corpus);
    evaluation.joinedParagraphs(corpus, "wikinews.train");
    evaluation.joinedParagraphs(corpus, "news-leads.dev");
    evaluation.joinedParagraphs(corpus, "klexikon.dev");
  }

  private void webSnippets(Corpus corpus) {
    Count count = new Count();
    for (JsonObject document : corpus.documents("sentences.web.dev")) {
      String text = Corpus.text(document, "text");
      Set<Integer> gold = new TreeSet<>();
      for (JsonElement span : document.getAsJsonArray("sents")) {
        int end = span.getAsJsonArray().get(1).getAsInt();
        gold.add(visible(text, text.offsetByCodePoints(0, end)));
      }
      compare(text, gold, count);
    }
    count.print("web snippets (GSD dev)");
  }

  private void legalTexts(Corpus corpus) {
    Count count = new Count();
    for (JsonObject document : corpus.documents("sentences.legal.train")) {
      String text = Corpus.text(document, "text");
      JsonArray ends = document.getAsJsonArray("last_word_ends");
      Set<Integer> gold = new TreeSet<>();
      for (JsonElement end : ends) {
        gold.add(visible(text, text.offsetByCodePoints(0, end.getAsInt())));
      }
      compare(text, gold, count);
    }
    count.print("legal texts");
  }

  private void joinedParagraphs(Corpus corpus, String set) {
    Count count = new Count();
    for (JsonObject document : corpus.documents(set)) {
      StringBuilder text = new StringBuilder();
      Set<Integer> gold = new TreeSet<>();
      List<String> paragraphs = new ArrayList<>();
      for (String paragraph : Corpus.text(document, "text").split("\n+")) {
        String trimmed = paragraph.strip();
        if (trimmed.length() > 40 && trimmed.matches("(?s)\\p{Lu}.*[a-zäöüß]{3}[.]")) {
          paragraphs.add(trimmed);
        }
      }
      for (String paragraph : paragraphs) {
        text.append(text.length() > 0 ? " " : "").append(paragraph);
        gold.add(visible(text, text.length()));
      }
      String joined = text.toString();
      Set<Integer> found = boundaries(joined);
      for (int boundary : gold) {
        count.add(found.contains(boundary), false);
        if (!found.contains(boundary) && boundary < visible(joined, joined.length())) {
          report("missed", joined, boundary);
        }
      }
    }
    count.print("paragraph ends, " + set);
  }

  private void compare(String text, Set<Integer> gold, Count count) {
    Set<Integer> found = boundaries(text);
    int end = visible(text, text.length());
    gold.remove(end);
    found.remove(end);
    for (int boundary : gold) {
      count.add(found.contains(boundary), false);
      if (!found.contains(boundary)) {
        report("missed", text, boundary);
      }
    }
    for (int boundary : found) {
      if (!gold.contains(boundary)) {
        count.add(false, true);
        report("false ", text, boundary);
      }
    }
  }

  private static Set<Integer> boundaries(String text) {
    Set<Integer> boundaries = new TreeSet<>();
    int at = 0;
    int letters = 0;
    for (Sentence sentence : SentenceSplitter.german().split(text)) {
      letters += visible(text.subSequence(at, sentence.span().end()), sentence.span().end() - at);
      at = sentence.span().end();
      boundaries.add(letters);
    }
    return boundaries;
  }

  /** The letters and digits before an offset. */
  private static int visible(CharSequence text, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  private void report(String kind, String text, int boundary) {
    if (printErrors) {
      int at = 0;
      for (int letters = 0; at < text.length() && letters < boundary; at++) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
          letters++;
        }
      }
      String before = text.substring(Math.max(0, at - 50), at);
      String after = text.substring(at, Math.min(text.length(), at + 40));
      System.out.println(kind + " " + (before + "¦" + after).replace('\n', '⏎'));
    }
  }

  private static final class Count {
    private int found;
    private int missed;
    private int wrong;

    void add(boolean right, boolean extra) {
      if (extra) {
        wrong++;
      } else if (right) {
        found++;
      } else {
        missed++;
      }
    }

    void print(String name) {
      double precision = found / (double) Math.max(1, found + wrong);
      double recall = found / (double) Math.max(1, found + missed);
      System.out.printf(
          Locale.ROOT,
          "%-26s %8d %6d %6d  %9.4f %6.4f %.4f%n",
          name,
          found + missed,
          wrong,
          missed,
          precision,
          recall,
          2 * precision * recall / Math.max(1e-9, precision + recall));
    }
  }
}
