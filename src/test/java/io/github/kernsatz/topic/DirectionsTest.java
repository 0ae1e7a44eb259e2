package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DirectionsTest {

  private static final float[] SIX = {1, 2, 3, 4, 5, 6};
  private static final float[] OTHER = {6, 5, 4, 3, 2, 1};

  @Test
  void haveALength() {
    assertThat(Directions.length(new float[] {3, 0, 4})).isEqualTo(5);
  }

  @Test
  void areBroughtToUnitLength() {
    assertThat(Directions.normalized(new float[] {3, 0, 4})).containsExactly(0.6f, 0, 0.8f);
    assertThat(Directions.normalized(new float[2])).containsExactly(0, 0);
  }

  @Test
  void areAddedWithAFactor() {
    float[] sum = {1, 2};

    Directions.add(sum, new float[] {10, 20}, 0.5);

    assertThat(sum).containsExactly(6, 12);
  }

  @Test
  void haveAProduct() {
    assertThat(Directions.dot(SIX, OTHER)).isEqualTo(56);
    assertThat(Directions.dot(new float[] {1, 2, 3, 4}, new float[] {1, 1, 1, 1})).isEqualTo(10);
  }

  @Test
  void haveACosine() {
    assertThat(Directions.cosine(SIX, 91, OTHER, 91)).isCloseTo(56 / 91.0, within(1e-6));
    assertThat(Directions.cosine(SIX, 91, new float[6], 0)).isZero();
  }
}
