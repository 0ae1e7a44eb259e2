package io.github.kernsatz.article;

import java.util.List;

/**
 * Finds what a learned text cites: lines below "Literatur" or "Einzelnachweise", and lines that
 * begin with the arrow back to the text.
 */
final class References {

  private static final List<String> CITING =
      List.of("isbn", "issn", "doi", "hrsg", "abgerufen", "aufl", "bd", "jg", "verlag", "archiv");

  private final List<Block> blocks;
  private final Phrases phrases = Phrases.german();

  References(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Marks the references and the headings above them. */
  void mark(boolean[] boilerplate) {
    for (int i = 0; i < blocks.size(); i++) {
      boilerplate[i] |= blocks.get(i).text().startsWith("↑");
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (phrases.isReferences(blocks.get(i).tokens())) {
        int end = end(i);
        for (int line = i; end > i + 1 && line < end; line++) {
          boilerplate[line] = true;
        }
      }
    }
  }

  /** The block after the references below a heading. */
  private int end(int heading) {
    int i = heading + 1;
    while (i < blocks.size() && (!blocks.get(i).isProse() || isCitation(blocks.get(i)))) {
      i++;
    }
    // What stands right above running text is its heading.
    boolean aboveText = i < blocks.size() && i > heading + 1 && !isCitation(blocks.get(i - 1));
    return aboveText && Headlines.isHeadline(blocks.get(i - 1)) ? i - 1 : i;
  }

  /** Whether a block names a page, a year, a publisher or a link. */
  private static boolean isCitation(Block block) {
    Tokens tokens = block.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean page = tokens.is(i, "s") && i + 1 < tokens.size() && tokens.isNumber(i + 1);
      if (page || tokens.isAny(i, CITING)) {
        return true;
      }
    }
    return false;
  }
}
