package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashFilterTest {

  private static final int WORDS = 2_000;

  @Test
  void letsPassWhatWasAdded() {
    HashFilter filter = new HashFilter(WORDS);
    IntStream.range(0, WORDS).map(HashFilterTest::hash).forEach(filter::add);

    assertThat(IntStream.range(0, WORDS).map(HashFilterTest::hash).allMatch(filter::mayHave))
        .isTrue();
  }

  @Test
  void keepsMostOthersBack() {
    HashFilter filter = new HashFilter(WORDS);
    IntStream.range(0, WORDS).map(HashFilterTest::hash).forEach(filter::add);

    assertThat(
            IntStream.range(WORDS, 2 * WORDS)
                .map(HashFilterTest::hash)
                .filter(filter::mayHave)
                .count())
        .isLessThan(WORDS / 5);
  }

  @Test
  void letsNothingPassAtFirst() {
    assertThat(new HashFilter(0).mayHave(hash(1))).isFalse();
  }

  private static int hash(int word) {
    String text = "Wort" + word;
    return WordSets.hash(text, 0, text.length());
  }
}
