package io.github.kernsatz.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
  private static final int LEAF = -1;

  private final List<String> features;
  private final double base;

  /** Where each tree starts in the node arrays. */
  private final int[] roots;

  private final int[] feature;
  private final float[] threshold;
  private final int[] left;
  private final int[] right;

  /** The value of a leaf; for an inner node the expectation below it. */
  private final double[] value;

  private BoostedTrees(
      List<String> features,
      double base,
      int[] roots,
      int[] feature,
      float[] threshold,
      int[] left,
      int[] right,
      double[] value) {
    this.features = features;
    this.base = base;
    this.roots = roots;
    this.feature = feature;
    this.threshold = threshold;
    this.left = left;
    this.right = right;
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
    return new Parser(new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)))
        .parse();
  }

  /** The names of the features, in the order of the values that {@link #margin} takes. */
  public List<String> features() {
    return features;
  }

  /** The sum of the reached leaves: log-odds, if the trees were trained on a logistic loss. */
  public double margin(float[] values) {
    double sum = base;
    for (int root : roots) {
      int node = root;
      while (feature[node] != LEAF) {
        node = values[feature[node]] < threshold[node] ? left[node] : right[node];
      }
      sum += value[node];
    }
    return sum;
  }

  /** The probability whose log-odds are the margin. */
  public double probability(float[] values) {
    return 1 / (1 + Math.exp(-margin(values)));
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
      while (feature[node] != LEAF) {
        int child = values[feature[node]] < threshold[node] ? left[node] : right[node];
        contributions[feature[node]] += value[child] - value[node];
        node = child;
      }
    }
    return contributions;
  }

  private static final class Parser {

    /** No ensemble of ours is larger: bounds what a wrong file can make us allocate. */
    private static final int MAX_NODES = 1 << 20;

    private final BufferedReader lines;
    private int[] feature = new int[1024];
    private float[] threshold = new float[1024];
    private int[] left = new int[1024];
    private int[] right = new int[1024];
    private double[] value = new double[1024];
    private double[] cover = new double[1024];
    private int size;

    Parser(BufferedReader lines) {
      this.lines = lines;
    }

    BoostedTrees parse() throws IOException {
      if (!HEADER.equals(lines.readLine())) {
        throw new IOException("the first line is not \"" + HEADER + "\"");
      }
      List<String> names = List.of(item("features").split(" "));
      double base = Double.parseDouble(item("base"));
      List<Integer> roots = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("tree ")) {
          throw new IOException("a tree was expected, not \"" + line + "\"");
        }
        roots.add(size);
        tree(Integer.parseInt(line.substring("tree ".length())), names.size());
      }
      return new BoostedTrees(
          names,
          base,
          roots.stream().mapToInt(Integer::intValue).toArray(),
          Arrays.copyOf(feature, size),
          Arrays.copyOf(threshold, size),
          Arrays.copyOf(left, size),
          Arrays.copyOf(right, size),
          Arrays.copyOf(value, size));
    }

    private String item(String name) throws IOException {
      String line = lines.readLine();
      if (line == null || !line.startsWith(name + " ")) {
        throw new IOException("\"" + name + "\" was expected");
      }
      return line.substring(name.length() + 1);
    }

    private void tree(int nodes, int featureCount) throws IOException {
      if (nodes < 1 || size + nodes > MAX_NODES) {
        throw new IOException("a tree of " + nodes + " nodes");
      }
      int root = size;
      ensure(size + nodes);
      for (int i = 0; i < nodes; i++) {
        node(root, root + i, root + nodes, featureCount);
      }
      size += nodes;
      for (int node = size - 1; node >= root; node--) {
        if (feature[node] != LEAF) {
          cover[node] = cover[left[node]] + cover[right[node]];
          value[node] =
              (value[left[node]] * cover[left[node]] + value[right[node]] * cover[right[node]])
                  / cover[node];
        }
      }
    }

    private void node(int root, int node, int end, int featureCount) throws IOException {
      String line = lines.readLine();
      String[] parts = line == null ? new String[] {""} : line.split(" ");
      if (parts[0].equals("leaf") && parts.length == 3) {
        feature[node] = LEAF;
        value[node] = Double.parseDouble(parts[1]);
        cover[node] = Double.parseDouble(parts[2]);
        if (!Double.isFinite(value[node]) || !(cover[node] > 0)) {
          throw new IOException("a leaf without a value or weight: " + line);
        }
      } else if (parts[0].equals("split") && parts.length == 5) {
        feature[node] = Integer.parseInt(parts[1]);
        threshold[node] = Float.parseFloat(parts[2]);
        left[node] = root + Integer.parseInt(parts[3]);
        right[node] = root + Integer.parseInt(parts[4]);
        boolean sane =
            feature[node] >= 0
                && feature[node] < featureCount
                && Math.min(left[node], right[node]) > node
                && Math.max(left[node], right[node]) < end;
        if (!sane) {
          throw new IOException("a split that leads nowhere: " + line);
        }
      } else {
        throw new IOException("a node was expected, not \"" + line + "\"");
      }
    }

    private void ensure(int capacity) {
      if (capacity > feature.length) {
        int length = Math.max(capacity, feature.length * 2);
        feature = Arrays.copyOf(feature, length);
        threshold = Arrays.copyOf(threshold, length);
        left = Arrays.copyOf(left, length);
        right = Arrays.copyOf(right, length);
        value = Arrays.copyOf(value, length);
        cover = Arrays.copyOf(cover, length);
      }
    }
  }
}
