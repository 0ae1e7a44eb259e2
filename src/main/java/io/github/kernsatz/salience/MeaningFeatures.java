package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import java.util.List;

/** What kind of thing a sentence is about. */
final class MeaningFeatures implements FeatureGroup {

  private final Core core;
  private final float[][] directions;

  MeaningFeatures(Core core, Meaning meaning, Scratch scratch) {
    this.core = core;
    directions = meaning.in(core.article(), scratch);
  }

  @Override
  public List<String> names() {
    return Meaning.OUTCOMES;
  }

  @Override
  public void fill(int sentence, float[] row, int at) {
    float[] vector = core.sentence(sentence);
    double squares = core.sentenceSquares(sentence);
    for (int outcome = 0; outcome < directions.length; outcome++) {
      row[at + outcome] = Meaning.value(directions[outcome], vector, squares);
    }
  }
}
