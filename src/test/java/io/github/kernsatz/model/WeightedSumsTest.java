package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedSumsTest {

  private static final int LENGTH = 37;

  private final Random random = new Random(11);

  @Test
  void addsWhatEachVectorHasTimesItsWeight() {
    float[] sum = {1, 2, 3};

    WeightedSums.add(sum, new float[] {1, 0, 2}, 2);

    assertThat(sum).containsExactly(3, 2, 7);
  }

  @Test
  void roundsFourAsIfEachWereAddedAlone() {
    float[][] vectors = {vector(), vector(), vector(), vector()};
    float[] weights = vector();
    float[] alone = vector();
    float[] together = alone.clone();

    for (int v = 0; v < vectors.length; v++) {
      WeightedSums.add(alone, vectors[v], weights[v]);
    }
    WeightedSums.add(
        together,
        vectors[0],
        weights[0],
        vectors[1],
        weights[1],
        vectors[2],
        weights[2],
        vectors[3],
        weights[3]);

    assertThat(together).containsExactly(alone);
  }

  private float[] vector() {
    float[] vector = new float[LENGTH];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = random.nextFloat() - 0.5f;
    }
    return vector;
  }
}
