package io.github.kernsatz.report;

import io.github.kernsatz.Summary;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.text.TextSpan;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;

/**
 * The article as it came, block by block, with the judgement in the margin.
 *
 * <p>Every character of the text is written once, in order: the blocks, and with each block what
 * stands between it and the one before.
 */
final class AnnotatedArticle {

  private final Summary summary;
  private final Sentences sentences;
  private final String text;

  /** Up to here the text is written. */
  private int written;

  /** The first sentence that is not yet written. */
  private int next;

  AnnotatedArticle(Summary summary, Sentences sentences) {
    this.summary = summary;
    this.sentences = sentences;
    this.text = summary.article().text();
  }

  void write(Html page) {
    page.raw("<section aria-labelledby=\"artikel\">\n");
    page.raw("<h2 id=\"artikel\">Der Artikel, wie er kam</h2>\n");
    page.raw("<p class=\"key\"><mark>Satz der Zusammenfassung</mark> ");
    page.raw("<span class=\"ramp\" aria-hidden=\"true\"></span> ");
    page.raw("Je kräftiger ein Satz unterlegt ist, desto höher sein Wert. ");
    page.raw("<del>Durchgestrichenes</del> gehört nicht zum Artikel.</p>\n");
    page.raw("<div class=\"blocks\">\n");
    List<ParagraphVerdict> blocks = summary.verdicts();
    for (int block = 0; block < blocks.size(); block++) {
      writeBlock(block, blocks.get(block), page);
    }
    page.raw("<div class=\"rest\">").source(text, new TextSpan(written, text.length()));
    page.raw("</div>\n</div>\n</section>\n");
  }

  private void writeBlock(int index, ParagraphVerdict block, Html page) {
    String element = element(block);
    page.raw("<div class=\"block ").raw(Wording.style(block.verdict())).raw("\" id=\"b");
    page.raw(index + 1).raw("\">\n<").raw(element).raw(" class=\"source ");
    page.raw(style(block.paragraph().role())).raw("\">");
    TextSpan span = block.paragraph().span();
    page.raw("<span class=\"gap\">").source(text, new TextSpan(written, span.start()));
    page.raw("</span>");
    written = span.start();
    boolean dropped = block.verdict() != Verdict.KEPT && !competes(index);
    page.raw(dropped ? "<del>" : "");
    writeSentences(index, page);
    page.source(text, new TextSpan(written, span.end()));
    written = span.end();
    page.raw(dropped ? "</del>" : "").raw("</").raw(element).raw(">\n");
    writeNote(index, block, page);
    page.raw("</div>\n");
  }

  /** Off-topic sentences compete if the caller wanted them to. */
  private boolean competes(int block) {
    return next < sentences.all().size() && sentences.all().get(next).paragraphIndex() == block;
  }

  private void writeSentences(int block, Html page) {
    List<ScoredSentence> all = sentences.all();
    for (; competes(block); next++) {
      ScoredSentence sentence = all.get(next);
      TextSpan span = sentence.sentence().span();
      page.source(text, new TextSpan(written, span.start()));
      int place = sentences.placeInSummary(sentence);
      String element = place > 0 ? "mark" : "span";
      page.raw("<").raw(element).raw(" class=\"s\" id=\"").raw(sentences.anchor(sentence));
      page.raw("\" style=\"--w:").raw(Wording.css(sentences.weight(sentence)));
      page.raw(place > 0 ? "\" data-place=\"" + place : "").raw("\">");
      page.source(text, span).raw("</").raw(element).raw(">");
      written = span.end();
    }
  }

  private void writeNote(int index, ParagraphVerdict block, Html page) {
    page.raw("<div class=\"note\"><p class=\"judgement\"><b>").raw(Wording.of(block.verdict()));
    page.raw("</b>");
    if (block.verdict() != Verdict.BOILERPLATE) {
      page.raw(" <span class=\"role\">").raw(Wording.of(block.paragraph().role()));
      page.raw("</span>");
    }
    page.raw(" <span class=\"relevance\" style=\"--r:").raw(Wording.css(block.relevance()));
    page.raw("\"><span class=\"unseen\">Relevanz </span>").raw(Wording.decimal(block.relevance()));
    page.raw("</span></p>");
    page.raw("<p class=\"reason\">").text(block.reason());
    summary
        .article()
        .repetitionOf(index)
        .ifPresent(
            earlier -> {
              page.raw(" <a href=\"#b").raw(earlier + 1).raw("\">Zur ersten Stelle</a>");
            });
    page.raw("</p></div>\n");
  }

  /** A heading of the story is a heading of the page too; a dropped one must not be one. */
  private static String element(ParagraphVerdict block) {
    if (block.verdict() != Verdict.KEPT) {
      return "p";
    }
    return switch (block.paragraph().role()) {
      case TITLE -> "h3";
      case HEADING -> "h4";
      case TEASER, BODY, LIST_ITEM, BOILERPLATE -> "p";
    };
  }

  private static String style(Role role) {
    return switch (role) {
      case TITLE -> "title";
      case TEASER -> "teaser";
      case HEADING -> "heading";
      case BODY, LIST_ITEM -> "body";
      case BOILERPLATE -> "small";
    };
  }
}
