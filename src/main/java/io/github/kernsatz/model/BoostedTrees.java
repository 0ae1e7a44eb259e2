package io.github.kernsatz.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * An ensemble of regression trees whose leaf values add up to a margin (Friedman 2001, "Greedy
 * function approximation: a gradient boosting machine").
 *
 * <p>All trees are kept as complete ones of the same depth: a path that ended early goes on to
 * copies of its leaf. So every walk takes the same number of steps, each step computes its node
 * from the last one, and nothing is left for a processor to guess. {@link TreeFile} has the format
 * of the file. Immutable and thread-safe.
 */
public final class BoostedTrees {

  /** Four rows that walk one after the other take hardly longer than eight that walk abreast. */
  private static final int WORTH_WALKING_ABREAST = 5;

  /** The bits of a split that are a place. */
  private static final long PLACE = (1L << Rows.PLACE_BITS) - 1;

  private final List<String> features;
  private final double base;
  private final int depth;

  /**
   * For each tree {@code 1 << depth} places: the first is free, the root stands at 1, the children
   * of node n at 2n and 2n + 1. The high bits of a split are the key of the largest value that goes
   * left, the low ones where {@link Rows} has its feature. They do not change which of two is
   * larger, a split or a key in {@link Rows}.
   */
  private final long[] splits;

  /** For each split what to expect below it. */
  private final double[] expectations;

  /** For each tree the {@code 1 << depth} values of its leaves. */
  private final double[] leaves;

  /** Takes the arrays over; who made them must not change them. */
  BoostedTrees(
      List<String> features,
      double base,
      int depth,
      long[] splits,
      double[] expectations,
      double[] leaves) {
    this.features = features;
    this.base = base;
    this.depth = depth;
    this.splits = splits;
    this.expectations = expectations;
    this.leaves = leaves;
  }

  /** Reads an ensemble from a model file of the jar. */
  public static BoostedTrees load(String name) {
    return ModelFiles.read(name, BoostedTrees::read);
  }

  /**
   * Reads an ensemble.
   *
   * @throws IOException if the content is not of the format
   */
  public static BoostedTrees read(InputStream content) throws IOException {
    return new TreeFile(new TextModel(content.readAllBytes())).read();
  }

  /** A split as it is kept: values below the threshold go left, NaN goes right. */
  static long split(int feature, float threshold) {
    return (Rows.key(threshold) - 1L) << Rows.PLACE_BITS | Rows.place(feature);
  }

  /** The names of the features, in the order of the values that {@link #margin} takes. */
  public List<String> features() {
    return features;
  }

  /** The sum of the reached leaves: log-odds, if the trees were trained on a logistic loss. */
  public double margin(float[] values) {
    return margin(Rows.of(values).keys(), 0);
  }

  /** The probability whose log-odds are the margin. */
  public double probability(float[] values) {
    return probability(margin(values));
  }

  /** The probability of these log-odds. */
  public static double probability(double margin) {
    return 1 / (1 + StrictMath.exp(-margin));
  }

  /**
   * The margins of the rows that are being looked at.
   *
   * @param margins one a thing; those of these rows are written
   */
  public void margins(Rows rows, double[] margins) {
    int count = rows.to() - rows.from();
    if (count < WORTH_WALKING_ABREAST) {
      for (int row = 0; row < count; row++) {
        margins[rows.from() + row] = margin(rows.keys(), row);
      }
    } else {
      walkAbreast(rows.keys(), rows.sums());
      System.arraycopy(rows.sums(), 0, margins, rows.from(), count);
    }
  }

  private double margin(long[] keys, int row) {
    double sum = base;
    int size = 1 << depth;
    for (int tree = 0; tree < leaves.length; tree += size) {
      int node = 1;
      for (int step = 0; step < depth; step++) {
        node = child(tree, node, keys, row);
      }
      sum += leaves[tree + node - size];
    }
    return sum;
  }

  /**
   * Walks with all rows at once, since each step of a walk waits for the one before. Where there
   * are fewer rows, what is left of earlier ones walks along, and its sums mean nothing.
   */
  private void walkAbreast(long[] keys, double[] sums) {
    Arrays.fill(sums, base);
    int size = 1 << depth;
    for (int tree = 0; tree < leaves.length; tree += size) {
      int a = 1;
      int b = 1;
      int c = 1;
      int d = 1;
      int e = 1;
      int f = 1;
      int g = 1;
      int h = 1;
      for (int step = 0; step < depth; step++) {
        a = child(tree, a, keys, 0);
        b = child(tree, b, keys, 1);
        c = child(tree, c, keys, 2);
        d = child(tree, d, keys, 3);
        e = child(tree, e, keys, 4);
        f = child(tree, f, keys, 5);
        g = child(tree, g, keys, 6);
        h = child(tree, h, keys, 7);
      }
      int leaf = tree - size;
      sums[0] += leaves[leaf + a];
      sums[1] += leaves[leaf + b];
      sums[2] += leaves[leaf + c];
      sums[3] += leaves[leaf + d];
      sums[4] += leaves[leaf + e];
      sums[5] += leaves[leaf + f];
      sums[6] += leaves[leaf + g];
      sums[7] += leaves[leaf + h];
    }
  }

  /** The next node of a walk. No branch, which a processor could only guess: a sign decides. */
  private int child(int tree, int node, long[] keys, int row) {
    long split = splits[tree + node];
    long below = split - keys[(int) (split & PLACE) + row];
    return 2 * node + (int) (below >>> (Long.SIZE - 1));
  }

  /**
   * How much each feature moved the margin from the ensemble's expectation: for every step of a
   * path, the change of the expected value goes to the feature that was asked (Saabas 2014,
   * "Interpreting random forests").
   *
   * @param thing one of those that are being looked at
   */
  public double[] contributions(Rows rows, int thing) {
    long[] keys = rows.keys();
    int row = thing - rows.from();
    double[] contributions = new double[features.size()];
    int size = 1 << depth;
    for (int tree = 0; tree < leaves.length; tree += size) {
      int node = 1;
      while (node < size) {
        int next = child(tree, node, keys, row);
        double expected = next < size ? expectations[tree + next] : leaves[tree + next - size];
        contributions[Rows.feature((int) (splits[tree + node] & PLACE))] +=
            expected - expectations[tree + node];
        node = next;
      }
    }
    return contributions;
  }
}
