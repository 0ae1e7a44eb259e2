package io.github.kernsatz.topic;

import java.util.Arrays;

/** Mean, spread, lowest value and ranks of some numbers, each also without one of them. */
final class Moments {

  private final double[] values;
  private final double[] sorted;
  private final double sum;
  private final double squares;

  Moments(double[] values) {
    this.values = values;
    this.sorted = values.clone();
    Arrays.sort(sorted);
    double s = 0;
    double q = 0;
    for (double value : values) {
      s += value;
      q += value * value;
    }
    sum = s;
    squares = q;
  }

  double meanWithout(int i) {
    return values.length < 2 ? values[i] : (sum - values[i]) / (values.length - 1);
  }

  double deviationWithout(int i) {
    if (values.length < 2) {
      return 0;
    }
    double mean = meanWithout(i);
    double square = (squares - values[i] * values[i]) / (values.length - 1);
    return Math.sqrt(Math.max(0, square - mean * mean));
  }

  double lowestWithout(int i) {
    return values.length < 2 ? values[i] : values[i] == sorted[0] ? sorted[1] : sorted[0];
  }

  /** The share of the others that are lower. */
  double rank(int i) {
    int place = Arrays.binarySearch(sorted, values[i]);
    while (place > 0 && sorted[place - 1] == values[i] && values.length < 1000) {
      place--;
    }
    return values.length < 2 ? 0 : place / (double) (values.length - 1);
  }
}
