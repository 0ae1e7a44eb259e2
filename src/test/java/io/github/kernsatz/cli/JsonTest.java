package io.github.kernsatz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Bürgermeisterin sagte: „Wir öffnen wieder.“",
        "Ein \"gerades\" Zitat und ein \\ Strich",
        "Zeile\neins\r\nZeile\tzwei",
        "ein Leuchtturm \uD83D\uDDFC an der Küste",
        "vor\u2028nach\u2029Ende",
        "\u0000\u001B[31m\u007F\u0085",
        "halb \uD83D und \uDDFC halb",
        "\uDDFC\uD83D"
      })
  void keepsEveryCharacterOfAText(String text) {
    assertThat(JsonReader.read(new Json().value(text).toString())).isEqualTo(text);
  }

  @Test
  void writesOnlyWhatEncodesInUtf8AndStaysInOneLine() {
    String json = new Json().value("\uD83D|\uDDFC|\u2028|\u2029|\n|\u0085|\uFFFF").toString();

    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
    assertThat(json)
        .contains("\\ud83d|\\uddfc|\\u2028|\\u2029|\\n|\\u0085|")
        .doesNotContainPattern("[\\n\\u2028\\u2029\\u0085]");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "0.5, 0.5", "0.1234567, 0.123457", "1.0E-9, 0", "100, 100"})
  void writesNumbersWithSixDecimalsAtMost(double number, String written) {
    assertThat(new Json().value(number)).hasToString(written);
  }

  @Test
  void separatesMembersAndItemsByOneComma() {
    Json json = new Json().open('{').name("a").open('[').value(1).value("x").close(']');
    json.name("b").value(true).name("c").value((String) null).close('}');

    assertThat(json).hasToString("{\"a\":[1,\"x\"],\"b\":true,\"c\":null}");
  }
}
