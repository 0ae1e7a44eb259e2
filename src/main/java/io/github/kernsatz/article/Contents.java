package io.github.kernsatz.article;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds tables of contents: lines that say again, in the same order, what the headings below will
 * say, most with a number in front.
 */
final class Contents {

  /** Without a line that announces a table of contents, so many entries show one. */
  private static final int LEAST = 3;

  /** In words; longer lines are no headings. */
  private static final int LONGEST = 14;

  private final List<Block> blocks;
  private final Phrases phrases = Phrases.german();

  /** For each line that may be an entry where its words stand for the last time. */
  private final int[] last;

  Contents(List<Block> blocks) {
    this.blocks = blocks;
    last = new int[blocks.size()];
    int[] hashes = new int[last.length];
    for (int i = 0; i < last.length; i++) {
      last[i] = i;
      hashes[i] = mayBeHeading(i) ? hash(blocks.get(i)) : 0;
    }
    int[] sorted = hashes.clone();
    Arrays.sort(sorted);
    Firsts seen = null;
    for (int i = last.length - 1; i >= 0; i--) {
      if (mayBeHeading(i) && isTwice(hashes[i], sorted)) {
        seen = seen == null ? new Firsts(last.length, new Scratch()) : seen;
        int below = seen.putIfAbsent(hashes[i], i);
        boolean again = below != Repetitions.NONE && isSame(blocks.get(i), blocks.get(below));
        last[i] = again ? below : i;
      }
    }
  }

  private boolean mayBeHeading(int line) {
    return blocks.get(line).words() <= LONGEST;
  }

  private static boolean isTwice(int hash, int[] sorted) {
    int at = Arrays.binarySearch(sorted, hash);
    return (at > 0 && sorted[at - 1] == hash) || (at + 1 < sorted.length && sorted[at + 1] == hash);
  }

  /** Marks the entries. */
  void mark(boolean[] boilerplate) {
    int i = 0;
    while (i < blocks.size()) {
      boolean announced = i > 0 && phrases.isContents(blocks.get(i - 1).tokens());
      int end = end(i, announced);
      if (announced ? end > i : end - i >= LEAST) {
        for (int entry = i; entry < end; entry++) {
          boilerplate[entry] = true;
        }
      }
      i = Math.max(i + 1, end);
    }
  }

  /** The block after the run of entries that begins here. */
  private int end(int start, boolean announced) {
    int i = start;
    int target = -1;
    while (i < blocks.size() && blocks.get(i).words() <= LONGEST && blocks.get(i).words() > 0) {
      boolean said = last[i] > i && last[i] > target;
      boolean numbered = announced && isNumbered(blocks.get(i)) && !blocks.get(i).endsSentence();
      if (!said && !numbered) {
        break;
      }
      target = said ? last[i] : target;
      i++;
    }
    return target >= 0 && target < i ? start : i;
  }

  /** Whether a line begins with the number of a section: "2 Bestand", "1.1 Mittelalter". */
  private static boolean isNumbered(Block block) {
    int i = 0;
    String text = block.text();
    while (i < text.length()
        && ((text.charAt(i) >= '0' && text.charAt(i) <= '9') || text.charAt(i) == '.')) {
      i++;
    }
    int longest = 6;
    return i > 0
        && i <= longest
        && i + 1 < text.length()
        && text.charAt(i) == ' '
        && Character.isLetter(text.charAt(i + 1));
  }

  /** The same for lines of the same words, the number in front and the page number aside. */
  private static int hash(Block block) {
    Tokens tokens = block.tokens();
    int from = from(tokens);
    int to = to(tokens);
    if (from >= to) {
      return Vocabulary.hash(block.text(), 0, block.text().length());
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + tokens.hash(i);
    }
    return hash;
  }

  /** Whether lines of the same {@link #hash} have the same words; of numbers all must be equal. */
  private static boolean isSame(Block a, Block b) {
    int from = from(a.tokens());
    int words = to(a.tokens()) - from;
    int other = from(b.tokens());
    if (Math.max(words, 0) != Math.max(to(b.tokens()) - other, 0)) {
      return false;
    }
    for (int i = 0; i < words; i++) {
      if (!a.tokens().isSame(from + i, b.tokens(), other + i)) {
        return false;
      }
    }
    return words > 0
        || a.text().toLowerCase(Locale.GERMAN).equals(b.text().toLowerCase(Locale.GERMAN));
  }

  /** Where a line's words begin behind the number in front. */
  private static int from(Tokens tokens) {
    int from = 0;
    while (from < tokens.size() && tokens.isNumber(from)) {
      from++;
    }
    return from;
  }

  /** Where they end before the page number. */
  private static int to(Tokens tokens) {
    int to = tokens.size();
    while (to > 0 && tokens.isNumber(to - 1)) {
      to--;
    }
    return to;
  }
}
