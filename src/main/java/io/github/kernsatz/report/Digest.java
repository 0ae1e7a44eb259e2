package io.github.kernsatz.report;

import io.github.kernsatz.Keyword;
import io.github.kernsatz.Summary;
import io.github.kernsatz.SummaryLength;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;

/** The summary itself, how much shorter it is, and what the article is about. */
final class Digest {

  /** Below this {@link Summary#languageConfidence()} calls a text hardly German. */
  private static final double HARDLY_GERMAN = 0.5;

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
    writeKeywords(page);
    page.raw("</section>\n");
  }

  private void writeKeywords(Html page) {
    List<Keyword> keywords = summary.keywords();
    if (keywords.isEmpty()) {
      return;
    }
    double highest = keywords.get(0).weight();
    page.raw("<h3 class=\"about\" id=\"schlagwoerter\">Schlagwörter</h3>\n");
    page.raw("<ul class=\"keywords\" aria-labelledby=\"schlagwoerter\">\n");
    for (Keyword keyword : keywords) {
      page.raw("<li style=\"--w:").raw(Wording.css(highest > 0 ? keyword.weight() / highest : 0));
      page.raw("\">").text(keyword.text()).raw("</li>\n");
    }
    page.raw("</ul>\n");
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
    double german = summary.languageConfidence();
    page.raw("<div><dt>Deutscher Text</dt><dd><b>").raw(Wording.percent(german));
    page.raw("</b> sicher</dd></div>\n</dl>\n");
    if (german < HARDLY_GERMAN && !summary.scores().isEmpty()) {
      page.raw("<p class=\"warning\">Das ist kaum deutscher Text; Werte und Urteile sagen wenig.");
      page.raw("</p>\n");
    }
  }

  private static void figure(String name, int part, int whole, Html page) {
    page.raw("<div><dt>").raw(name).raw("</dt><dd><b>").raw(Wording.count(part)).raw("</b> von ");
    page.raw(Wording.count(whole)).raw(" <span class=\"share\">");
    page.raw(Wording.percent(part, whole)).raw("</span></dd></div>\n");
  }
}
