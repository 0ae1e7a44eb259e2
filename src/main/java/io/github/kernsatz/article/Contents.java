package io.github.kernsatz.article;

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

  /** Where a line's words stand for the last time. */
  private final Map<String, Integer> last = new HashMap<>();

  Contents(List<Block> blocks) {
    this.blocks = blocks;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).words() <= LONGEST) {
        last.put(key(blocks.get(i)), i);
      }
    }
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
      int place = last.getOrDefault(key(blocks.get(i)), -1);
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

  /** The words of a line without the number in front and the page number at the end. */
  private static String key(Block block) {
    List<String> words = block.tokens().list();
    int from = 0;
    int to = words.size();
    while (from < to && words.get(from).equals(Tokens.NUMBER)) {
      from++;
    }
    while (to > from && words.get(to - 1).equals(Tokens.NUMBER)) {
      to--;
    }
    return from == to
        ? block.text().toLowerCase(Locale.GERMAN)
        : String.join(" ", words.subList(from, to));
  }
}
