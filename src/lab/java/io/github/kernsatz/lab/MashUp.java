package io.github.kernsatz.lab;

import io.github.kernsatz.article.Article;
import java.util.List;

/**
 * An article, perhaps with foreign passages.
 *
 * @param fold the number of the host, for cross-validation
 * @param kind where the host comes from
 * @param title empty if there is none
 * @param lead empty if there is none
 * @param pieces headings and paragraphs, in order
 */
record MashUp(int fold, Story.Kind kind, String title, String lead, List<Piece> pieces) {

  /**
   * A heading or paragraph.
   *
   * @param foreign whether it comes from elsewhere
   */
  record Piece(String text, boolean heading, boolean foreign) {}

  /** The article, whose blocks are the title, the lead and the pieces, as far as there are. */
  Article article() {
    Article.Builder builder = Article.builder();
    if (!title.isEmpty()) {
      builder.title(title);
    }
    if (!lead.isEmpty()) {
      builder.teaser(lead);
    }
    for (Piece piece : pieces) {
      if (piece.heading()) {
        builder.heading(piece.text());
      } else {
        builder.paragraph(piece.text());
      }
    }
    return builder.build();
  }

  /** The piece that a block of the article is. */
  Piece piece(int block) {
    return pieces.get(block - (title.isEmpty() ? 0 : 1) - (lead.isEmpty() ? 0 : 1));
  }
}
