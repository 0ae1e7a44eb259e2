package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.salience.Salience;
import org.junit.jupiter.api.Test;

class LeadTest {

  private static final String DAM = "Die Stadt Lindenau erhöht in diesem Sommer ihren alten Deich.";
  private static final String COST = "Das Vorhaben kostet nach ersten Plänen neun Millionen Euro.";
  private static final String LAND = "Das Land Sachsen übernimmt davon voraussichtlich die Hälfte.";

  @Test
  void isTheFirstSentencesThatFit() {
    assertThat(lead(Budget.sentences(2), DAM, COST, LAND)).containsExactly(0, 1);
    assertThat(lead(Budget.words(20), DAM, COST, LAND)).containsExactly(0, 1);
  }

  @Test
  void isNeverLong() {
    assertThat(
            lead(Budget.words(200), DAM, COST, LAND, "Der Rat berät am Montag.", "Er tagt um 9."))
        .hasSize(4);
  }

  @Test
  void isNoneWhereTheArticleOpensWithWhatCannotBeUnderstood() {
    assertThat(lead(Budget.sentences(2), "Er will in Lindenau einen Deich bauen.", COST)).isEmpty();
  }

  @Test
  void isNoneWhereNothingOfItSaysMuch() {
    assertThat(lead(Budget.sentences(2), "Was plant Lindenau?", "Es wird gebaut.", DAM)).isEmpty();
  }

  @Test
  void endsBeforeASentenceThatWasCutOff() {
    assertThat(lead(Budget.sentences(3), DAM, "Die Kosten des Deichs bei Lindenau …", LAND))
        .containsExactly(0);
  }

  @Test
  void mayAskButNotInTheEnd() {
    assertThat(lead(Budget.sentences(2), DAM, "Was kostet das Vorhaben die Stadt Lindenau?", LAND))
        .containsExactly(0);
    assertThat(
            lead(Budget.sentences(3), DAM + " Was kostet das Vorhaben die Stadt Lindenau? " + LAND))
        .containsExactly(0, 1, 2);
  }

  @Test
  void doesNotSayTheSameTwice() {
    assertThat(lead(Budget.sentences(3), DAM, COST, "Ihren alten Deich erhöht die Stadt Lindenau."))
        .containsExactly(0, 1);
  }

  @Test
  void doesNotReplaceALongExtract() {
    Salience salience = Saliences.of(DAM, COST, LAND, DAM, COST);
    Budget budget = Budget.sentences(5);
    Candidates candidates = Saliences.candidates(salience, budget);
    Extract empty = new Extract(candidates, new Coverage(salience, budget), budget);

    assertThat(new Lead(candidates).mayReplace(empty.with(0, 1, 2, 3))).isTrue();
    assertThat(new Lead(candidates).mayReplace(empty.with(0, 1, 2, 3, 4))).isFalse();
  }

  private static int[] lead(Budget budget, String... paragraphs) {
    Salience salience = Saliences.of(paragraphs);
    Candidates candidates = Saliences.candidates(salience, budget);
    Extract empty = new Extract(candidates, new Coverage(salience, budget), budget);
    return new Lead(candidates).sentences(empty).sentences();
  }
}
