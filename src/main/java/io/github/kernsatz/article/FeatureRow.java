package io.github.kernsatz.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the features of one block, each with its name. */
final class FeatureRow {

  private static final int EXPECTED = 96;

  private final List<String> names = new ArrayList<>(EXPECTED);
  private float[] values = new float[EXPECTED];

  void add(String name, double value) {
    if (names.size() == values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    values[names.size()] = (float) value;
    names.add(name);
  }

  void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  float[] values() {
    return Arrays.copyOf(values, names.size());
  }

  /** A part of a whole, 0 if there is no whole. */
  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
