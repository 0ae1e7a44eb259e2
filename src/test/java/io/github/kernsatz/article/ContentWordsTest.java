package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentWordsTest {

  @Test
  void leaveOutFunctionWordsAndVeryShortOnes() {
    assertThat(
            ContentWords.of(
                Tokens.of("Der Rat hilft dem Wärmespeicher, außerdem Öl und Gas, 42 Tage.")))
        .containsExactlyInAnyOrder("hilft", "wärmespeicher", "tage");
  }

  @Test
  void areTheSameHoweverTheyAreSpelled() {
    Tokens title = Tokens.of("Wärmespeicher für Altenried");

    assertThat(ContentWords.isAnyIn(title, List.of(Tokens.of("Der wärmespeicher kommt."))))
        .isTrue();
    assertThat(
            ContentWords.isAnyIn(title, List.of(Tokens.of("Für das Dorf"), Tokens.of("ALTENRIED"))))
        .isTrue();
  }

  @Test
  void areNotSharedWhereOnlyFunctionWordsAre() {
    assertThat(
            ContentWords.isAnyIn(
                Tokens.of("Wärmespeicher für Altenried"), List.of(Tokens.of("Für das Dorf"))))
        .isFalse();
  }
}
