package io.github.kernsatz.salience;

import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.model.Rows;
import java.util.List;

/** What is known about a sentence in its article. */
public final class SentenceFeatures implements Rows.Description {

  private final List<FeatureGroup> groups;
  private final int[] starts;
  private final int size;

  /**
   * Looks at an article as a whole.
   *
   * @param weights for each term how probably a summary has it
   * @param meaning what a sentence's subject says about its worth
   */
  public SentenceFeatures(
      ArticleTerms terms,
      ConceptFeatures concepts,
      double[] weights,
      Core core,
      Meaning meaning,
      Discourse discourse,
      Surface[] surfaces) {
    ContentFeatures content = new ContentFeatures(terms, concepts, weights, core);
    groups =
        List.of(
            new PlaceFeatures(terms),
            new FormFeatures(terms, discourse, surfaces),
            content,
            new FlowFeatures(terms, concepts, core, discourse, content.expected()),
            new DialogueFeatures(discourse, surfaces.length, terms.scratch()),
            new MeaningFeatures(core, meaning, terms.scratch()));
    starts = new int[groups.size()];
    for (int g = 1; g < starts.length; g++) {
      starts[g] = starts[g - 1] + groups.get(g - 1).names().size();
    }
    size = starts[starts.length - 1] + groups.get(starts.length - 1).names().size();
  }

  /** The features' names, in the order of {@link #write}. */
  public List<String> names() {
    return groups.stream().flatMap(group -> group.names().stream()).toList();
  }

  /** The number of features. */
  int size() {
    return size;
  }

  @Override
  public void write(int s, float[] row) {
    for (int g = 0; g < starts.length; g++) {
      groups.get(g).fill(s, row, starts[g]);
    }
  }
}
