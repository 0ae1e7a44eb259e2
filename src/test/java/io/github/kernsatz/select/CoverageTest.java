package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.salience.Salience;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static final Budget THREE = Budget.sentences(3);
  private static final double WORDS = THREE.editorsWords();

  @Test
  void nothingIsRepeatedWhereNothingIsSaid() {
    Salience salience =
        Saliences.of(
            "Die Stadtwerke bauen am Hafen einen Speicher, der die Stadt im Winter heizt.");

    assertThat(new Coverage(salience, THREE).repeated(0)).isCloseTo(0, within(1e-12));
  }

  @Test
  void aTermSaidOnceIsWorthItsProbabilityTimesItself() {
    Salience salience =
        Saliences.of("Stadtwerke bauen Wärmespeicher.", "Stadtwerke sparen Erdgas.");
    double probability = salience.concept(salience.terms().terms(1)[0]);

    Coverage coverage = new Coverage(salience, THREE);
    coverage.add(0);

    assertThat(coverage.repeated(1))
        .isCloseTo(probability - probability * probability, within(1e-9));
  }

  @Test
  void aTermSaidTwiceIsWorthEvenLess() {
    Salience salience =
        Saliences.of(
            "Stadtwerke bauen Wärmespeicher.",
            "Stadtwerke sparen Erdgas.",
            "Stadtwerke verlegen Rohre.");
    double probability = salience.concept(salience.terms().terms(2)[0]);

    Coverage coverage = new Coverage(salience, THREE);
    coverage.add(0);
    coverage.add(1);

    assertThat(coverage.repeated(2))
        .isCloseTo(probability - Math.pow(probability, 3), within(1e-9));
  }

  @Test
  void whatAnExtractMentionsAlreadyIsNoGain() {
    Salience salience =
        Saliences.of("Stadtwerke bauen Wärmespeicher.", "Stadtwerke sparen Erdgas.");
    Coverage coverage = new Coverage(salience, THREE);
    double before = coverage.mentioned(1);
    double utilities = salience.concept(salience.terms().terms(1)[0]);

    coverage.add(0);

    assertThat(before - coverage.mentioned(1)).isCloseTo(0.3 * utilities / WORDS, within(1e-9));
  }

  @Test
  void itIsWorthSomethingToMentionWhatTheTitlePromises() {
    Salience with = Saliences.titled("Wärmespeicher", "Der Wärmespeicher kostet Millionen.");
    Salience without = Saliences.titled("Lindenau", "Der Wärmespeicher kostet Millionen.");
    double concepts = concepts(with) - concepts(without);

    assertThat(new Coverage(with, THREE).mentioned(0) - new Coverage(without, THREE).mentioned(0))
        .as("all of the title")
        .isCloseTo(0.04 + 0.3 * concepts / WORDS, within(1e-9));
  }

  private static double concepts(Salience salience) {
    return Arrays.stream(salience.terms().terms(0)).mapToDouble(salience::concept).sum();
  }

  @Test
  void aStopWordIsWorthWhatASummaryHasMoreOfIt() {
    Salience salience = Saliences.of("Und sie heizt und spart.", "Rohre und Pumpen fehlen.");
    int and = salience.terms().stopWords(1)[0];
    Recurrence recurrence = new Recurrence(salience.terms(), WORDS);

    Coverage coverage = new Coverage(salience, THREE);
    coverage.add(0);

    assertThat(coverage.repeated(1))
        .isCloseTo(recurrence.atLeast(and, 1) - recurrence.atLeast(and, 3), within(1e-9));
  }

  @Test
  void aStopWordThatASentenceHasTwiceCountsTwice() {
    Salience salience = Saliences.of("Rohre und Pumpen fehlen.", "Und sie heizt und spart.");
    int and = salience.terms().stopWords(0)[0];
    Recurrence recurrence = new Recurrence(salience.terms(), WORDS);

    Coverage coverage = new Coverage(salience, THREE);
    coverage.add(0);

    assertThat(coverage.repeated(1))
        .isCloseTo(recurrence.atLeast(and, 1) - recurrence.atLeast(and, 3), within(1e-9));
  }

  @Test
  void withinAFewWordsItCostsToSayAWordAgain() {
    Salience salience =
        Saliences.of("Stadtwerke bauen und bauen.", "Stadtwerke sparen und sparen Erdgas.");
    Coverage coverage = new Coverage(salience, Budget.words(45));
    double before = coverage.saidAgain(1);
    coverage.add(0);

    assertThat(before).as("nothing is said yet").isZero();
    assertThat(coverage.saidAgain(1))
        .as("„Stadtwerke“ and „und“")
        .isCloseTo(2 * 0.6 * 23 / 36, within(1e-9));
  }

  @Test
  void aSentenceThatSaysAStopWordTwiceSaysItAgainItself() {
    Salience salience = Saliences.of("Rohre und Pumpen und Kessel fehlen.", "Rohre fehlen.");

    assertThat(new Coverage(salience, Budget.words(45)).saidAgain(0))
        .isCloseTo(0.6 * 23 / 36, within(1e-9));
  }

  @Test
  void theLongerASummaryTheLessItCostsToSayAWordAgain() {
    Salience salience = Saliences.of("Rohre und Pumpen und Kessel fehlen.", "Rohre fehlen.");

    assertThat(new Coverage(salience, Budget.words(450)).saidAgain(0))
        .isCloseTo(0.06 * 23 / 36, within(1e-9));
  }

  @Test
  void whereSentencesAreCountedItCostsNothingToSayAWordAgain() {
    Salience salience = Saliences.of("Rohre und Pumpen und Kessel fehlen.", "Rohre fehlen.");

    assertThat(new Coverage(salience, THREE).saidAgain(0)).isZero();
  }

  @Test
  void askingTwiceGivesTheSameAnswer() {
    Salience salience = Saliences.of("Rohre und Pumpen fehlen.", "Und sie heizt und spart.");
    Coverage coverage = new Coverage(salience, THREE);
    coverage.add(0);

    assertThat(coverage.repeated(1)).isEqualTo(coverage.repeated(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stadtwerke bauen Wärmespeicher am Hafen. | Am Hafen bauen Stadtwerke Wärmespeicher.",
        "Stadtwerke bauen Wärmespeicher am Hafen. | Der Stadtrat bezahlt, was Stadtwerke am Hafen"
            + " bauen: Wärmespeicher und Pumpen für neun Millionen Euro.",
        "Jelkowitz leitet die Ökosiedlung. | Jelkowitz zeigt Ökosiedlung Gästen gern."
      })
  void saysTheSameWhoSharesMostTermsOrTheRareOnes(String said, String again) {
    assertThat(repeats(said, again)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stadtwerke bauen Wärmespeicher am Hafen. | Stadtwerke sparen mit Pumpen viel Erdgas.",
        "Stadtwerke bauen Wärmespeicher am Hafen. | Der Stadtrat tagt am Montag in Lindenau.",
        "Der Zug nach Ulm fährt heute. | Züge fahren nach Kiel und Rostock."
      })
  void saysSomethingElseWhoSharesALittle(String said, String other) {
    assertThat(repeats(said, other)).isFalse();
  }

  @Test
  void saysNothingAgainWhoSaysNothing() {
    assertThat(repeats("Stadtwerke bauen Wärmespeicher am Hafen.", "Das ist es ja.")).isFalse();
  }

  @Test
  void comparesALongSentenceByItsRarestTerms() {
    assertThat(
            repeats(
                "Die Ingenieurin Jelkowitz prüft den Boden der Ökosiedlung am Hafen von Lindenau"
                    + " auf Ammoniak, Arsen und Quecksilber.",
                "Jelkowitz prüft in Lindenau die Ökosiedlung auf Arsen, Ammoniak und"
                    + " Quecksilber."))
        .isTrue();
  }

  private static boolean repeats(String said, String again) {
    Salience salience = Saliences.of(said, again);
    Coverage coverage = new Coverage(salience, THREE);
    coverage.add(0);
    return coverage.repeats(1);
  }
}
