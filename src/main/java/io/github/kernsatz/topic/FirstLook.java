package io.github.kernsatz.topic;

/** What the first look found about a unit and about those around it. */
final class FirstLook implements Witness {

  /** So many units on either side are looked at: a long text stays linear. */
  private static final int WINDOW = 50;

  /** The relevance where there is no neighbour. */
  private static final double OPEN = 0.5;

  private final float[] relevance;

  FirstLook(float[] relevance) {
    this.relevance = relevance;
  }

  @Override
  public void testify(int i, float[] row) {
    int last = relevance.length - 1;
    double sum = 0;
    double lowest = 1;
    int count = 0;
    int lower = 0;
    double near = 0;
    int nearCount = 0;
    for (int j = Math.max(0, i - WINDOW); j <= Math.min(last, i + WINDOW); j++) {
      if (j != i) {
        sum += relevance[j];
        lowest = Math.min(lowest, relevance[j]);
        lower += relevance[j] < relevance[i] ? 1 : 0;
        count++;
        if (Math.abs(i - j) <= Topic.NEAR) {
          near += relevance[j];
          nearCount++;
        }
      }
    }
    Feature.FIRST_LOOK.set(row, relevance[i]);
    Feature.FIRST_LOOK_PREVIOUS.set(row, i == 0 ? OPEN : relevance[i - 1]);
    Feature.FIRST_LOOK_NEXT.set(row, i == last ? OPEN : relevance[i + 1]);
    Feature.FIRST_LOOK_NEAR.set(row, nearCount == 0 ? OPEN : near / nearCount);
    Feature.FIRST_LOOK_MEAN.set(row, count == 0 ? OPEN : sum / count);
    Feature.FIRST_LOOK_LOWEST.set(row, lowest);
    Feature.FIRST_LOOK_RANK.set(row, count == 0 ? 0 : lower / (double) count);
  }
}
