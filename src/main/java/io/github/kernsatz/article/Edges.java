package io.github.kernsatz.article;

import java.util.List;

/**
 * Marks what is furniture only above the story or below it: dates, datelines, the head of a mail,
 * the facts of an infobox; the address of the press office, and whatever else follows it.
 */
final class Edges {

  /** In words; a longer first paragraph is no teaser. */
  private static final int LONGEST_TEASER = 60;

  private static final int LEAST_FACTS = 2;

  private final List<Block> blocks;
  private final Notices notices;
  private final Phrases phrases = Phrases.german();
  private final boolean[] boilerplate;

  /**
   * Prepares to mark.
   *
   * @param boilerplate what is known so far, and where to mark
   */
  Edges(List<Block> blocks, Notices notices, boolean[] boilerplate) {
    this.blocks = blocks;
    this.notices = notices;
    this.boilerplate = boilerplate;
  }

  void mark() {
    int first = prose(0, 1);
    int last = prose(blocks.size() - 1, -1);
    markMailHead(first);
    markFacts(first);
    int front = isTeaserLike(first) ? prose(first + 1, 1) : first;
    boolean onlyDate = isOnlyDate(front);
    for (int i = 0; i < boilerplate.length; i++) {
      Block block = blocks.get(i);
      boolean edge = i < first || i > last;
      boolean lead = !edge && i < front;
      boilerplate[i] |=
          (notices.isDate(block) && (edge || (lead && onlyDate)))
              || (i > 0 && edge && notices.isSignature(block))
              || (i > 0 && (edge || (lead && !notices.isDate(block))) && notices.isDateline(block))
              || (edge && (Contacts.isContact(block) || isFootnote(block)));
    }
    markTail(last);
  }

  /** Whether a raised number stands before it, as before an author's institute. */
  private static boolean isFootnote(Block block) {
    return "¹²³⁴⁵⁶⁷⁸⁹".indexOf(block.text().charAt(0)) >= 0 && !block.isSentence();
  }

  /** The first paragraph, from here on, that is not boilerplate. */
  private int prose(int from, int step) {
    int i = from;
    while (i >= 0 && i < blocks.size() && (boilerplate[i] || !blocks.get(i).isProse())) {
      i += step;
    }
    return i;
  }

  private boolean isTeaserLike(int block) {
    int sentences = 3;
    return block >= 0
        && block < blocks.size()
        && blocks.get(block).words() <= LONGEST_TEASER
        && blocks.get(block).sentences() <= sentences;
  }

  /** Dates that head chapters come in numbers, the story's own date comes once. */
  private boolean isOnlyDate(int front) {
    int dates = 0;
    for (int i = 0; i < blocks.size() && dates < 2; i++) {
      dates += notices.isDate(blocks.get(i)) ? 1 : 0;
    }
    return dates < 2 && front < blocks.size();
  }

  /** "Von:", "An:", "Betreff:" above the text, whatever follows. */
  private void markMailHead(int first) {
    for (int i = 0; i < Math.min(first, blocks.size()); i++) {
      boilerplate[i] |= phrases.isMailHead(blocks.get(i).tokens());
    }
  }

  /** The table of facts beside an encyclopedia's first paragraph, with its captions. */
  private void markFacts(int first) {
    int facts = 0;
    int from = 0;
    for (int i = Math.min(first, blocks.size()) - 1; i > 0; i--) {
      if (blocks.get(i).cells() == 2) {
        facts++;
        from = i;
      }
    }
    if (facts < LEAST_FACTS || first >= blocks.size()) {
      return;
    }
    while (from > 1 && !boilerplate[from - 1]) {
      from--;
    }
    for (int i = from; i < first; i++) {
      boilerplate[i] = true;
    }
  }

  /** Below the story, what follows the first line that opens the page's end belongs to it. */
  private void markTail(int last) {
    boolean tail = false;
    for (int i = Math.max(0, last + 1); i < blocks.size() && last >= 0; i++) {
      Block block = blocks.get(i);
      boolean opens =
          phrases.isEnd(block.tokens())
              || (boilerplate[i]
                  && (phrases.isTail(block.tokens())
                      || phrases.isShareBar(block.tokens())
                      || Contacts.isContact(block)));
      if (opens && !tail) {
        markAbove(i, last);
      }
      tail |= opens;
      boilerplate[i] |= tail;
    }
  }

  /** The lines of the same address above a telephone or a mail address. */
  private void markAbove(int line, int last) {
    if (!Contacts.isContact(blocks.get(line))) {
      return;
    }
    for (int i = line; i > last + 1 && !blocks.get(i).afterBlank(); i--) {
      boilerplate[i - 1] |= blocks.get(i - 1).marker().isEmpty();
    }
  }
}
