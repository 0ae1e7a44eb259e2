package io.github.kernsatz.lab;

import io.github.kernsatz.article.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * An article, perhaps with foreign passages.
 *
 * @param host the number of the host, for cross-validation
 * @param kind where the host comes from
 * @param title empty if there is none
 * @param lead empty if there is none
 * @param pieces headings and paragraphs, in order
 */
record MashUp(int host, Story.Kind kind, String title, String lead, List<Piece> pieces) {

  /**
   * A heading or paragraph.
   *
   * @param foreign whether it comes from elsewhere
   */
  record Piece(String text, boolean heading, boolean foreign) {}

  /** The article as the library reads it from a text with a blank line between the parts. */
  Article article() {
    List<String> parts = new ArrayList<>();
    if (!title.isEmpty()) {
      parts.add(title);
    }
    if (!lead.isEmpty()) {
      parts.add(lead);
    }
    for (Piece piece : pieces) {
      parts.add(piece.text());
    }
    return Article.parse(String.join("\n\n", parts));
  }

  /** Whether the part of the text at an offset is foreign. */
  boolean isForeign(int offset) {
    int end = title.isEmpty() ? 0 : title.length() + 2;
    end += lead.isEmpty() ? 0 : lead.length() + 2;
    for (Piece piece : pieces) {
      if (offset >= end && offset < end + piece.text().length() + 2) {
        return piece.foreign();
      }
      end += piece.text().length() + 2;
    }
    return false;
  }
}
