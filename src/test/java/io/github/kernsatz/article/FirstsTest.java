package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import org.junit.jupiter.api.Test;

class FirstsTest {

  @Test
  void tellsTheFirstBlockOfAHash() {
    Firsts firsts = new Firsts(3, new Scratch());

    assertThat(firsts.putIfAbsent(42, 0)).isEqualTo(Repetitions.NONE);
    assertThat(firsts.putIfAbsent(-42, 1)).isEqualTo(Repetitions.NONE);
    assertThat(firsts.putIfAbsent(42, 2)).isZero();
    assertThat(firsts.putIfAbsent(42, 3)).isZero();
    assertThat(firsts.putIfAbsent(-42, 4)).isEqualTo(1);
  }

  @Test
  void takesZeroForAHashLikeAnyOther() {
    Firsts firsts = new Firsts(1, new Scratch());

    assertThat(firsts.putIfAbsent(0, 5)).isEqualTo(Repetitions.NONE);
    assertThat(firsts.putIfAbsent(0, 6)).isEqualTo(5);
  }

  @Test
  void holdsAsManyHashesAsItWasMadeFor() {
    int most = 1000;
    Firsts firsts = new Firsts(most, new Scratch());
    for (int block = 0; block < most; block++) {
      assertThat(firsts.putIfAbsent(block << 20, block)).isEqualTo(Repetitions.NONE);
    }

    for (int block = 0; block < most; block++) {
      assertThat(firsts.putIfAbsent(block << 20, most)).isEqualTo(block);
    }
  }
}
