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
    assertThat(
            lead(Budget.sentences(3), DAM, "Anwohner der Hafenstraße klagten zuletzt über …", LAND))
        .containsExactly(0);
  }

  @Test
  void mayAskButNotInTheEnd() {
    String question = " Wer bezahlt die neun Millionen Euro dafür? ";

    assertThat(lead(Budget.sentences(2), DAM + question + LAND)).containsExactly(0);
    assertThat(lead(Budget.sentences(3), DAM + question + LAND)).containsExactly(0, 1, 2);
  }

  @Test
  void mayNameTheSourceButNotInTheEnd() {
    String source = " Das teilte die Stadt Lindenau mit. ";

    assertThat(lead(Budget.sentences(2), DAM + source + LAND)).containsExactly(0);
    assertThat(lead(Budget.sentences(3), DAM + source + LAND)).containsExactly(0, 1, 2);
  }

  @Test
  void doesNotEndWithHalfAThought() {
    String half = " Zwar ist das Vorhaben mit neun Millionen Euro teuer. ";

    assertThat(lead(Budget.sentences(2), DAM + half + "Doch das Land trägt die Hälfte."))
        .containsExactly(0);
  }

  @Test
  void isNoneWhereOnlyWhatIsLeftOutSaysMuch() {
    assertThat(
            lead(
                Budget.sentences(3),
                "Das Warten ist vorbei. Zwar ist der neue Deich mit neun Millionen Euro teuer.",
                "Der Pegel der Elbe bei …"))
        .isEmpty();
  }

  @Test
  void beginsWithTheFirstSentenceThatASummaryMayHave() {
    Salience salience = Saliences.of("Der Rat von Lindenau tagte am Montagabend.", DAM, COST);
    Budget budget = Budget.sentences(2);
    Candidates candidates = new Candidates(salience, new boolean[] {false, true, true}, budget);
    Extract empty = new Extract(candidates, new Coverage(salience, budget), budget);

    assertThat(new Lead(candidates).sentences(empty).sentences()).containsExactly(1, 2);
  }

  @Test
  void isTakenByWhatReadersLikeAndByWhatItIsWorth() {
    Budget budget = Budget.sentences(2);
    Salience salience = Saliences.of(DAM, COST, LAND, "Anwohner befürchten Lärm und viel Staub.");
    Candidates candidates = Saliences.candidates(salience, budget);
    Extract empty = new Extract(candidates, new Coverage(salience, budget), budget);
    Preference preference = new Preference(candidates);
    Extract lead = empty.with(0, 1);

    for (int s = 1; s < candidates.size(); s++) {
      Extract other = empty.with(s);
      double liked = preference.of(lead) - preference.of(other);
      assertThat(new Lead(candidates).isBetter(lead, other))
          .as("than sentence %d", s)
          .isEqualTo(liked > 60 * (other.worth() - lead.worth()));
    }
    assertThat(new Lead(candidates).isBetter(lead, lead)).isFalse();
  }

  @Test
  void doesNotSayTheSameTwice() {
    assertThat(lead(Budget.sentences(3), DAM, COST, "Ihren alten Deich erhöht die Stadt Lindenau."))
        .containsExactly(0, 1);
  }

  @Test
  void isNotComparedWithALongExtractNorWithItself() {
    Salience salience = Saliences.of(DAM, COST, LAND, DAM, COST);
    Budget budget = Budget.sentences(5);
    Candidates candidates = Saliences.candidates(salience, budget);
    Extract empty = new Extract(candidates, new Coverage(salience, budget), budget);

    assertThat(new Lead(candidates).mayReplace(empty.with(0, 1, 2, 4))).isTrue();
    assertThat(new Lead(candidates).mayReplace(empty.with(0, 1, 2, 3, 4))).isFalse();
    assertThat(new Lead(candidates).mayReplace(empty.with(0, 1, 2))).isFalse();
  }

  private static int[] lead(Budget budget, String... paragraphs) {
    Salience salience = Saliences.of(paragraphs);
    Candidates candidates = Saliences.candidates(salience, budget);
    Extract empty = new Extract(candidates, new Coverage(salience, budget), budget);
    return new Lead(candidates).sentences(empty).sentences();
  }
}
