package io.github.kernsatz.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Prints how well sentence boundaries are found, by the library and by OpenNLP's own German model.
 * Arguments: the data directory; then, optionally, {@code errors} to print each wrong boundary of
 * the library in its context.
 *
 * <p>A boundary is the number of letters and digits before it, so that white space and marks do not
 * matter; the end of the text does not count, and one behind a colon or semicolon is neutral.
 * Certain boundaries of clean text are made by joining paragraphs that look like prose by a blank.
 */
public final class SentenceEvaluation {

  /** In characters, what is printed of the text before and behind a wrong boundary. */
  private static final int CONTEXT = 50;

  private final Corpus corpus;
  private final Function<String, Set<Integer>> splitter;
  private final boolean printErrors;

  private SentenceEvaluation(
      Corpus corpus, Function<String, Set<Integer>> splitter, boolean printErrors) {
    this.corpus = corpus;
    this.splitter = splitter;
    this.printErrors = printErrors;
  }

  /** Evaluates. */
  public static void main(String[] args) {
    Corpus corpus = new Corpus(Path.of(args[0]));
    System.out.println("Kernsatz");
    new SentenceEvaluation(corpus, SentenceEvaluation::ends, args.length > 1).printAll();
    System.out.println("OpenNLP, stock German model");
    new SentenceEvaluation(corpus, new StockDetector()::ends, false).printAll();
  }

  private void printAll() {
    System.out.println(
        "set                               boundaries  false missed precision recall F1");
    webSnippets();
    legalTexts("legal texts, trained on", false);
    legalTexts("legal texts, kept apart", true);
    joinedParagraphs("wikinews.train");
    joinedParagraphs("news-leads.dev");
    joinedParagraphs("klexikon.dev");
  }

  private void webSnippets() {
    Count count = new Count();
    for (JsonObject document : corpus.documents("sentences.web.dev")) {
      String text = Corpus.text(document, "text");
      Set<Integer> gold = new TreeSet<>();
      for (JsonElement span : document.getAsJsonArray("sents")) {
        int end = span.getAsJsonArray().get(1).getAsInt();
        gold.add(text.offsetByCodePoints(0, end));
      }
      compare(text, gold, count);
    }
    count.print("web snippets (GSD dev)");
  }

  private void legalTexts(String name, boolean keptApart) {
    Count count = new Count();
    List<JsonObject> documents = corpus.documents("sentences.legal.train");
    for (int d = 0; d < documents.size(); d++) {
      if ((d % 3 == SentenceTrainer.KEPT_APART) != keptApart) {
        continue;
      }
      String text = Corpus.text(documents.get(d), "text");
      Set<Integer> gold = new TreeSet<>();
      for (JsonElement end : documents.get(d).getAsJsonArray("last_word_ends")) {
        gold.add(text.offsetByCodePoints(0, end.getAsInt()));
      }
      compare(text, gold, count);
    }
    count.print(name);
  }

  private void joinedParagraphs(String set) {
    Count count = new Count();
    for (JsonObject document : corpus.documents(set)) {
      StringBuilder joined = new StringBuilder();
      Set<Integer> gold = new TreeSet<>();
      for (String line : Corpus.text(document, "text").split("\n+")) {
        String paragraph = line.strip();
        if (paragraph.length() > 40 && paragraph.matches("(?s)\\p{Lu}.*[a-zäöüß]{3}[.]")) {
          joined.append(joined.length() > 0 ? " " : "").append(paragraph);
          gold.add(joined.length());
        }
      }
      String text = joined.toString();
      Boundaries boundaries = new Boundaries(text);
      Set<Integer> found = boundaries.visible(splitter.apply(text));
      for (int boundary : boundaries.inner(boundaries.visible(gold))) {
        count.add(found.contains(boundary), false);
        if (!found.contains(boundary)) {
          report("missed", boundaries, boundary);
        }
      }
    }
    count.print("paragraph ends, " + set);
  }

  private void compare(String text, Set<Integer> goldEnds, Count count) {
    Boundaries boundaries = new Boundaries(text);
    Set<Integer> gold = boundaries.inner(boundaries.visible(goldEnds));
    Set<Integer> found = boundaries.inner(boundaries.visible(splitter.apply(text)));
    for (int boundary : gold) {
      count.add(found.contains(boundary), false);
      if (!found.contains(boundary)) {
        report("missed", boundaries, boundary);
      }
    }
    for (int boundary : found) {
      if (!gold.contains(boundary)) {
        count.add(false, true);
        report("false ", boundaries, boundary);
      }
    }
  }

  private static Set<Integer> ends(String text) {
    Set<Integer> ends = new TreeSet<>();
    for (Sentence sentence : SentenceSplitter.german().split(text)) {
      ends.add(sentence.span().end());
    }
    return ends;
  }

  private void report(String kind, Boundaries boundaries, int boundary) {
    if (printErrors) {
      System.out.println(kind + " " + boundaries.context(boundary));
    }
  }

  /** The way from offsets to numbers of letters and digits, and back. */
  private static final class Boundaries {

    private final String text;
    private final int[] visibleBefore;

    Boundaries(String text) {
      this.text = text;
      this.visibleBefore = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        visibleBefore[i + 1] =
            visibleBefore[i] + (Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0);
      }
    }

    Set<Integer> visible(Set<Integer> ends) {
      Set<Integer> visible = new TreeSet<>();
      ends.forEach(end -> visible.add(visibleBefore[end]));
      return visible;
    }

    /** Without the ends of the text and the neutral ones. */
    Set<Integer> inner(Set<Integer> boundaries) {
      Set<Integer> inner = new TreeSet<>(boundaries);
      inner.remove(0);
      inner.remove(visibleBefore[text.length()]);
      inner.removeIf(
          boundary -> {
            int at = offset(boundary);
            return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == ';');
          });
      return inner;
    }

    String context(int boundary) {
      int at = offset(boundary);
      String before = text.substring(Math.max(0, at - CONTEXT), at);
      String behind = text.substring(at, Math.min(text.length(), at + CONTEXT));
      return (before + "¦" + behind).replace('\n', '⏎');
    }

    /** Where the last letter or digit before a boundary ends. */
    private int offset(int boundary) {
      int low = 0;
      int high = text.length();
      while (low < high) {
        int middle = (low + high) / 2;
        if (visibleBefore[middle] < boundary) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private static final class Count {
    private int found;
    private int missed;
    private int wrong;

    void add(boolean hit, boolean spurious) {
      if (spurious) {
        wrong++;
      } else if (hit) {
        found++;
      } else {
        missed++;
      }
    }

    void print(String name) {
      double precision = (double) found / Math.max(1, found + wrong);
      double recall = (double) found / Math.max(1, found + missed);
      double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
      System.out.printf(
          Locale.ROOT,
          "%-33s %10d %6d %6d    %.4f %.4f %.4f%n",
          name,
          found + missed,
          wrong,
          missed,
          precision,
          recall,
          f1);
    }
  }
}
