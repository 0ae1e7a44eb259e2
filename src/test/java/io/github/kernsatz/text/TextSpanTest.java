package io.github.kernsatz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class TextSpanTest {

  private static final String TEXT = "Die Fähre legt an.";

  private final TextSpan ferry = new TextSpan(4, 9);

  @Test
  void givesItsCharactersAsTheyStandInTheText() {
    assertThat(ferry.of(TEXT)).isEqualTo("Fähre");
    assertThat(new TextSpan(0, TEXT.length()).of(TEXT)).isEqualTo(TEXT);
    assertThat(new TextSpan(3, 4).of(TEXT)).isEqualTo(" ");
  }

  @Test
  void givesTheCharactersOfAnyCharSequence() {
    assertThat(ferry.of(CharBuffer.wrap(TEXT))).isEqualTo("Fähre");
  }

  @Test
  void countsUtf16Units() {
    assertThat(ferry.length()).isEqualTo(5);
    assertThat(new TextSpan(0, "🚢".length()).length()).isEqualTo(2);
  }

  @Test
  void mayBeEmptyAnywhere() {
    assertThat(new TextSpan(7, 7).length()).isZero();
    assertThat(new TextSpan(TEXT.length(), TEXT.length()).of(TEXT)).isEmpty();
  }

  @Test
  void movesBothWays() {
    assertThat(ferry.shift(10)).isEqualTo(new TextSpan(14, 19));
    assertThat(ferry.shift(-4)).isEqualTo(new TextSpan(0, 5));
    assertThat(ferry.shift(0)).isEqualTo(ferry);
  }

  @Test
  void refusesToMoveOutOfTheText() {
    assertThatIllegalArgumentException().isThrownBy(() -> ferry.shift(-5));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ferry.shift(Integer.MAX_VALUE));
  }

  @Test
  void containsItselfAndWhatLiesWithin() {
    assertThat(ferry.contains(ferry)).isTrue();
    assertThat(ferry.contains(new TextSpan(5, 8))).isTrue();
    assertThat(ferry.contains(new TextSpan(9, 9))).isTrue();
  }

  @Test
  void doesNotContainWhatReachesBeyond() {
    assertThat(ferry.contains(new TextSpan(3, 9))).isFalse();
    assertThat(ferry.contains(new TextSpan(4, 10))).isFalse();
    assertThat(ferry.contains(new TextSpan(0, 3))).isFalse();
  }

  @Test
  void saysWhichOffsetsAreNoSpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextSpan(-1, 3))
        .withMessage("A span needs 0 <= start <= end, not [-1, 3)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextSpan(4, 3))
        .withMessage("A span needs 0 <= start <= end, not [4, 3)");
  }

  @Test
  void refusesATextThatIsTooShort() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> ferry.of("Die Fäh"));
  }

  @Test
  void isAValue() {
    assertThat(ferry).isEqualTo(new TextSpan(4, 9)).hasSameHashCodeAs(new TextSpan(4, 9));
    assertThat(ferry).isNotEqualTo(new TextSpan(4, 8)).isNotEqualTo(new TextSpan(3, 9));
  }
}
