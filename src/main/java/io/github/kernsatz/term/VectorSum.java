package io.github.kernsatz.term;

/**
 * Adds weighted vectors of terms to a sum, in the order in which they come, but two at a time: the
 * sum is then read and written half as often. Rounding is the same as if each were added alone. For
 * one sum after the other; not thread-safe.
 */
public final class VectorSum {

  private static final int NONE = -1;

  private static final float[] NOTHING = {};

  private final TermIndex index;
  private final Lexicon lexicon;
  private float[] sum = NOTHING;

  /** The stem whose vector is added together with the next one, or {@link #NONE}. */
  private int waiting = NONE;

  private float ofWaiting;

  VectorSum(TermIndex index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /** Goes on to another sum, as long as the vectors. */
  public void start(float[] other) {
    sum = other;
    waiting = NONE;
  }

  /** Adds the vector of a term; of a compound without its own, the mean of its parts. */
  public void add(int term, double weight) {
    float scale = index.scale(term);
    if (scale > 0) {
      addStem(index.entry(term), (float) weight * scale);
    } else {
      int[] parts = index.parts(term);
      for (int part : parts) {
        addStem(part, (float) weight / parts.length * lexicon.scale(part));
      }
    }
  }

  private void addStem(int entry, float factor) {
    if (factor == 0) {
      return;
    }
    if (waiting == NONE) {
      waiting = entry;
      ofWaiting = factor;
    } else {
      lexicon.addTo(waiting, ofWaiting, entry, factor, sum);
      waiting = NONE;
    }
  }

  /** Adds what is left: the sum is complete. */
  public void end() {
    if (waiting != NONE) {
      lexicon.addTo(waiting, ofWaiting, sum);
      waiting = NONE;
    }
  }
}
