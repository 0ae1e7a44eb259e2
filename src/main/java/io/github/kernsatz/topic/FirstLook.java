package io.github.kernsatz.topic;

import io.github.kernsatz.model.Scratch;

/**
 * What the first look found about a unit and about the others.
 *
 * <p>A foreign passage is one run of paragraphs in an article that is sure of the rest. Where doubt
 * is scattered all over, the article speaks of many things, and none of them is foreign. So the
 * doubt is summed over the run of doubted units that a unit belongs to, and over what lies outside.
 */
final class FirstLook implements Witness {

  /** So many units on either side are looked at: a long text stays linear. */
  private static final int WINDOW = 50;

  /** Log-odds where there is no neighbour, and the highest of a unit. */
  private static final double SURE = 9;

  /** Units of a lower relevance are doubted. */
  private static final double DOUBTED = 0.7;

  private final int size;
  private final double[] logOdds;

  /** For each unit the sum of the doubts about the units before it. */
  private final double[] doubts;

  /** The same of their log-odds. */
  private final double[] sums;

  /** For each unit the first of its run of doubted units, and the one after the last. */
  private final int[] runStarts;

  private final int[] runEnds;

  FirstLook(float[] relevance, int size, Scratch scratch) {
    this.size = size;
    logOdds = scratch.doubles(size);
    doubts = scratch.doubles(size + 1);
    sums = scratch.doubles(size + 1);
    runStarts = scratch.ints(size);
    runEnds = scratch.ints(size);
    for (int i = 0; i < size; i++) {
      double odds = relevance[i] / Math.max(1e-9, 1 - relevance[i]);
      logOdds[i] = Math.max(-SURE, Math.min(SURE, StrictMath.log(Math.max(1e-9, odds))));
      doubts[i + 1] = doubts[i] + 1 - relevance[i];
      sums[i + 1] = sums[i] + logOdds[i];
      runStarts[i] = i > 0 && relevance[i - 1] < DOUBTED ? runStarts[i - 1] : i;
    }
    // A unit that is not doubted itself joins the doubted ones on both of its sides.
    for (int i = size - 1; i >= 0; i--) {
      runEnds[i] = i < size - 1 && relevance[i + 1] < DOUBTED ? runEnds[i + 1] : i + 1;
    }
  }

  @Override
  public void testify(int i, float[] row) {
    int last = size - 1;
    int from = Math.max(0, i - WINDOW);
    int to = Math.min(last, i + WINDOW) + 1;
    double lowest = SURE;
    int lower = 0;
    double near = 0;
    int nearCount = 0;
    for (int j = from; j < to; j++) {
      if (j != i) {
        lowest = Math.min(lowest, logOdds[j]);
        lower += logOdds[j] < logOdds[i] ? 1 : 0;
        if (Math.abs(i - j) <= Topic.NEAR) {
          near += logOdds[j];
          nearCount++;
        }
      }
    }
    int others = to - from - 1;
    Feature.FIRST_LOOK.set(row, logOdds[i]);
    Feature.FIRST_LOOK_PREVIOUS.set(row, i == 0 ? SURE : logOdds[i - 1]);
    Feature.FIRST_LOOK_NEXT.set(row, i == last ? SURE : logOdds[i + 1]);
    Feature.FIRST_LOOK_NEAR.set(row, nearCount == 0 ? SURE : near / nearCount);
    Feature.FIRST_LOOK_MEAN.set(
        row, others == 0 ? SURE : (sums[to] - sums[from] - logOdds[i]) / others);
    Feature.FIRST_LOOK_LOWEST.set(row, lowest);
    Feature.FIRST_LOOK_RANK.set(row, others == 0 ? 0 : lower / (double) others);
    run(i, from, to, row);
  }

  private void run(int i, int from, int to, float[] row) {
    int start = Math.max(from, runStarts[i]);
    int end = Math.min(to, runEnds[i]);
    double inRun = doubts[end] - doubts[start];
    double outside = Math.max(0, doubts[to] - doubts[from] - inRun);
    int count = to - from - (end - start);
    Feature.DOUBT_IN_RUN.set(row, inRun);
    Feature.DOUBT_RUN_LENGTH.set(row, end - start);
    Feature.DOUBT_RUN_MEAN.set(row, (sums[end] - sums[start]) / (end - start));
    Feature.DOUBT_OUTSIDE.set(row, outside);
    Feature.DOUBT_OUTSIDE_SHARE.set(row, outside / Math.max(1, count));
  }
}
