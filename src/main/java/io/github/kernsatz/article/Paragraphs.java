package io.github.kernsatz.article;

import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks as the caller sees them: what is left of markup at the ends of one stands as
 * boilerplate beside it, so that no visible character is lost and none of it gets into a summary.
 */
final class Paragraphs {

  private final String text;
  private final List<Paragraph> list;

  /** For each block its place in the list. */
  private final int[] places;

  Paragraphs(String text, List<Block> blocks, Role[] roles) {
    this.text = text;
    this.list = new ArrayList<>(roles.length);
    this.places = new int[roles.length];
    for (int i = 0; i < roles.length; i++) {
      Block block = blocks.get(i);
      addMarkup(block.line().start(), block.span().start());
      places[i] = list.size();
      list.add(new Paragraph(block.text(), block.span(), roles[i]));
      addMarkup(block.span().end(), block.line().end());
    }
  }

  private void addMarkup(int start, int end) {
    if (start == end) {
      return; // beside most blocks
    }
    FoldedText folded = FoldedText.of(text, new TextSpan(start, end));
    if (!folded.text().isEmpty()) {
      TextSpan visible = folded.originalSpan(0, folded.text().length());
      list.add(new Paragraph(folded.text(), visible, Role.BOILERPLATE));
    }
  }

  /**
   * The article.
   *
   * @param repetitions for each block the earlier one that it says again, or {@link
   *     Repetitions#NONE}
   */
  Article article(int[] repetitions) {
    int[] earlier = new int[list.size()];
    Arrays.fill(earlier, Repetitions.NONE);
    for (int i = 0; i < repetitions.length; i++) {
      if (repetitions[i] != Repetitions.NONE) {
        earlier[places[i]] = places[repetitions[i]];
      }
    }
    return new Article(text, list, earlier);
  }
}
