package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import org.junit.jupiter.api.Test;

class ContinuationsTest {

  private static final int CANDIDATES = 3;

  private final Continuations continuations = new Continuations(2, CANDIDATES, new Scratch());

  @Test
  void hasNoneAtFirst() {
    assertThat(continuations.best()).isEqualTo(Continuations.NONE);

    continuations.addRow();

    assertThat(continuations.best()).isEqualTo(Continuations.NONE);
  }

  @Test
  void findsTheBestOfAllRows() {
    row(0.2, 0.4, 0.3);
    row(0.1, 0.3, 0.5);

    assertThat(continuations.row(continuations.best())).isEqualTo(1);
    assertThat(continuations.column(continuations.best())).isEqualTo(2);
  }

  @Test
  void prefersTheFirstOfEquals() {
    row(0.2, 0.4, 0.4);
    row(0.4, 0.1, 0.1);

    assertThat(continuations.best()).isEqualTo(1);
  }

  @Test
  void goesOnToAnotherIfTheBestIsWorthLessThanItMayBe() {
    row(0.2, 0.4, 0.3);

    continuations.tell(1, 0.25);

    assertThat(continuations.isKnown(1)).isTrue();
    assertThat(continuations.best()).isEqualTo(2);
    assertThat(continuations.isKnown(2)).isFalse();
  }

  @Test
  void leavesOutWhatIsRemoved() {
    row(0.2, 0.4, 0.3);

    continuations.remove(1);
    continuations.remove(2);

    assertThat(continuations.best()).isZero();
  }

  @Test
  void forgetsTheRowsOfTheStepBefore() {
    row(0.2, 0.4, 0.3);
    continuations.tell(1, 0.4);
    continuations.clear();
    row(0.3, 0.1, 0.2);

    assertThat(continuations.best()).isZero();
    assertThat(continuations.isKnown(1)).isFalse();
  }

  private void row(double... most) {
    continuations.addRow();
    for (int c = 0; c < most.length; c++) {
      continuations.put(c, most[c]);
    }
  }
}
