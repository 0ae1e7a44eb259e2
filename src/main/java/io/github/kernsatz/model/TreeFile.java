package io.github.kernsatz.model;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Reads {@link BoostedTrees} from a file of UTF-8 text, one item a line:
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
 * parent. Not thread-safe.
 */
final class TreeFile {

  private static final String HEADER = "kernsatz-trees 1";

  /** No ensemble of ours is larger: bounds what a wrong file can make us allocate. */
  private static final int MAX_NODES = 1 << 20;

  /** The same, once all trees are complete. */
  private static final int MAX_COMPLETE = 1 << 21;

  private static final int LEAF = -1;

  private final TextModel file;
  private int featureCount;

  /** Where each tree starts; behind the last, where it ends. */
  private int[] roots = new int[64];

  private int trees;

  /** For each node its feature, or {@link #LEAF}. */
  private int[] feature = new int[1024];

  private float[] threshold = new float[1024];
  private int[] left = new int[1024];
  private int[] right = new int[1024];

  /** The value of a leaf; for a split the expectation below it. */
  private double[] value = new double[1024];

  private double[] cover = new double[1024];

  /** The steps to the deepest leaf below. */
  private int[] depth = new int[1024];

  TreeFile(TextModel file) {
    this.file = file;
  }

  BoostedTrees read() throws IOException {
    file.header(HEADER);
    file.expect("features");
    List<String> names = List.of(String.valueOf(file.line()).split(" "));
    featureCount = names.size();
    if (featureCount > Rows.MOST_FEATURES) {
      throw new IOException(featureCount + " features");
    }
    file.expect("base");
    double base = file.number();
    file.endLine();
    while (!file.isAtEnd()) {
      file.expect("tree");
      int length = file.integer();
      file.endLine();
      tree(length);
    }
    return complete(names, base);
  }

  private void tree(int length) throws IOException {
    int root = roots[trees];
    if (length < 1 || length > MAX_NODES - root) {
      throw new IOException("a tree of " + length + " nodes");
    }
    ensure(root + length);
    for (int node = root; node < root + length; node++) {
      node(root, node, root + length);
    }
    for (int node = root + length - 1; node >= root; node--) {
      if (feature[node] != LEAF) {
        int l = left[node];
        int r = right[node];
        cover[node] = cover[l] + cover[r];
        value[node] = (value[l] * cover[l] + value[r] * cover[r]) / cover[node];
        depth[node] = 1 + Math.max(depth[l], depth[r]);
      }
    }
    if (++trees == roots.length) {
      roots = Arrays.copyOf(roots, 2 * trees);
    }
    roots[trees] = root + length;
  }

  private void node(int root, int node, int end) throws IOException {
    if (file.skip("leaf")) {
      feature[node] = LEAF;
      value[node] = file.number();
      cover[node] = file.number();
      if (!Double.isFinite(value[node]) || !(cover[node] > 0)) {
        throw new IOException("a leaf of value " + value[node] + " and weight " + cover[node]);
      }
    } else {
      file.expect("split");
      feature[node] = file.integer();
      threshold[node] = (float) file.number();
      left[node] = root + file.integer();
      right[node] = root + file.integer();
      boolean sane =
          feature[node] >= 0
              && feature[node] < featureCount
              && Float.isFinite(threshold[node])
              && Math.min(left[node], right[node]) > node
              && Math.max(left[node], right[node]) < end;
      if (!sane) {
        throw new IOException(
            "a split on " + feature[node] + " to " + left[node] + " and " + right[node]);
      }
    }
    file.endLine();
  }

  private void ensure(int capacity) {
    if (capacity > value.length) {
      int length = Math.max(capacity, value.length * 2);
      feature = Arrays.copyOf(feature, length);
      threshold = Arrays.copyOf(threshold, length);
      left = Arrays.copyOf(left, length);
      right = Arrays.copyOf(right, length);
      value = Arrays.copyOf(value, length);
      cover = Arrays.copyOf(cover, length);
      depth = Arrays.copyOf(depth, length);
    }
  }

  /** Makes all trees as deep as the deepest. */
  private BoostedTrees complete(List<String> names, double base) throws IOException {
    int deepest = 0;
    for (int tree = 0; tree < trees; tree++) {
      deepest = Math.max(deepest, depth[roots[tree]]);
    }
    if (deepest >= Integer.SIZE - 1 || trees > MAX_COMPLETE >> deepest) {
      throw new IOException(trees + " trees of up to " + deepest + " splits on a path");
    }
    long[][] nodes = new long[trees][2 << deepest];
    double[][] expectations = new double[trees][2 << deepest];
    for (int tree = 0; tree < trees; tree++) {
      put(nodes[tree], expectations[tree], 1, roots[tree]);
    }
    return new BoostedTrees(names, base, deepest, nodes, expectations);
  }

  /** Puts a node, and what is below it, at a place; a leaf stands for its own children. */
  private void put(long[] nodes, double[] expectations, int place, int node) {
    expectations[place] = value[node];
    if (2 * place >= nodes.length) {
      nodes[place] = Double.doubleToRawLongBits(value[node]);
      return;
    }
    boolean leaf = feature[node] == LEAF;
    nodes[place] = leaf ? 0 : BoostedTrees.split(feature[node], threshold[node]);
    put(nodes, expectations, 2 * place, leaf ? node : left[node]);
    put(nodes, expectations, 2 * place + 1, leaf ? node : right[node]);
  }
}
