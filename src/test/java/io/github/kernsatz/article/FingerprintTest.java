package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  private static final String SENTENCE = "Der Verein übernimmt das Freibad, und das Dorf hilft.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "der verein übernimmt das freibad und das dorf hilft",
        "DER VEREIN ÜBERNIMMT – das Freibad! Und das Dorf hilft …",
        "„Der Verein übernimmt das Freibad und das Dorf hilft“"
      })
  void isTheSameWhateverTheCaseAndThePunctuation(String text) {
    assertThat(new Fingerprint(text).sequence()).isEqualTo(new Fingerprint(SENTENCE).sequence());
    assertThat(new Fingerprint(text).sketch()).isEqualTo(new Fingerprint(SENTENCE).sketch());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Verein übernimmt das Freibad, und das Dorf",
        "Der Verein übernimmt das Dorf, und das Freibad hilft.",
        "Der Verein übernimmt das Freibad, und das Dorf hofft.",
        "Ein Verein übernimmt das Freibad, und das Dorf hilft.",
        ""
      })
  void isAnotherForOtherWordsOrAnotherOrder(String text) {
    assertThat(new Fingerprint(text).sequence()).isNotEqualTo(new Fingerprint(SENTENCE).sequence());
  }

  @Test
  void keepsTheSixLeastHashesInOrder() {
    assertThat(new Fingerprint(SENTENCE).sketch()).hasSize(6).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void hasOneHashForEachPairOfWords() {
    assertThat(new Fingerprint("Freibad").sketch()).isEmpty();
    assertThat(new Fingerprint("Das Freibad").sketch()).hasSize(1);
    assertThat(new Fingerprint("Das Freibad bleibt").sketch()).hasSize(2);
    assertThat(new Fingerprint("Ja ja ja ja ja").sketch()).hasSize(1);
  }

  @Test
  void sharesHashesWithATextOfOneWordMore() {
    int[] more = new Fingerprint(SENTENCE + " Nun").sketch();

    assertThat(new Fingerprint(SENTENCE).sketch()).containsAnyOf(more);
  }

  @Test
  void sharesNoHashWithAnotherText() {
    int[] other = new Fingerprint("Im Kreistag streiten die Parteien um neue Busse.").sketch();

    assertThat(new Fingerprint(SENTENCE).sketch()).doesNotContain(other);
  }

  @Test
  void spreadsPairsThatAreAlmostTheSame() {
    int[] hashes =
        IntStream.range(0, 1000)
            .map(i -> new Fingerprint("Zimmer " + i).sketch()[0])
            .sorted()
            .toArray();

    assertThat(hashes).doesNotHaveDuplicates();
    for (int bit = 0; bit < 32; bit++) {
      int mask = 1 << bit;
      assertThat(IntStream.of(hashes).filter(hash -> (hash & mask) != 0).count())
          .as("bit " + bit)
          .isBetween(400L, 600L);
    }
  }
}
