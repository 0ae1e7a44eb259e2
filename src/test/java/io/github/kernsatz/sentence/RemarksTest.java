package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarksTest {

  @Test
  void findsWhereABracketIsClosed() {
    assertThat(new Remarks("(s. o.) gilt").end(0)).isEqualTo(6);
    assertThat(new Remarks("[s. o.] gilt").end(0)).isEqualTo(6);
  }

  @Test
  void findsTheBracketsWithinBrackets() {
    Remarks remarks = new Remarks("(a [b] (c))");

    assertThat(remarks.end(0)).isEqualTo(10);
    assertThat(remarks.end(3)).isEqualTo(5);
    assertThat(remarks.end(7)).isEqualTo(9);
  }

  @Test
  void findsNoEndOfABracketThatIsNotClosed() {
    assertThat(new Remarks("Er kam (spät").end(7)).isNegative();
  }

  @Test
  void takesABracketForNoRemarkThatHoldsTooMuch() {
    assertThat(new Remarks("x(" + "a".repeat(399) + ")").end(1)).isEqualTo(401);
    assertThat(new Remarks("x(" + "a".repeat(400) + ")").end(1)).isNegative();
  }
}
