package io.github.kernsatz.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the page numbers that a copied print page leaves between paragraphs, and the running heads
 * beside them.
 */
final class PageNumbers {

  private static final int LONGEST_HEAD = 10;
  private static final int MOST_PAGES = 9999;

  private final List<Block> blocks;

  PageNumbers(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Which blocks are one or the other. */
  boolean[] marks() {
    boolean[] marks = new boolean[blocks.size()];
    boolean[] numbers = numbers();
    Map<String, Integer> beside = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      boolean near = (i > 0 && numbers[i - 1]) || (i + 1 < numbers.length && numbers[i + 1]);
      if (near && !numbers[i] && isHead(blocks.get(i))) {
        beside.merge(blocks.get(i).normalized(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      boolean head =
          !beside.isEmpty()
              && isHead(blocks.get(i))
              && beside.getOrDefault(blocks.get(i).normalized(), 0) > 1;
      marks[i] = numbers[i] || head;
    }
    return marks;
  }

  /** The lines whose numbers count on from page to page. */
  private boolean[] numbers() {
    boolean[] numbers = new boolean[blocks.size()];
    int[] found = new int[numbers.length];
    int last = 0;
    for (int i = 0; i < numbers.length; i++) {
      found[i] = page(blocks.get(i));
      last = Math.max(last, found[i]);
    }
    if (last == 0) {
      return numbers; // most texts
    }
    Set<Integer> pages = new HashSet<>();
    for (int page : found) {
      pages.add(page);
    }
    int highest = 0;
    for (int i = 0; i < numbers.length; i++) {
      int page = found[i];
      boolean counted = page > 0 && (pages.contains(page - 1) || pages.contains(page + 1));
      numbers[i] = counted && page > highest && isBesideText(i);
      highest = numbers[i] ? page : highest;
    }
    return numbers;
  }

  /** Whether running text stands near: numbers in a table or a menu are no page's. */
  private boolean isBesideText(int block) {
    int reach = 2;
    boolean text = false;
    for (int i = Math.max(0, block - reach); i <= Math.min(blocks.size() - 1, block + reach); i++) {
      text |= blocks.get(i).isProse();
    }
    return text;
  }

  private static boolean isHead(Block block) {
    return block.words() > 0 && block.words() <= LONGEST_HEAD && !block.endsSentence();
  }

  /** The number on a line that says nothing else, as "12", "- 12 -" or "Seite 12"; 0 if none. */
  private static int page(Block block) {
    Tokens tokens = block.tokens();
    boolean alone = tokens.size() == 1 && tokens.isNumber(0);
    boolean named = tokens.size() == 2 && tokens.is(0, "seite");
    int number = 0;
    for (int i = 0; i < block.text().length() && (alone || named); i++) {
      char c = block.text().charAt(i);
      boolean digit = c >= '0' && c <= '9';
      number = digit ? Math.min(MOST_PAGES, number * 10 + c - '0') : number;
    }
    return number;
  }
}
