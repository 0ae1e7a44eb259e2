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
        "„Der Verein übernimmt das Freibad und das Dorf hilft“",
        "Der Verein: (übernimmt) das Freibad | und das Dorf hilft ©"
      })
  void isTheSameWhateverTheCaseAndThePunctuation(String text) {
    assertThat(fingerprint(text).sequence()).isEqualTo(fingerprint(SENTENCE).sequence());
    assertThat(pairs(text)).isEqualTo(pairs(SENTENCE));
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
    assertThat(fingerprint(text).sequence()).isNotEqualTo(fingerprint(SENTENCE).sequence());
  }

  @Test
  void keepsTheSixLeastHashesInOrder() {
    assertThat(pairs(SENTENCE)).hasSize(6).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void hasOneHashForEachPairOfWords() {
    assertThat(pairs("Freibad")).isEmpty();
    assertThat(pairs("Das Freibad")).hasSize(1);
    assertThat(pairs("Das Freibad bleibt")).hasSize(2);
    assertThat(pairs("Ja ja ja ja ja")).hasSize(1);
  }

  @Test
  void sharesHashesWithATextOfOneWordMore() {
    int[] more = pairs(SENTENCE + " Nun");

    assertThat(pairs(SENTENCE)).containsAnyOf(more);
  }

  @Test
  void sharesNoHashWithAnotherText() {
    int[] other = pairs("Im Kreistag streiten die Parteien um neue Busse.");

    assertThat(pairs(SENTENCE)).doesNotContain(other);
  }

  @Test
  void spreadsPairsThatAreAlmostTheSame() {
    int[] hashes = IntStream.range(0, 1000).map(i -> pairs("Zimmer " + i)[0]).sorted().toArray();

    assertThat(hashes).doesNotHaveDuplicates();
    for (int bit = 0; bit < 32; bit++) {
      int mask = 1 << bit;
      assertThat(IntStream.of(hashes).filter(hash -> (hash & mask) != 0).count())
          .as("bit " + bit)
          .isBetween(400L, 600L);
    }
  }

  private static Fingerprint fingerprint(String text) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.read(Lines.tokens("Was vorher darin stand, zählt nicht mehr."));
    fingerprint.read(Lines.tokens(text));
    return fingerprint;
  }

  private static int[] pairs(String text) {
    Fingerprint fingerprint = fingerprint(text);
    return IntStream.range(0, fingerprint.pairs()).map(fingerprint::pair).toArray();
  }
}
