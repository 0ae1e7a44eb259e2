package io.github.kernsatz.lab;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** The shuffle of Fisher and Yates, with the generator that trainers draw everything else from. */
final class Shuffle {

  private Shuffle() {}

  /** Brings a list into random order. */
  static void inPlace(List<?> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, random.nextInt(i + 1));
    }
  }
}
