package io.github.kernsatz.article;

import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.layout.LogicalLines;
import io.github.kernsatz.layout.LogicalLines.LogicalLine;
import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of a pasted text and their roles. */
final class ArticleParser {

  private final String text;

  ArticleParser(String text) {
    this.text = text;
  }

  Article parse() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (LogicalLine line : LogicalLines.of(text)) {
      String folded = FoldedText.of(text, line.span()).text();
      paragraphs.add(new Paragraph(folded, line.span(), role(folded, paragraphs.isEmpty())));
    }
    return new Article(text, paragraphs);
  }

  private static Role role(String block, boolean first) {
    boolean sentence = block.endsWith(".") || block.length() > 100;
    return sentence ? Role.BODY : first ? Role.TITLE : Role.HEADING;
  }
}
