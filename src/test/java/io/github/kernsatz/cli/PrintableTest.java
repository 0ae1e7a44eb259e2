package io.github.kernsatz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void leavesGermanTextAsItIs() {
    String text = "„Größere Fähren“ – 3 % mehr, sagt Çelik \uD83D\uDEA2.";

    assertThat(Printable.of(text)).isEqualTo(text);
  }

  @Test
  void showsWhatWouldSteerATerminal() {
    assertThat(Printable.of("Rot: \u001B[31m, Glocke: \u0007, C1: \u009B2J, gedreht: \u202Etxet"))
        .isEqualTo("Rot: ␛[31m, Glocke: ␇, C1: \uFFFD2J, gedreht: \uFFFDtxet");
  }
}
