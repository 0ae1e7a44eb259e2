package io.github.kernsatz.salience;

import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.model.Scratch;
import java.util.List;

/**
 * Where a sentence stands in an interview: what comes before its first question introduces the
 * subject and the person, what follows is talk.
 */
final class DialogueFeatures implements FeatureGroup {

  private static final List<String> NAMES =
      List.of(
          "articleQuestions",
          "articleSpeakers",
          "questionsBefore",
          "speakersBefore",
          "behindQuestion",
          "asking");

  /** More questions than this before a sentence are not told apart. */
  private static final int MANY = 20;

  private final Discourse discourse;
  private final int size;
  private final int[] questionsBefore;
  private final int[] labelsBefore;

  DialogueFeatures(Discourse discourse, int size, Scratch scratch) {
    this.discourse = discourse;
    this.size = size;
    questionsBefore = scratch.ints(size + 1);
    labelsBefore = scratch.ints(size + 1);
    for (int s = 0; s < size; s++) {
      questionsBefore[s + 1] = questionsBefore[s] + (discourse.isQuestion(s) ? 1 : 0);
      labelsBefore[s + 1] = labelsBefore[s] + (discourse.opensWithSpeaker(s) ? 1 : 0);
    }
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void fill(int s, float[] row, int at) {
    int i = at;
    row[i++] = (float) questionsBefore[size] / size;
    row[i++] = (float) labelsBefore[size] / size;
    row[i++] = Math.min(MANY, questionsBefore[s]);
    row[i++] = Math.min(MANY, labelsBefore[s]);
    row[i++] = s > 0 && discourse.isQuestion(s - 1) ? 1 : 0;
    row[i] = discourse.isAsking(s) ? 1 : 0;
  }
}
