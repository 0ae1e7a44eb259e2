package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.salience.Salience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {

  private static final String NEWS =
      "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte.";
  private static final String ANSWER = "Damit sinkt der Gasverbrauch der Stadt um ein Fünftel.";

  @Test
  void aSentenceIsWorthItsSharedWordsAndItsPlacesInTheBestExtractAndThatOfAnEditor() {
    Salience salience = Saliences.of(NEWS, ANSWER);

    // Three sentences: an editor writes 23.1 words, whose root counts for the first of the places;
    // a teaser has 23.
    double places = Math.sqrt(23.1) * salience.ideal(0) + 8 * 23 / 23.1 * salience.editor(0);
    assertThat(Saliences.candidates(salience, Budget.sentences(3)).worth(0))
        .isCloseTo(salience.shared(0) + places, within(1e-9));
  }

  @Test
  void theBestExtractCountsForMoreTheLongerTheSummaryIsAndAnEditorsForLess() {
    Salience salience = Saliences.of(NEWS, ANSWER);

    double places = 20 * salience.ideal(0) + 8 * 23 / 400.0 * salience.editor(0);
    assertThat(Saliences.candidates(salience, Budget.words(500)).worth(0))
        .isCloseTo(salience.shared(0) + places, within(1e-9));
  }

  @Test
  void ofOneSentenceItCountsHowFarItAgreesWithATeaserAlone() {
    Salience salience = Saliences.of(NEWS, ANSWER);

    double words = salience.terms().length(0);
    assertThat(Saliences.candidates(salience, Budget.sentences(1)).alone(0))
        .isCloseTo(0.15 * salience.alone(0) * (words + 23) / 2, within(1e-9));
  }

  @Test
  void inALongSummaryItCountsLittleHowFarASentenceAgreesAlone() {
    Salience salience = Saliences.of(NEWS, ANSWER);

    // 500 words: an editor uses 400 of them, and a teaser has 23.
    double words = salience.terms().length(0);
    assertThat(Saliences.candidates(salience, Budget.words(500)).alone(0))
        .isCloseTo(
            0.15 * Math.pow(23 / 400.0, 2) * salience.alone(0) * (words + 23) / 2, within(1e-9));
  }

  @Test
  void ofSeveralSentencesNoneIsAskedToSayAllAlone() {
    Salience salience = Saliences.of(NEWS, ANSWER);

    assertThat(Saliences.candidates(salience, Budget.sentences(3)).alone(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wann wird der neue Wärmespeicher am alten Hafen fertig?",
        "Stadtwerke Lindenau bauen Wärmespeicher am Hafen – warum?",
        "Lindenau baut einen Wärmespeicher.",
        "Das ist uns hier so sehr wichtig wie nichts."
      })
  void saysLittleWhoAsksOrIsBriefOrHasNoTwoTerms(String sentence) {
    assertThat(candidates(sentence).isWeak(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lindenau baut am Hafen einen Wärmespeicher.",
        "Sie ist in der Stadt von Lindenau."
      })
  void saysEnoughWhoHasSixWordsAndTwoTerms(String sentence) {
    assertThat(candidates(sentence).isWeak(0)).isFalse();
  }

  @Test
  void aGroupIsWeakIfOneOfItIs() {
    Candidates candidates =
        Saliences.candidates(Saliences.of(NEWS, "Es wird gebaut."), Budget.sentences(3));

    assertThat(candidates.isWeak(0, 1)).isTrue();
  }

  @Test
  void aReferenceComesWithWhatItPointsBackTo() {
    Candidates candidates =
        Saliences.candidates(Saliences.of(NEWS + " " + ANSWER), Budget.sentences(3));

    assertThat(candidates.group(1)).containsExactly(0, 1);
  }

  @Test
  void aReferenceMustNotBeTakenIfItsAntecedentMustNot() {
    Salience salience = Saliences.of(NEWS + " " + ANSWER);

    Candidates candidates =
        new Candidates(salience, new boolean[] {false, true}, Budget.sentences(3));

    assertThat(candidates.group(1)).isEmpty();
  }

  @Test
  void aPieceOfASentenceMustNotBeTaken() {
    Candidates candidates =
        Saliences.candidates(
            Saliences.of("und dann kam der Zug nach Lindenau am Hafen"), Budget.sentences(3));

    assertThat(candidates.group(0)).isEmpty();
  }

  @Test
  void whatMustNotCompeteHasNoGroupAndIsNotAllowed() {
    Salience salience = Saliences.of(NEWS, ANSWER);

    Candidates candidates =
        new Candidates(salience, new boolean[] {false, true}, Budget.sentences(3));

    assertThat(candidates.group(0)).isEmpty();
    assertThat(candidates.isAllowed(0)).isFalse();
    assertThat(candidates.isAllowed(1)).isTrue();
  }

  @Test
  void onlyAsksWhoseEverySentenceAsks() {
    Candidates candidates =
        Saliences.candidates(
            Saliences.of("Wann wird der Speicher fertig?", "Was kostet er?", NEWS),
            Budget.sentences(3));

    assertThat(candidates.isAsking(0, 1)).isTrue();
    assertThat(candidates.isAsking(0, 2)).isFalse();
  }

  @Test
  void costsWhatTheBudgetCounts() {
    Salience salience = Saliences.of(NEWS);

    assertThat(Saliences.candidates(salience, Budget.sentences(3)).cost(0)).isEqualTo(1);
    assertThat(Saliences.candidates(salience, Budget.words(80)).cost(0)).isEqualTo(12);
    assertThat(Saliences.candidates(salience, Budget.characters(280)).cost(0))
        .isEqualTo(NEWS.length());
  }

  private static Candidates candidates(String sentence) {
    return Saliences.candidates(Saliences.of(sentence), Budget.sentences(3));
  }
}
