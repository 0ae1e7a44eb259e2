package io.github.kernsatz.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the features of one block, each with its name. */
final class FeatureRow {

  private final float @Nullable [] values;
  private final List<String> names = new ArrayList<>();
  private int size;

  private FeatureRow(float @Nullable [] values) {
    this.values = values;
  }

  /** Puts the values into an array that is as long as the row. */
  static FeatureRow into(float[] values) {
    return new FeatureRow(values);
  }

  /** Keeps the names alone. */
  static FeatureRow withNames() {
    return new FeatureRow(null);
  }

  void add(String name, double value) {
    if (values == null) {
      names.add(name);
    } else {
      values[size++] = (float) value;
    }
  }

  void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /** A part of a whole, 0 if there is no whole. */
  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
