package io.github.kernsatz.topic;

/**
 * Similarity to the rest against what a unit is about by itself, as cohorts of strangers normalize
 * a voice's score (Auckenthaler, Carey and Lloyd-Thomas 2000).
 *
 * <p>A similarity to a subject is linear in a direction, so those of the rest are sums over the
 * units, and the units' own are the same in every look.
 */
final class CommonSubjects implements Witness {

  private static final double LEAST_VARIANCE = 1e-6;

  private final Topic topic;
  private final Closeness closeness;
  private final Sum meanings;

  /** The number of subjects. */
  private final int count;

  /** For each subject its similarity to the sum of all units, times the sum's length. */
  private final double[] sums;

  CommonSubjects(Topic topic, Closeness closeness) {
    this.topic = topic;
    this.closeness = closeness;
    meanings = new Sum(topic.meanings);
    count = topic.size == 0 ? 0 : topic.index.subjectCount();
    sums = topic.scratch.doubles(count);
    Unit teaser = topic.units.teaser();
    if (teaser != null && count > 0) {
      float[] subjects = topic.scratch.floats(count);
      topic.index.subjects(teaser.meaning, subjects);
      add(subjects, teaser.mass);
    }
    for (int i = 0; i < topic.size; i++) {
      add(topic.units.subjects(i), topic.share(i));
    }
  }

  private void add(float[] subjects, double share) {
    for (int s = 0; s < count; s++) {
      sums[s] += share * subjects[s];
    }
  }

  @Override
  public void testify(int i, float[] row) {
    if (count == 0) {
      return;
    }
    float[] own = topic.units.subjects(i);
    double share = topic.share(i);
    Unit unit = topic.units.get(i);
    double restLength = meanings.lengthWithout(unit.meaning, unit.meaningSquares, share);
    double scale = restLength == 0 ? 0 : 1 / restLength;
    double similarity = closeness.meaning(i);
    double sum = 0;
    double squares = 0;
    double othersSum = 0;
    double othersSquares = 0;
    double products = 0;
    int higher = 0;
    int best = 0;
    for (int s = 0; s < count; s++) {
      double mine = own[s];
      double others = (sums[s] - share * mine) * scale;
      sum += mine;
      squares += mine * mine;
      othersSum += others;
      othersSquares += others * others;
      products += mine * others;
      higher += mine > similarity ? 1 : 0;
      best = mine > own[best] ? s : best;
    }
    double mean = sum / count;
    double variance = Math.max(LEAST_VARIANCE, squares / count - mean * mean);
    double othersMean = othersSum / count;
    double othersVariance =
        Math.max(LEAST_VARIANCE, othersSquares / count - othersMean * othersMean);
    double covariance = products / count - mean * othersMean;
    Feature.SUBJECT.set(row, own[best]);
    Feature.SUBJECT_MARGIN.set(row, similarity - own[best]);
    Feature.SUBJECT_RANK.set(row, higher / (double) count);
    Feature.SUBJECT_Z.set(row, (similarity - mean) / Math.sqrt(variance));
    Feature.SUBJECT_AGREEMENT.set(row, covariance / Math.sqrt(variance * othersVariance));
    Feature.SUBJECT_OF_REST.set(row, (sums[best] - share * own[best]) * scale);
  }
}
