package io.github.kernsatz.topic;

/** Where a unit stands and how long it is. */
final class Place implements Witness {

  /** Farther from an end than this makes no difference. */
  private static final int FAR = 50;

  private final Topic topic;
  private final double contentWords;

  Place(Topic topic) {
    this.topic = topic;
    double sum = 0;
    for (int i = 0; i < topic.size; i++) {
      sum += topic.units.get(i).contentWords;
    }
    contentWords = sum;
  }

  @Override
  public void testify(int i, float[] row) {
    int size = topic.size;
    int own = topic.units.get(i).contentWords;
    double others = size == 1 ? own : (contentWords - own) / (size - 1);
    Feature.FROM_START.set(row, Math.min(i, FAR));
    Feature.FROM_END.set(row, Math.min(size - 1 - i, FAR));
    Feature.PLACE.set(row, size == 1 ? 0 : i / (double) (size - 1));
    Feature.LENGTH.set(row, StrictMath.log(1 + own));
    Feature.RELATIVE_LENGTH.set(row, StrictMath.log((1 + own) / (1 + others)));
    Feature.UNITS.set(row, StrictMath.log(size));
  }
}
