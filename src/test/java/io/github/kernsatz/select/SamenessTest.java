package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.salience.Salience;
import org.junit.jupiter.api.Test;

class SamenessTest {

  private static final String SHORT = "Die Stadt will im Jahr einen neuen Hafen mit Land und Bund.";

  private static final String LONG =
      "Die Stadt Quarbenau will mit Jelkowitz im nächsten Jahr zwischen Zwickelmoos und Ammersfurt"
          + " für Nordvinkel einen neuen Hafen bauen, den Land und Bund bezahlen.";

  private static final String OTHER = "Anwohner sammeln seit Mai Unterschriften gegen den Lärm.";

  private final Sameness sameness = new Sameness(Saliences.of(SHORT, LONG, OTHER));

  @Test
  void whatIsSaidWithinALongerSentenceIsSaidTwice() {
    assertThat(sameness.between(0, 1)).isTrue();
  }

  @Test
  void itDoesNotMatterWhichSentenceComesFirst() {
    assertThat(sameness.between(1, 0)).isTrue();
    assertThat(sameness.between(2, 1)).isEqualTo(sameness.between(1, 2)).isFalse();
  }

  @Test
  void manyCommonWordsAreAsMuchAsAFewRareOnes() {
    Salience salience =
        Saliences.of(
            "Stadt, Land, Bund, Jahr und Zeit nennt Jelkowitz in Quarbenau.",
            "Stadt, Land, Bund, Jahr und Zeit nennt Ammersfurt in Zwickelmoos.");

    assertThat(new Sameness(salience).between(0, 1)).isTrue();
  }

  @Test
  void whoeverSaysNothingSaysNothingTwice() {
    assertThat(new Sameness(Saliences.of("Und so ist es.", SHORT)).between(0, 1)).isFalse();
    assertThat(new Sameness(Saliences.of(SHORT, "Und so ist es.")).between(0, 1)).isFalse();
  }
}
