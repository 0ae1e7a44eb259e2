package io.github.kernsatz.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** The words of each line that may be said twice; else empty. */
  private final String[] keys;

  /** Where a line's words stand for the last time. */
  private final Map<String, Integer> last = new HashMap<>();

  Contents(List<Block> blocks) {
    this.blocks = blocks;
    keys = new String[blocks.size()];
    Arrays.fill(keys, "");
    int[] hashes = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      hashes[i] = mayBeHeading(i) ? hash(blocks.get(i).tokens()) : 0;
    }
    int[] sorted = hashes.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < keys.length; i++) {
      if (mayBeHeading(i) && isTwice(hashes[i], sorted)) {
        keys[i] = key(blocks.get(i));
        last.put(keys[i], i);
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
      int place = last.getOrDefault(keys[i], -1);
      boolean said = place > i && place > target;
      boolean numbered = announced && isNumbered(blocks.get(i)) && !blocks.get(i).endsSentence();
      if (!said && !numbered) {
        break;
      }
      target = said ? place : target;
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

  /** The same for lines of the same {@link #key}: most lines need none. */
  private static int hash(Tokens tokens) {
    int to = to(tokens);
    int hash = 0;
    for (int i = from(tokens); i < to; i++) {
      hash = 31 * hash + tokens.hash(i);
    }
    return hash;
  }

  /** Where a line's words begin behind the number in front. */
  private static int from(Tokens tokens) {
    int from = 0;
    while (from < tokens.size() && tokens.is(from, Tokens.NUMBER)) {
      from++;
    }
    return from;
  }

  /** Where they end before the page number. */
  private static int to(Tokens tokens) {
    int to = tokens.size();
    while (to > 0 && tokens.is(to - 1, Tokens.NUMBER)) {
      to--;
    }
    return to;
  }

  /** The words of a line without the number in front and the page number at the end. */
  private static String key(Block block) {
    Tokens tokens = block.tokens();
    int from = from(tokens);
    int to = to(tokens);
    return from >= to
        ? block.text().toLowerCase(Locale.GERMAN)
        : String.join(" ", tokens.list().subList(from, to));
  }
}
