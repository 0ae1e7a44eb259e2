package io.github.kernsatz.report;

import io.github.kernsatz.Summary;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.text.TextSpan;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.Locale;

/**
 * Each block's relevance along the article: a bar as wide as the block is long and as high as it is
 * relevant, and below the bars a tick for each chosen sentence.
 */
final class RelevanceChart {

  /** The drawing is this wide, in its own units; the page stretches it. */
  private static final double WIDTH = 1000;

  private static final double HEIGHT = 100;

  /** A bar of a foreign block would vanish at its true height. */
  private static final double LOWEST_BAR = 1.5;

  /** One-word blocks stay visible. */
  private static final int SHORTEST_BLOCK = 25;

  private static final double GAP = 1.5;
  private static final double NARROWEST_TICK = 5;

  private final Summary summary;

  RelevanceChart(Summary summary) {
    this.summary = summary;
  }

  void write(Html page) {
    if (summary.verdicts().isEmpty()) {
      return;
    }
    page.raw(
        "<section aria-labelledby=\"verlauf\">\n<h2 id=\"verlauf\">Relevanz im Verlauf</h2>\n");
    page.raw("<figure class=\"chart\">\n<div class=\"plot\">\n");
    page.raw("<div class=\"scale\" aria-hidden=\"true\"><span>1</span><span>½</span>");
    page.raw("<span>0</span></div>\n");
    page.raw("<svg viewBox=\"0 0 1000 112\" preserveAspectRatio=\"none\" role=\"img\" ");
    page.raw(
        "aria-label=\"Balken je Absatz; dieselben Werte stehen unten am Rand des Artikels\">\n");
    page.raw("<path class=\"grid\" d=\"M0 0H1000M0 50H1000M0 100H1000\"/>\n");
    int[] starts = starts();
    int total = starts[starts.length - 1];
    for (int block = 0; block < summary.verdicts().size(); block++) {
      double left = WIDTH * starts[block] / total;
      double right = WIDTH * starts[block + 1] / total;
      bar(summary.verdicts().get(block), left, Math.max(0.2, right - left - GAP), page);
    }
    for (ScoredSentence sentence : summary.sentences()) {
      tick(sentence, starts, total, page);
    }
    page.raw("</svg>\n</div>\n<figcaption>\n<ul class=\"legend\">\n");
    for (Verdict verdict : Verdict.values()) {
      page.raw("<li class=\"").raw(Wording.style(verdict)).raw("\">").raw(Wording.of(verdict));
      page.raw("</li>\n");
    }
    page.raw("<li class=\"chosen\">Satz der Zusammenfassung</li>\n</ul>\n");
    page.raw(
        "<p>Von links nach rechts durch den Text; ein Balken ist so breit, wie der Absatz lang ");
    page.raw("ist, und so hoch, wie er wahrscheinlich zum Artikel gehört.</p>\n");
    page.raw("</figcaption>\n</figure>\n</section>\n");
  }

  /** Where each block starts on an axis that counts characters, and where the last one ends. */
  private int[] starts() {
    int[] starts = new int[summary.verdicts().size() + 1];
    for (int block = 0; block + 1 < starts.length; block++) {
      int length = summary.verdicts().get(block).paragraph().span().length();
      starts[block + 1] = starts[block] + Math.max(SHORTEST_BLOCK, length);
    }
    return starts;
  }

  private static void bar(ParagraphVerdict block, double left, double width, Html page) {
    double height = Math.max(LOWEST_BAR, HEIGHT * block.relevance());
    rect(Wording.style(block.verdict()), left, HEIGHT - height, width, height, page);
  }

  private void tick(ScoredSentence sentence, int[] starts, int total, Html page) {
    TextSpan block = summary.verdicts().get(sentence.paragraphIndex()).paragraph().span();
    TextSpan span = sentence.sentence().span();
    int start = starts[sentence.paragraphIndex()] + span.start() - block.start();
    double width = Math.max(NARROWEST_TICK, WIDTH * span.length() / total - GAP);
    rect("chosen", Math.min(WIDTH - width, WIDTH * start / total), 105, width, 7, page);
  }

  private static void rect(String style, double x, double y, double w, double h, Html page) {
    page.raw(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
            style,
            x,
            y,
            w,
            h));
  }
}
