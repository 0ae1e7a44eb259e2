package io.github.kernsatz.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An ensemble of regression trees whose leaf values add up to a margin (Friedman 2001, "Greedy
 * function approximation: a gradient boosting machine").
 *
 * <p>The file is UTF-8 text, one item a line:
 *
 * <pre>
 * kernsatz-trees 1
 * features NAME NAME …
 * base VALUE
 * tree NODES
 * split FEATURE THRESHOLD LEFT RIGHT   (left if the value is below the threshold)
 * leaf VALUE COVER                     (cover: weight of the training rows that reached it)
 * </pre>
 *
 * <p>Node numbers count from 0 within each tree; a child always has a higher number than its
 * parent. Immutable and thread-safe.
 */
public final class BoostedTrees {

  private static final String HEADER = "kernsatz-trees 1";

  /** So many trees are walked side by side, since each step of a walk waits for the one before. */
  private static final int ABREAST = 4;

  /** The ints of a node: feature, threshold, the child if not below it, the child if below it. */
  private static final int NODE = 4;

  /**
   * Makes a negative long of the bits of each float from −∞ to −0, and of no other: above −∞'s
   * stand those of what is not a number.
   */
  private static final long NEGATIVE_NUMBERS =
      -1L - Float.floatToRawIntBits(Float.NEGATIVE_INFINITY);

  private final List<String> features;
  private final double base;

  /** Where each tree starts in {@link #nodes}; trees of one leaf 0 make the number even. */
  private final int[] roots;

  /** For each {@link #ABREAST} trees the steps to their deepest leaf. */
  private final int[] depths;

  /** A leaf leads to itself. */
  private final int[] nodes;

  /** The value of a leaf; for an inner node the expectation below it. */
  private final double[] value;

  private BoostedTrees(
      List<String> features, double base, int[] roots, int[] depths, int[] nodes, double[] value) {
    this.features = features;
    this.base = base;
    this.roots = roots;
    this.depths = depths;
    this.nodes = nodes;
    this.value = value;
  }

  /** Reads an ensemble from a model file of the jar. */
  public static BoostedTrees load(String name) {
    return ModelFiles.read(name, BoostedTrees::read);
  }

  /**
   * Reads an ensemble.
   *
   * @throws IOException if the content is not of this class's format
   */
  public static BoostedTrees read(InputStream content) throws IOException {
    return new Parser(new TextModel(content.readAllBytes())).parse();
  }

  /** The names of the features, in the order of the values that {@link #margin} takes. */
  public List<String> features() {
    return features;
  }

  /** The sum of the reached leaves: log-odds, if the trees were trained on a logistic loss. */
  public double margin(float[] values) {
    double sum = base;
    for (int tree = 0; tree < roots.length; tree += ABREAST) {
      int a = roots[tree];
      int b = roots[tree + 1];
      int c = roots[tree + 2];
      int d = roots[tree + 3];
      for (int step = depths[tree / ABREAST]; step > 0; step--) {
        a = child(a, values);
        b = child(b, values);
        c = child(c, values);
        d = child(d, values);
      }
      sum += value[a / NODE];
      sum += value[b / NODE];
      sum += value[c / NODE];
      sum += value[d / NODE];
    }
    return sum;
  }

  /**
   * The next node of a walk. No branch, which a processor could only guess: the sign of the
   * difference decides. Not a number counts as not below; a threshold of zero is stored as −0, so
   * that the difference from either zero is +0.
   */
  private int child(int node, float[] values) {
    float difference = values[nodes[node]] - Float.intBitsToFloat(nodes[node + 1]);
    long isBelow = (Float.floatToRawIntBits(difference) + NEGATIVE_NUMBERS) >>> 63;
    return nodes[node + 2 + (int) isBelow];
  }

  /** The probability whose log-odds are the margin. */
  public double probability(float[] values) {
    return 1 / (1 + StrictMath.exp(-margin(values)));
  }

  /**
   * How much each feature moved the margin from the ensemble's expectation: for every step of a
   * path, the change of the expected value goes to the feature that was asked (Saabas 2014,
   * "Interpreting random forests").
   */
  public double[] contributions(float[] values) {
    double[] contributions = new double[features.size()];
    for (int root : roots) {
      int node = root;
      for (int next = child(node, values); next != node; next = child(node, values)) {
        contributions[nodes[node]] += value[next / NODE] - value[node / NODE];
        node = next;
      }
    }
    return contributions;
  }

  private static final class Parser {

    /** No ensemble of ours is larger: bounds what a wrong file can make us allocate. */
    private static final int MAX_NODES = 1 << 20;

    private final TextModel file;
    private int[] nodes = new int[NODE * 1024];
    private double[] value = new double[1024];
    private double[] cover = new double[1024];
    private int[] depth = new int[1024];
    private int size;

    Parser(TextModel file) {
      this.file = file;
    }

    BoostedTrees parse() throws IOException {
      if (!HEADER.equals(file.line())) {
        throw new IOException("the first line is not \"" + HEADER + "\"");
      }
      expect("features");
      List<String> names = List.of(String.valueOf(file.line()).split(" "));
      expect("base");
      double base = file.number();
      file.endLine();
      List<Integer> roots = new ArrayList<>();
      while (!file.isAtEnd()) {
        expect("tree");
        roots.add(NODE * size);
        int length = file.integer();
        file.endLine();
        tree(length, names.size());
      }
      while (roots.size() % ABREAST != 0) {
        roots.add(NODE * size);
        ensure(size + 1);
        leaf(size++, 0, 1);
      }
      return new BoostedTrees(
          names,
          base,
          roots.stream().mapToInt(Integer::intValue).toArray(),
          depths(roots),
          Arrays.copyOf(nodes, NODE * size),
          Arrays.copyOf(value, size));
    }

    private int[] depths(List<Integer> roots) {
      int[] depths = new int[roots.size() / ABREAST];
      for (int tree = 0; tree < roots.size(); tree++) {
        int deepest = depth[roots.get(tree) / NODE];
        depths[tree / ABREAST] = Math.max(depths[tree / ABREAST], deepest);
      }
      return depths;
    }

    private void expect(String word) throws IOException {
      if (!file.skip(word)) {
        throw new IOException("\"" + word + "\" was expected, not \"" + file.line() + "\"");
      }
    }

    private void tree(int length, int featureCount) throws IOException {
      if (length < 1 || length > MAX_NODES - size) {
        throw new IOException("a tree of " + length + " nodes");
      }
      int root = size;
      ensure(size + length);
      for (int i = 0; i < length; i++) {
        node(root, root + i, root + length, featureCount);
      }
      size += length;
      for (int node = size - 1; node >= root; node--) {
        int right = nodes[NODE * node + 2] / NODE;
        int left = nodes[NODE * node + 3] / NODE;
        if (left != node) {
          cover[node] = cover[left] + cover[right];
          value[node] = (value[left] * cover[left] + value[right] * cover[right]) / cover[node];
          depth[node] = 1 + Math.max(depth[left], depth[right]);
        }
      }
    }

    private void node(int root, int node, int end, int featureCount) throws IOException {
      if (file.skip("leaf")) {
        double reached = file.number();
        double weight = file.number();
        if (!Double.isFinite(reached) || !(weight > 0)) {
          throw new IOException("a leaf of value " + reached + " and weight " + weight);
        }
        leaf(node, reached, weight);
      } else {
        expect("split");
        int feature = file.integer();
        float threshold = (float) file.number();
        int left = root + file.integer();
        int right = root + file.integer();
        boolean sane =
            feature >= 0
                && feature < featureCount
                && Float.isFinite(threshold)
                && Math.min(left, right) > node
                && Math.max(left, right) < end;
        if (!sane) {
          throw new IOException("a split on " + feature + " to " + left + " and " + right);
        }
        nodes[NODE * node] = feature;
        nodes[NODE * node + 1] = Float.floatToRawIntBits(threshold == 0 ? -0f : threshold);
        nodes[NODE * node + 2] = NODE * right;
        nodes[NODE * node + 3] = NODE * left;
      }
      file.endLine();
    }

    private void leaf(int node, double reached, double weight) {
      nodes[NODE * node + 2] = NODE * node;
      nodes[NODE * node + 3] = NODE * node;
      value[node] = reached;
      cover[node] = weight;
    }

    private void ensure(int capacity) {
      if (capacity > value.length) {
        int length = Math.max(capacity, value.length * 2);
        nodes = Arrays.copyOf(nodes, NODE * length);
        value = Arrays.copyOf(value, length);
        cover = Arrays.copyOf(cover, length);
        depth = Arrays.copyOf(depth, length);
      }
    }
  }
}
