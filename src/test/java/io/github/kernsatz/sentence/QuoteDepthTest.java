package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteDepthTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Wir gehen",
        "“Wir gehen",
        "»Wir gehen",
        "«Wir gehen",
        "\"Wir gehen",
        "Er sagte: \"Wir",
        "Er sagte (\"Wir",
        "Er las den\"Faust",
        "Er sagte \"",
        "„Sie sagte: \"Nein",
        "„Ja“ und „nein"
      })
  void isOpenBehindAMarkThatOpens(String text) {
    assertThat(isOpenAtTheEnd(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wir gehen",
        "„Wir gehen“",
        "»Wir gehen«",
        "«Wir gehen»",
        "“Wir gehen”",
        "\"Wir gehen\"",
        "\"Wir gehen\", sagte sie",
        "\"Wir gehen\" – und",
        "„Nie\"da",
        "Das Rad ist 28\" groß",
        "Das Rad misst 28\""
      })
  void isNotOpenWhereNothingIsLeftToClose(String text) {
    assertThat(isOpenAtTheEnd(text)).isFalse();
  }

  @Test
  void isAskedAsOneReads() {
    QuoteDepth depth = new QuoteDepth("Er rief: „Halt!“ Dann lief er.");

    assertThat(depth.isOpenAt(9)).isFalse();
    assertThat(depth.isOpenAt(12)).isTrue();
    assertThat(depth.isOpenAt(17)).isFalse();
  }

  private static boolean isOpenAtTheEnd(String text) {
    return new QuoteDepth(text).isOpenAt(text.length());
  }
}
