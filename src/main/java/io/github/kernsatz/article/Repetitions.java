package io.github.kernsatz.article;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds blocks that say an earlier block again, word for word or with small differences.
 *
 * <p>Case, punctuation and spacing never count. Beyond that, blocks of at least {@value
 * #NEAR_WORDS} words may differ in a few words, but not in a number, and a short one not in a name:
 * "1:0 durch Modeste" does not repeat "2:0 durch Selke". Candidates are earlier blocks that share
 * one of the least hashes of word pairs (Broder 1997, "On the resemblance and containment of
 * documents"), so that time stays linear in the text.
 */
final class Repetitions {

  /** Shorter texts repeat as answers, refrains and headings do, without saying a thing again. */
  private static final int TEXT_WORDS = 8;

  /** Shorter headings, such as "Hintergrund", may stand above several sections. */
  private static final int HEADING_WORDS = 4;

  /** Shorter blocks are repeated word for word or not at all. */
  private static final int NEAR_WORDS = 6;

  /** In longer blocks one changed name is a correction, in shorter ones another statement. */
  private static final int LONG_WORDS = 20;

  /** The share of common words above which a block says another one again. */
  private static final double SAME = 0.8;

  /** Says that a block repeats nothing. */
  static final int NONE = -1;

  private final List<Block> blocks;
  private final int[] earlier;

  /** Compares the blocks, each with those before it. */
  Repetitions(List<Block> blocks) {
    this.blocks = blocks;
    this.earlier = new int[blocks.size()];
    int longer = 0;
    for (Block block : blocks) {
      longer += block.words() >= NEAR_WORDS ? 1 : 0;
    }
    Fingerprint fingerprint = new Fingerprint();
    try (Scratch scratch = Scratch.take()) {
      Firsts exact = new Firsts(blocks.size(), scratch);
      Firsts sketches = new Firsts(Fingerprint.SKETCH * longer, scratch);
      for (int i = 0; i < earlier.length; i++) {
        fingerprint.read(blocks.get(i).allTokens(scratch));
        earlier[i] = find(i, fingerprint, exact, sketches);
      }
    }
  }

  /** For each block the first earlier block of the same words, {@link #NONE} if there is none. */
  int[] earlier() {
    return earlier;
  }

  /**
   * The repetitions of the story itself: what only a link or a breadcrumb said before is new.
   *
   * @param boilerplate which blocks do not belong to the story
   */
  int[] within(boolean[] boilerplate) {
    int[] within = new int[earlier.length];
    int[] firsts = new int[earlier.length];
    Arrays.fill(firsts, NONE);
    for (int i = 0; i < within.length; i++) {
      within[i] = earlier[i];
      if (!boilerplate[i]) {
        within[i] = firsts[first(i)];
        firsts[first(i)] = within[i] == NONE ? i : within[i];
      }
    }
    return within;
  }

  /**
   * Keeps the repetitions that a reader would call so: not the short answers, refrains and headings
   * that merely happen to have the same words.
   */
  static int[] among(List<Block> blocks, Role[] roles, int[] earlier) {
    int[] repetitions = earlier.clone();
    for (int i = 0; i < repetitions.length; i++) {
      int least =
          switch (roles[i]) {
            case TITLE, TEASER, BOILERPLATE -> 1;
            case HEADING -> HEADING_WORDS;
            case BODY, LIST_ITEM -> TEXT_WORDS;
          };
      if (blocks.get(i).words() < least) {
        repetitions[i] = NONE;
      }
    }
    return repetitions;
  }

  private int find(int index, Fingerprint fingerprint, Firsts exact, Firsts sketches) {
    Block block = blocks.get(index);
    int same = exact.putIfAbsent(fingerprint.sequence(), index);
    if (same != NONE && isSame(blocks.get(same), block)) {
      return first(same);
    }
    if (block.words() < NEAR_WORDS) {
      return NONE;
    }
    int found = NONE;
    for (int pair = 0; pair < fingerprint.pairs(); pair++) {
      int candidate = sketches.putIfAbsent(fingerprint.pair(pair), index);
      if (candidate != NONE && found == NONE && isNear(blocks.get(candidate), block)) {
        found = first(candidate);
      }
    }
    return found;
  }

  private int first(int index) {
    return earlier[index] == NONE ? index : earlier[index];
  }

  private static boolean isSame(Block a, Block b) {
    return a.text().equals(b.text()) || a.normalized().equalsIgnoreCase(b.normalized());
  }

  private static boolean isNear(Block a, Block b) {
    int longer = Math.max(a.words(), b.words());
    if (Math.min(a.words(), b.words()) < SAME * longer) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> spellings = new HashMap<>();
    for (String word : a.normalized().split(" ")) {
      String key = word.toLowerCase(Locale.GERMAN);
      counts.merge(key, 1, Integer::sum);
      spellings.put(key, word);
    }
    int common = 0;
    boolean newFact = false;
    for (String word : b.normalized().split(" ")) {
      String key = word.toLowerCase(Locale.GERMAN);
      int count = counts.getOrDefault(key, 0);
      if (count > 0) {
        counts.put(key, count - 1);
        common++;
      } else {
        newFact |= isFact(word, longer);
      }
    }
    boolean lostFact = false;
    for (Map.Entry<String, Integer> rest : counts.entrySet()) {
      lostFact |=
          rest.getValue() > 0
              && isFact(spellings.getOrDefault(rest.getKey(), rest.getKey()), longer);
    }
    return common >= SAME * longer && !(newFact && lostFact);
  }

  /** Whether exchanging the word makes another statement. */
  private static boolean isFact(String word, int words) {
    char first = word.charAt(0);
    return Character.isDigit(first) || (words < LONG_WORDS && Character.isUpperCase(first));
  }
}
