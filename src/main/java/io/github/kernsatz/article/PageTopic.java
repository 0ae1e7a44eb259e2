package io.github.kernsatz.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the article on a page is about, as far as its words alone can tell: what stands between two
 * boxes and speaks of the same people and things belongs to it.
 */
final class PageTopic {

  private final List<Block> blocks;
  private final Stretch stretch;

  /** In how many blocks of the article's stretch a word occurs. */
  private final Map<String, Integer> words = new HashMap<>();

  /** In how many blocks of the article's stretch and of the whole page a name or noun occurs. */
  private final Map<String, Integer> names = new HashMap<>();

  private final Map<String, Integer> everywhere = new HashMap<>();
  private final List<Set<String>> namesOf;
  private final PageMarks marks;

  /** Reads the words of the blocks. */
  PageTopic(List<Block> blocks, PageMarks marks, Stretch stretch) {
    this.blocks = blocks;
    this.stretch = stretch;
    this.marks = marks;
    this.namesOf = blocks.stream().map(block -> Nouns.of(block.text())).toList();
    for (int i = 0; i < blocks.size(); i++) {
      namesOf.get(i).forEach(name -> everywhere.merge(name, 1, Integer::sum));
      if (stretch.contains(i)) {
        ContentWords.of(blocks.get(i).tokens()).forEach(word -> words.merge(word, 1, Integer::sum));
      }
      if (stretch.contains(i) && marks.isProse(i)) {
        namesOf.get(i).forEach(name -> names.merge(name, 1, Integer::sum));
      }
    }
  }

  /**
   * How many different words of a block, function words aside, the article's stretch has elsewhere.
   */
  int shared(int block) {
    int own = stretch.contains(block) ? 1 : 0;
    int shared = 0;
    for (String word : ContentWords.of(blocks.get(block).tokens())) {
      if (words.getOrDefault(word, 0) > own) {
        shared++;
      }
    }
    return shared;
  }

  /** How many different words a block has, function words aside. */
  int contentWords(int block) {
    return ContentWords.of(blocks.get(block).tokens()).size();
  }

  /** Describes what a block has in common with the article's stretch. */
  void describe(int block, FeatureRow row) {
    int all = contentWords(block);
    int common = shared(block);
    row.add("topical", all == 0 ? -1 : FeatureRow.share(common, all));
    row.add("topicalWords", common);
    int own = stretch.contains(block) && marks.isProse(block) ? 1 : 0;
    double weight = 0;
    double sharedWeight = 0;
    int shared = 0;
    for (String name : namesOf.get(block)) {
      int inMain = names.getOrDefault(name, 0) - own;
      int elsewhere = everywhere.getOrDefault(name, 0) - inMain;
      double rarity = 1.0 / Math.max(1, elsewhere);
      weight += rarity;
      if (inMain > 0) {
        sharedWeight += rarity;
        shared++;
      }
    }
    row.add("names", namesOf.get(block).size());
    row.add("namesShared", shared);
    row.add("namesSharedWeight", sharedWeight);
    row.add("namesSharedShare", weight == 0 ? -1 : sharedWeight / weight);
  }
}
