package io.github.kernsatz.report;

import io.github.kernsatz.Summary;
import io.github.kernsatz.SummaryLength;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;

/** The summary itself, and how much shorter it is. */
final class Digest {

  private final Summary summary;
  private final Sentences sentences;

  Digest(Summary summary, Sentences sentences) {
    this.summary = summary;
    this.sentences = sentences;
  }

  void write(Html page) {
    page.raw("<section class=\"digest\" aria-labelledby=\"zusammenfassung\">\n");
    page.raw("<h2 id=\"zusammenfassung\">Zusammenfassung</h2>\n");
    if (summary.sentences().isEmpty()) {
      page.raw("<p class=\"none\">Kein Satz des Textes passt in eine Zusammenfassung.</p>\n");
    } else {
      page.raw("<ol class=\"summary\">\n");
      for (ScoredSentence sentence : summary.sentences()) {
        page.raw("<li><a href=\"#").raw(sentences.anchor(sentence)).raw("\">");
        page.text(sentence.sentence().text()).raw("</a></li>\n");
      }
      page.raw("</ol>\n");
    }
    writeFigures(page);
    page.raw("</section>\n");
  }

  private void writeFigures(Html page) {
    List<ParagraphVerdict> blocks = summary.verdicts();
    int words = 0;
    int kept = 0;
    for (ParagraphVerdict block : blocks) {
      words += SummaryLength.countWords(block.paragraph().text());
      kept += block.verdict() == Verdict.KEPT ? 1 : 0;
    }
    page.raw("<dl class=\"figures\">\n");
    figure("Wörter", SummaryLength.countWords(summary.text()), words, page);
    figure("Zeichen", summary.text().length(), summary.article().text().length(), page);
    figure("Sätze", summary.sentences().size(), summary.scores().size(), page);
    figure("Absätze behalten", kept, blocks.size(), page);
    page.raw("</dl>\n");
  }

  private static void figure(String name, int part, int whole, Html page) {
    page.raw("<div><dt>").raw(name).raw("</dt><dd><b>").raw(Wording.count(part)).raw("</b> von ");
    page.raw(Wording.count(whole)).raw(" <span class=\"share\">");
    page.raw(Wording.percent(part, whole)).raw("</span></dd></div>\n");
  }
}
