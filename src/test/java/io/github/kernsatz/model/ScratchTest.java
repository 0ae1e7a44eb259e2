package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Arrays are taken, given back, and taken again as if they were new. */
class ScratchTest {

  private final Scratch scratch = new Scratch();

  @Test
  void everyArrayHasOneOwner() {
    assertThat(scratch.ints(20)).isNotSameAs(scratch.ints(20));
    assertThat(scratch.vector(3)).isNotSameAs(scratch.vector(3));
  }

  @Test
  void hasAtLeastAsManyNumbersAsWereAskedFor() {
    assertThat(scratch.ints(20)).hasSize(32);
    assertThat(scratch.longs(32)).hasSize(32);
    assertThat(scratch.doubles(0)).hasSizeGreaterThan(0);
    assertThat(scratch.floats(33)).hasSize(64);
  }

  @Test
  void vectorsHaveJustTheLengthThatWasAskedFor() {
    scratch.vector(3);
    scratch.vector(3);
    scratch.close();

    assertThat(scratch.vector(5)).hasSize(5);
    assertThat(scratch.vector(3)).hasSize(3);
  }

  @Test
  void whatWasGivenBackIsZerosAgain() {
    int[] ints = scratch.ints(20);
    float[] vector = scratch.vector(3);
    Arrays.fill(ints, 7);
    Arrays.fill(vector, 7);
    scratch.close();

    assertThat(scratch.ints(17)).isSameAs(ints).containsOnly(0);
    assertThat(scratch.vector(3)).isSameAs(vector).containsOnly(0);
  }

  @Test
  void nobodyTakesWhatAnotherHas() {
    try (Scratch one = Scratch.take();
        Scratch other = Scratch.take()) {
      assertThat(one).isNotSameAs(other);
    }
  }

  @Test
  void whatIsClosedTwiceIsTakenOnce() {
    Scratch closed = Scratch.take();
    closed.close();
    closed.close();

    assertThat(Scratch.take()).isNotSameAs(Scratch.take());
  }

  @Test
  void thoseOfLongTextsAreNotKept() {
    Scratch large = new Scratch();
    large.ints(1 << 20);
    large.close();

    try (Scratch next = Scratch.take()) {
      assertThat(next).isNotSameAs(large);
    }
  }
}
