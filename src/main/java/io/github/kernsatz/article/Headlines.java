package io.github.kernsatz.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the title and the teaser among the first blocks.
 *
 * <p>A title is a headline-like line before the running text begins; of several the one that is
 * said again, else the first that is more than a kicker. A teaser needs evidence: that it is said
 * again, that the title follows it once more, or that the byline or the date stands between it and
 * the story.
 */
final class Headlines {

  /** In words and characters; longer lines are text without a full stop. */
  private static final int LONGEST_TITLE = 25;

  private static final int LONGEST_TITLE_CHARS = 200;

  /** A kicker, as in "Handelsstreit:", names the subject in up to so many words. */
  private static final int LONGEST_KICKER = 3;

  /** So many paragraphs tell what the story is about. */
  private static final int LEAD = 6;

  private static final int LONGEST_TEASER = 60;
  private static final int LONGEST_TEASER_SENTENCES = 3;

  private final List<Block> blocks;
  private final boolean[] boilerplate;
  private final boolean[] meta;
  private final int[] earlier;
  private final int title;
  private final int teaser;

  /**
   * Looks for them.
   *
   * @param boilerplate which blocks are not the story's
   * @param meta which of those say who wrote it and when
   * @param earlier which block each one repeats
   * @param known the title's block, if the page's layout shows it, else {@link Repetitions#NONE}
   */
  Headlines(List<Block> blocks, boolean[] boilerplate, boolean[] meta, int[] earlier, int known) {
    this.blocks = blocks;
    this.boilerplate = boilerplate;
    this.meta = meta;
    this.earlier = earlier;
    this.title = known == Repetitions.NONE ? findTitle() : original(known);
    this.teaser = findTeaser();
  }

  /** The title's block, {@link Repetitions#NONE} if there is none. */
  int title() {
    return title;
  }

  /** Whether the block names the subject right above the title. */
  boolean isKicker(int block) {
    return title != Repetitions.NONE
        && block < title
        && next(block) == title
        && blocks.get(block).words() <= LONGEST_KICKER
        && !blocks.get(block).endsSentence();
  }

  /** The teaser's block, {@link Repetitions#NONE} if there is none. */
  int teaser() {
    return teaser;
  }

  private int findTitle() {
    boolean[] repeated = repeated();
    boolean tickers = hasTickers();
    int first = Repetitions.NONE;
    for (int i = next(-1); i < blocks.size(); i = next(i)) {
      boolean headline = isHeadline(blocks.get(i)) && !(tickers && isTicker(blocks.get(i)));
      if (!headline && blocks.get(i).isProse()) {
        break;
      }
      if (headline) {
        if (repeated[i] && blocks.get(i).words() > LONGEST_KICKER) {
          return i;
        }
        first = first == Repetitions.NONE ? i : first;
      }
    }
    if (first == Repetitions.NONE || next(first) == blocks.size()) {
      return Repetitions.NONE;
    }
    if (announces(first)) {
      return next(first);
    }
    int named = afterName(first);
    if (named != first) {
      return named;
    }
    int second = next(first);
    boolean kicker =
        blocks.get(first).words() <= LONGEST_KICKER
            && blocks.get(second).words() > LONGEST_KICKER
            && isHeadline(blocks.get(second));
    return kicker ? second : blocks.get(first).last() == ':' ? Repetitions.NONE : first;
  }

  private boolean hasTickers() {
    int tickers = 0;
    for (int i = 0; i < blocks.size() && tickers < 2; i++) {
      tickers += isTicker(blocks.get(i)) ? 1 : 0;
    }
    return tickers > 1;
  }

  /** Whether a line with a colon, longer than a kicker, leads to the headline below it. */
  private boolean announces(int first) {
    int below = next(first);
    return blocks.get(first).last() == ':'
        && blocks.get(first).words() > LONGEST_KICKER
        && isHeadline(blocks.get(below))
        && blocks.get(below).last() != ':'
        && next(below) < blocks.size()
        && blocks.get(next(below)).isProse();
  }

  /**
   * The first line may name the publisher or the series instead. Then furniture stands between it
   * and the title, and only the title speaks of what the text speaks of.
   */
  private int afterName(int first) {
    if (next(first) == first + 1) {
      return first;
    }
    List<Tokens> lead = lead(first);
    if (ContentWords.isAnyIn(blocks.get(first).tokens(), lead)) {
      return first;
    }
    Set<String> story = new HashSet<>();
    for (Tokens block : lead) {
      story.addAll(ContentWords.of(block));
    }
    for (int other = next(first); other < blocks.size(); other = next(other)) {
      if (blocks.get(other).isProse() && !isHeadline(blocks.get(other))) {
        return first;
      }
      if (isHeadline(blocks.get(other)) && shared(other, story) > 1) {
        return other;
      }
    }
    return first;
  }

  /** The first paragraphs below a line. */
  private List<Tokens> lead(int first) {
    List<Tokens> lead = new ArrayList<>(LEAD);
    int i = next(first);
    while (i < blocks.size() && !blocks.get(i).isProse()) {
      i = next(i);
    }
    while (lead.size() < LEAD && i < blocks.size()) {
      lead.add(blocks.get(i).tokens());
      i = next(i);
    }
    return lead;
  }

  private int shared(int block, Set<String> story) {
    Set<String> words = ContentWords.of(blocks.get(block).tokens());
    words.retainAll(story);
    return words.size();
  }

  private int original(int block) {
    return earlier[block] == Repetitions.NONE ? block : earlier[block];
  }

  private boolean[] repeated() {
    boolean[] repeated = new boolean[blocks.size()];
    for (int previous : earlier) {
      if (previous != Repetitions.NONE) {
        repeated[previous] = true;
      }
    }
    return repeated;
  }

  /** Whether a block is set like the entries of a ticker: "+++ 14.05 Uhr: … +++". */
  private static boolean isTicker(Block block) {
    return block.text().startsWith("++");
  }

  /** Whether a block has the form of a headline. */
  static boolean isHeadline(Block block) {
    boolean item = block.marker().filter(m -> m.number() == 0).isPresent();
    return !item
        && block.words() <= LONGEST_TITLE
        && block.text().length() <= LONGEST_TITLE_CHARS
        && !block.startsSmall()
        && block.last() != '.'
        && block.last() != ','
        && block.last() != ';'
        && block.tokens().numbers() < block.words()
        && block.sentences() <= LONGEST_TEASER_SENTENCES;
  }

  private int findTeaser() {
    int candidate = next(title);
    while (candidate < blocks.size()
        && !isTeaserLike(blocks.get(candidate))
        && isHeadline(blocks.get(candidate))) {
      candidate = next(candidate);
    }
    if (candidate == blocks.size() || !isTeaserLike(blocks.get(candidate))) {
      return Repetitions.NONE;
    }
    boolean again = false;
    for (int i = candidate + 1; i < blocks.size() && !again; i++) {
      again = earlier[i] == candidate && !boilerplate[i];
    }
    return again || (title != Repetitions.NONE && isSetApart(candidate))
        ? candidate
        : Repetitions.NONE;
  }

  /** Whether the title or the story's metadata stand between a block and the running text. */
  private boolean isSetApart(int block) {
    int i = block + 1;
    while (i < blocks.size() && boilerplate[i]) {
      if (meta[i]) {
        return next(i) < blocks.size() && next(next(i)) < blocks.size();
      }
      i++;
    }
    return i < blocks.size() && earlier[i] == title;
  }

  private static boolean isTeaserLike(Block block) {
    int least = 6;
    return block.words() >= least
        && block.words() <= LONGEST_TEASER
        && block.marker().isEmpty()
        && !block.startsSmall()
        && block.sentences() <= LONGEST_TEASER_SENTENCES;
  }

  /** The next block of the story. */
  private int next(int block) {
    int i = block + 1;
    while (i < blocks.size() && boilerplate[i]) {
      i++;
    }
    return i;
  }
}
