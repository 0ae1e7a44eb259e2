package io.github.kernsatz.select;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/**
 * Sentences by what they would add, the best first; of equals, the first. A binary heap (Williams
 * 1964, "Algorithm 232: Heapsort") without an object for each.
 */
final class Offers {

  private int[] sentences;
  private double[] gains;
  private int size;

  /**
   * Has room for so many without growing.
   *
   * @param scratch where it has its arrays
   */
  Offers(int room, Scratch scratch) {
    sentences = scratch.ints(room);
    gains = scratch.doubles(sentences.length);
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int sentence, double gain) {
    if (size == sentences.length) {
      sentences = Arrays.copyOf(sentences, 2 * size);
      gains = Arrays.copyOf(gains, 2 * size);
    }
    int place = size++;
    while (place > 0 && isBefore(sentence, gain, (place - 1) / 2)) {
      move((place - 1) / 2, place);
      place = (place - 1) / 2;
    }
    put(sentence, gain, place);
  }

  /** What the best would add; negative infinity if there is none. */
  double bestGain() {
    return size == 0 ? Double.NEGATIVE_INFINITY : gains[0];
  }

  /** Takes the best away. */
  int remove() {
    int best = sentences[0];
    size--;
    int last = sentences[size];
    double gain = gains[size];
    int place = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && isBefore(sentences[child + 1], gains[child + 1], child)) {
        child++;
      }
      if (isBefore(last, gain, child)) {
        break;
      }
      move(child, place);
      place = child;
      child = 2 * place + 1;
    }
    put(last, gain, place);
    return best;
  }

  private boolean isBefore(int sentence, double gain, int place) {
    int byGain = Double.compare(gains[place], gain);
    return byGain != 0 ? byGain < 0 : sentence < sentences[place];
  }

  private void move(int from, int to) {
    put(sentences[from], gains[from], to);
  }

  private void put(int sentence, double gain, int place) {
    sentences[place] = sentence;
    gains[place] = gain;
  }
}
