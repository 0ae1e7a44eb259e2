package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryLengthTest {

  @ParameterizedTest
  @CsvSource({
    "Der Zug hält in Ulm., 5",
    "Das sind 3 % – oder mehr., 5",
    "'eins\nzwei\tdrei\u00a0vier', 4",
    "z. B. 5\u202fkg, 4",
    "… ?, 0",
    "'', 0"
  })
  void countsRunsWithALetterOrDigitAsWords(String text, int words) {
    assertThat(SummaryLength.countWords(text)).isEqualTo(words);
  }
}
