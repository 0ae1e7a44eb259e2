package io.github.kernsatz.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline of the article on a page. The page model alone cannot tell it from a link to
 * another article; but it stands not far above the first paragraph, speaks of the same things, and
 * mostly nothing but the byline and the date is between them.
 */
final class PageHeadline {

  /** How far above the first paragraph a headline is looked for, in blocks. */
  private static final int REACH = 15;

  /** Shorter lines are menu entries as often as headlines. */
  private static final int SHORTEST = 3;

  /** What the place right above the article is worth, in shared words. */
  private static final int PLACE = 2;

  private static final int LEAST = 2;

  private final List<Block> blocks;
  private final boolean[] boilerplate;
  private final boolean[] notice;

  /**
   * Prepares to look.
   *
   * @param boilerplate what the model and the wording take for the page's
   * @param notice what the wording alone does
   */
  PageHeadline(List<Block> blocks, boolean[] boilerplate, boolean[] notice) {
    this.blocks = blocks;
    this.boilerplate = boilerplate;
    this.notice = notice;
  }

  /** The headline's block, {@link Repetitions#NONE} if none stands out. */
  int find() {
    int first = 0;
    while (first < boilerplate.length && (boilerplate[first] || !blocks.get(first).isProse())) {
      first++;
    }
    if (first == boilerplate.length) {
      return Repetitions.NONE;
    }
    Set<String> story = story(first);
    int headline = Repetitions.NONE;
    int most = LEAST - 1;
    boolean nearest = true;
    for (int i = first; i >= Math.max(0, first - REACH); i--) {
      if (notice[i] || !Headlines.isHeadline(blocks.get(i))) {
        nearest &= notice[i] || i == first;
        continue;
      }
      int score = shared(i, story) + (nearest && blocks.get(i).words() >= SHORTEST ? PLACE : 0);
      if (score > most) {
        most = score;
        headline = i;
      }
      nearest = false;
    }
    return headline;
  }

  private Set<String> story(int first) {
    Set<String> story = new HashSet<>();
    for (int i = first; i < boilerplate.length; i++) {
      if (!boilerplate[i] && blocks.get(i).isProse()) {
        story.addAll(Nouns.of(blocks.get(i).text()));
      }
    }
    return story;
  }

  private int shared(int block, Set<String> story) {
    Set<String> nouns = new HashSet<>(Nouns.of(blocks.get(block).text()));
    int all = nouns.size();
    nouns.retainAll(story);
    return 2 * nouns.size() >= all ? nouns.size() : 0;
  }
}
