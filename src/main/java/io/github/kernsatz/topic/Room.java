package io.github.kernsatz.topic;

import io.github.kernsatz.model.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arrays that a look at an article works with. When a look is over, the next one takes them
 * over. Confined to one thread.
 */
final class Room {

  private final List<float[]> arrays = new ArrayList<>();
  private int taken;
  private @Nullable Rows rows;

  /** An array of zeros that nobody else has until the room is left. */
  float[] zeros(int length) {
    if (taken == arrays.size()) {
      arrays.add(new float[length]);
    } else if (arrays.get(taken).length == length) {
      Arrays.fill(arrays.get(taken), 0);
    } else {
      arrays.set(taken, new float[length]);
    }
    return arrays.get(taken++);
  }

  /**
   * The features of all units of the article, each {@link Feature} a place.
   *
   * @param units their number, the same at every call
   */
  Rows rows(int units, Rows.Description description) {
    if (rows == null) {
      rows = new Rows(units, Feature.SIZE, description);
    } else {
      rows.startAgain(description);
    }
    return rows;
  }

  /** Ends a look: nobody uses what was taken here any more. */
  void leave() {
    taken = 0;
  }
}
