package io.github.kernsatz.article;

import io.github.kernsatz.layout.ListMarker;
import io.github.kernsatz.layout.ListMarker.Kind;
import io.github.kernsatz.model.WordSets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells headings and list items from paragraphs, by a block's form and by its neighbours.
 *
 * <p>In doubt a block is a paragraph: a heading is short, set without a full stop, does not go on
 * in the next block or begin in the one before, and has text below it.
 */
final class Sections {

  /** In words and characters. */
  private static final int LONGEST_HEADING = 12;

  private static final int LONGEST_HEADING_CHARS = 100;

  /** Headings may stand on each other, chapter above section, to this depth. */
  private static final int DEEPEST = 3;

  /** Words by which an interviewer turns to a person. */
  private static final WordSets ADDRESS =
      WordSets.of(List.of(Set.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrer")));

  /** What stands before the name of whom an interviewer speaks to. */
  private static final WordSets TITLES = WordSets.of(List.of(Set.of("Frau", "Herr")));

  private final List<Block> blocks;
  private final boolean interview;
  private final boolean torn;

  /** Looks at the blocks of the story, without boilerplate. */
  Sections(List<Block> blocks) {
    this.blocks = blocks;
    this.interview = isInterview(blocks);
    this.torn = isTorn(blocks);
  }

  /** The role of a block that is neither title nor teaser. */
  Role role(int index, boolean belowTitle) {
    if (isItem(index)) {
      return isNumberedHeading(index) ? Role.HEADING : Role.LIST_ITEM;
    }
    return isHeading(index, belowTitle) ? Role.HEADING : Role.BODY;
  }

  private boolean isItem(int index) {
    Optional<ListMarker> marker = blocks.get(index).marker();
    if (marker.isEmpty()) {
      return false;
    }
    Kind kind = marker.get().kind();
    return kind == Kind.BULLET || kind == Kind.BRACKET || hasCompany(index, marker.get());
  }

  /** A dash or an ordinal is a list's only beside its like or below a colon. */
  private boolean hasCompany(int index, ListMarker marker) {
    int reach = 2;
    if (index > 0 && blocks.get(index - 1).last() == ':') {
      return true;
    }
    int from = Math.max(0, index - reach);
    int to = Math.min(blocks.size() - 1, index + reach);
    for (int i = from; i <= to; i++) {
      if (i != index && blocks.get(i).marker().filter(marker::isNeighbourOf).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number counts a chapter: a short line with a paragraph below. */
  private boolean isNumberedHeading(int index) {
    Block block = blocks.get(index);
    return block.marker().filter(m -> m.number() > 0).isPresent()
        && isHeadingShaped(block)
        && index + 1 < blocks.size()
        && blocks.get(index + 1).marker().isEmpty()
        && blocks.get(index + 1).isProse();
  }

  private boolean isHeading(int index, boolean belowTitle) {
    Block block = blocks.get(index);
    if (isAnnouncement(index)) {
      return true;
    }
    if (!isHeadingShaped(block) || (block.isQuestion() && isSpoken(block))) {
      return false;
    }
    if (torn && !isCertainHeading(block)) {
      return false;
    }
    boolean begun = index == 0 || belowTitle || endsUnit(index - 1);
    return begun && hasTextBelow(index);
  }

  /** Whether a few words and a colon stand above a list, or a word and a colon above a text. */
  private boolean isAnnouncement(int index) {
    int aboveList = 4;
    int aboveText = 2;
    Block block = blocks.get(index);
    if (block.last() != ':' || index + 1 >= blocks.size() || block.startsSmall()) {
      return false;
    }
    return isItem(index + 1)
        ? block.words() <= aboveList
        : block.words() <= aboveText
            && block.tokens().capitalized() == block.words()
            && !blocks.get(index + 1).startsSmall()
            && !blocks.get(index + 1).startsWithQuote();
  }

  private static boolean isHeadingShaped(Block block) {
    char last = block.last();
    return block.words() > 0
        && block.words() <= LONGEST_HEADING
        && block.text().length() <= LONGEST_HEADING_CHARS
        && !block.startsSmall()
        && ".!,;:…–-".indexOf(last) < 0
        && !block.tokens().goesOn()
        && block.sentences() <= (block.endsSentence() ? 1 : 0)
        && !block.leavesQuoteOpen()
        && (!Character.isLetterOrDigit(last) || !block.tokens().endsOpen());
  }

  /** Where paragraphs are torn apart, a few words without a full stop are mostly their rest. */
  private static boolean isCertainHeading(Block block) {
    int longest = 5;
    String text = block.text();
    int lastWord = text.lastIndexOf(' ') + 1;
    return block.words() <= longest
        && text.indexOf(',') < 0
        && Character.isUpperCase(text.charAt(lastWord));
  }

  private boolean isSpoken(Block question) {
    return interview || isAddressed(question) || question.text().indexOf(": ") > 0;
  }

  /** Whether the block speaks to a person: "Frau Sander, warum …", "Was raten Sie …". */
  private static boolean isAddressed(Block block) {
    String text = block.text();
    boolean first = true;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && WordSets.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (ADDRESS.of(text, start, end) != 0 || (first && TITLES.of(text, start, end) != 0)) {
        return true;
      }
      first &= end == start;
      start = end + 1;
    }
    return false;
  }

  /** Whether nothing of the block is left to be said in the next one. */
  private boolean endsUnit(int index) {
    Block block = blocks.get(index);
    return block.endsSentence()
        || block.last() == ':'
        || block.marker().isPresent()
        || isHeadingShaped(block);
  }

  private boolean hasTextBelow(int index) {
    int i = index + 1;
    while (i < blocks.size() && i < index + DEEPEST && isHeadingShaped(blocks.get(i))) {
      if (isItem(i)) {
        return true;
      }
      i++;
    }
    if (i >= blocks.size()) {
      return false;
    }
    Block below = blocks.get(i);
    return isItem(i) || (!below.startsSmall() && !isHeadingShaped(below));
  }

  /** Whether a blank line often stands within a sentence, as some copying programs leave it. */
  private static boolean isTorn(List<Block> blocks) {
    int rests = 0;
    for (Block block : blocks) {
      boolean open =
          block.words() > LONGEST_HEADING && !block.endsSentence() && block.last() != ':';
      if (open || block.startsSmall()) {
        rests++;
      }
    }
    int least = 2;
    return rests >= least && rests * 20 >= blocks.size();
  }

  /** Whether questions to a person make a good part of the text. */
  private static boolean isInterview(List<Block> blocks) {
    int questions = 0;
    int addressed = 0;
    int answers = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isQuestion()) {
        questions++;
        addressed += isAddressed(blocks.get(i)) ? 1 : 0;
        answers += i + 1 < blocks.size() && isPersonal(blocks.get(i + 1)) ? 1 : 0;
      }
    }
    int least = 3;
    return questions >= least
        && (3 * addressed >= questions
            || (addressed > 0 && 2 * (addressed + answers) >= questions));
  }

  /** Whether somebody speaks of himself outside quotation marks. */
  private static boolean isPersonal(Block block) {
    return !block.startsWithQuote() && (block.tokens().has("ich") || block.tokens().has("wir"));
  }
}
