package io.github.kernsatz.report;

import io.github.kernsatz.Summary;
import io.github.kernsatz.score.ScoredSentence;

/** Every sentence that could compete with its score: the shades of the article in numbers. */
final class ScoreTable {

  private final Summary summary;
  private final Sentences sentences;

  ScoreTable(Summary summary, Sentences sentences) {
    this.summary = summary;
    this.sentences = sentences;
  }

  void write(Html page) {
    if (summary.scores().isEmpty()) {
      return;
    }
    page.raw("<section aria-labelledby=\"werte\">\n<h2 id=\"werte\">Die Werte der Sätze</h2>\n");
    page.raw("<details>\n<summary>").raw(Wording.count(summary.scores().size()));
    page.raw(summary.scores().size() == 1 ? " Satz kam" : " Sätze kamen");
    page.raw(" in Frage</summary>\n<table>\n<thead><tr><th scope=\"col\">Wert</th>");
    page.raw("<th scope=\"col\">Zeichen</th><th scope=\"col\">Satz</th></tr></thead>\n<tbody>\n");
    for (ScoredSentence sentence : summary.scores()) {
      boolean chosen = sentences.placeInSummary(sentence) > 0;
      page.raw(chosen ? "<tr class=\"chosen\"><td>" : "<tr><td>");
      page.raw(Wording.decimal(sentence.score())).raw("</td><td>");
      page.raw(sentence.sentence().span().start()).raw("–");
      page.raw(sentence.sentence().span().end()).raw("</td><td><a href=\"#");
      page.raw(sentences.anchor(sentence)).raw("\">").text(sentence.sentence().text());
      page.raw("</a>").raw(chosen ? " <b>gewählt</b>" : "").raw("</td></tr>\n");
    }
    page.raw("</tbody>\n</table>\n</details>\n</section>\n");
  }
}
