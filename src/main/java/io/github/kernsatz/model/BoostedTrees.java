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

  /** Three rows that walk one after the other take hardly longer than eight that walk abreast. */
  private static final int WORTH_WALKING_ABREAST = 4;

  /** The bits of a split that are a place. */
  private static final long PLACE = (1L << Rows.PLACE_BITS) - 1;

  private final List<String> features;
  private final double base;
  private final int depth;

  /**
   * For each tree its nodes: the first place is free, the root stands at 1, the children of node n
   * at 2n and 2n + 1, so that the last half are the leaves. The high bits of a split are the key of
   * the largest value that goes left, the low ones where {@link Rows} has its feature. They do not
   * change which of two is larger, a split or a key in {@link Rows}. A leaf is the bits of its
   * value. An array for each tree: within one array for all, each step would be longer by half.
   */
  private final long[][] trees;

  /** For each tree and node what to expect below it; of a leaf its value. */
  private final double[][] expectations;

  /** Takes the arrays over; who made them must not change them. */
  BoostedTrees(
      List<String> features, double base, int depth, long[][] trees, double[][] expectations) {
    this.features = features;
    this.base = base;
    this.depth = depth;
    this.trees = trees;
    this.expectations = expectations;
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
    for (long[] tree : trees) {
      int node = 1;
      for (int step = 0; step < depth; step++) {
        node = child(tree, node, keys, row);
      }
      sum += leaf(tree, node);
    }
    return sum;
  }

  /**
   * Walks with all rows at once, since each step of a walk waits for the one before. Where there
   * are fewer rows, what is left of earlier ones walks along, and its sums mean nothing.
   */
  private void walkAbreast(long[] keys, double[] sums) {
    Arrays.fill(sums, base);
    for (long[] tree : trees) {
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
      sums[0] += leaf(tree, a);
      sums[1] += leaf(tree, b);
      sums[2] += leaf(tree, c);
      sums[3] += leaf(tree, d);
      sums[4] += leaf(tree, e);
      sums[5] += leaf(tree, f);
      sums[6] += leaf(tree, g);
      sums[7] += leaf(tree, h);
    }
  }

  /** The next node of a walk. No branch, which a processor could only guess: a sign decides. */
  private static int child(long[] tree, int node, long[] keys, int row) {
    long split = tree[node];
    long below = split - keys[(int) (split & PLACE) + row];
    return 2 * node + (int) (below >>> (Long.SIZE - 1));
  }

  private static double leaf(long[] tree, int node) {
    return Double.longBitsToDouble(tree[node]);
  }

  /**
   * How much each feature moved the margin from the ensemble's expectation: for every step of a
   * path, the change of the expected value goes to the feature that was asked (Saabas 2014,
   * "Interpreting random forests").
   *
   * @param thing one of those that are being looked at
   * @param contributions gets one a feature and may be longer
   */
  public void contributions(Rows rows, int thing, double[] contributions) {
    Arrays.fill(contributions, 0);
    long[] keys = rows.keys();
    int row = thing - rows.from();
    for (int t = 0; t < trees.length; t++) {
      long[] tree = trees[t];
      double[] expected = expectations[t];
      int node = 1;
      for (int step = 0; step < depth; step++) {
        int next = child(tree, node, keys, row);
        contributions[Rows.feature((int) (tree[node] & PLACE))] += expected[next] - expected[node];
        node = next;
      }
    }
  }
}
