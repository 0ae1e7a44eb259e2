package io.github.kernsatz.topic;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/** Mean, spread, lowest value and ranks of some numbers, each also without one of them. */
final class Moments {

  private final double[] values;
  private final int size;
  private final double[] sorted;
  private final double sum;
  private final double squares;

  /**
   * Looks at some numbers.
   *
   * @param values the array, which may be longer
   * @param size how many there are
   */
  Moments(double[] values, int size, Scratch scratch) {
    this.values = values;
    this.size = size;
    sorted = scratch.doubles(size);
    System.arraycopy(values, 0, sorted, 0, size);
    Arrays.sort(sorted, 0, size);
    double s = 0;
    double q = 0;
    for (int i = 0; i < size; i++) {
      s += values[i];
      q += values[i] * values[i];
    }
    sum = s;
    squares = q;
  }

  double meanWithout(int i) {
    return size < 2 ? values[i] : (sum - values[i]) / (size - 1);
  }

  double deviationWithout(int i) {
    if (size < 2) {
      return 0;
    }
    double mean = meanWithout(i);
    double square = (squares - values[i] * values[i]) / (size - 1);
    return Math.sqrt(Math.max(0, square - mean * mean));
  }

  double lowestWithout(int i) {
    return size < 2 ? values[i] : values[i] == sorted[0] ? sorted[1] : sorted[0];
  }

  /** The share of the others that are lower. */
  double rank(int i) {
    int place = Arrays.binarySearch(sorted, 0, size, values[i]);
    while (place > 0 && sorted[place - 1] == values[i] && size < 1000) {
      place--;
    }
    return size < 2 ? 0 : place / (double) (size - 1);
  }
}
