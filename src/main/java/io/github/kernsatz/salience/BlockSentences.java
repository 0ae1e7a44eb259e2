package io.github.kernsatz.salience;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.layout.ListMarker;
import io.github.kernsatz.layout.ListMarker.Kind;
import io.github.kernsatz.layout.PartlyFolded;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import io.github.kernsatz.text.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of an article's blocks as they can stand in running text: those of a list item
 * begin behind its dash, bullet or number.
 */
public final class BlockSentences {

  /** An item with the number before or after stands no farther away, in blocks. */
  private static final int REACH = 2;

  private final Article article;
  private final List<Paragraph> blocks;

  /** Prepares to split an article's blocks. */
  public BlockSentences(Article article) {
    this.article = article;
    this.blocks = article.paragraphs();
  }

  /** The sentences of a block, in order. */
  public List<Sentence> of(int block) {
    TextSpan span = blocks.get(block).span();
    int marker =
        marker(block)
            .filter(found -> found.kind() != Kind.ORDINAL || isCounted(block, found))
            .map(ListMarker::end)
            .orElse(0);
    CharSequence text = PartlyFolded.of(article.text(), span, blocks.get(block).text());
    return SentenceSplitter.german().split(text, behind(marker, span));
  }

  /** The place of a block without its first folded characters. */
  private TextSpan behind(int folded, TextSpan span) {
    return folded == 0
        ? span
        : new TextSpan(
            FoldedText.of(article.text(), span).originalSpan(folded, folded + 1).start(),
            span.end());
  }

  /** Whether an ordinal counts the items: that of "1. FC Altenried" belongs to a name. */
  private boolean isCounted(int block, ListMarker marker) {
    int to = Math.min(blocks.size() - 1, block + REACH);
    for (int i = Math.max(0, block - REACH); i <= to; i++) {
      if (i != block && marker(i).filter(marker::isNeighbourOf).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<ListMarker> marker(int block) {
    Paragraph paragraph = blocks.get(block);
    return paragraph.role() == Role.LIST_ITEM
        ? ListMarker.of(paragraph.text(), 0, paragraph.text().length())
        : Optional.empty();
  }
}
