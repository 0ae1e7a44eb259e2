package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentWordsTest {

  @Test
  void leaveOutFunctionWordsAndVeryShortOnes() {
    assertThat(
            ContentWords.of(
                Lines.tokens("Der Rat hilft dem Wärmespeicher, außerdem Öl und Gas, 42 Tage.")))
        .containsExactlyInAnyOrder("hilft", "wärmespeicher", "tage");
  }

  @Test
  void areTheSameHoweverTheyAreSpelled() {
    Tokens title = Lines.tokens("Wärmespeicher für Altenried");

    assertThat(ContentWords.isAnyIn(title, List.of(Lines.tokens("Der wärmespeicher kommt."))))
        .isTrue();
    assertThat(
            ContentWords.isAnyIn(
                title, List.of(Lines.tokens("Für das Dorf"), Lines.tokens("ALTENRIED"))))
        .isTrue();
  }

  @Test
  void areNotSharedWhereOnlyFunctionWordsAre() {
    assertThat(
            ContentWords.isAnyIn(
                Lines.tokens("Wärmespeicher für Altenried"), List.of(Lines.tokens("Für das Dorf"))))
        .isFalse();
  }
}
