package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {

  private final Room room = new Room();

  @Test
  void givesNoArrayTwiceDuringOneLook() {
    assertThat(room.zeros(3)).isNotSameAs(room.zeros(3));
  }

  @Test
  void givesTheNextLookTheSameArraysWithoutWhatStoodInThem() {
    float[] first = room.zeros(3);
    first[1] = 0.5f;
    room.leave();

    assertThat(room.zeros(3)).isSameAs(first).containsOnly(0);
  }

  @Test
  void givesALookThatNeedsAnotherLengthAnArrayOfThatLength() {
    room.zeros(3);
    room.leave();

    assertThat(room.zeros(5)).hasSize(5).containsOnly(0);
  }
}
