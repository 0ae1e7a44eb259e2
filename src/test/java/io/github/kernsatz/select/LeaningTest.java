package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.salience.Salience;
import org.junit.jupiter.api.Test;

class LeaningTest {

  private static final Budget BUDGET = Budget.sentences(3);

  private static final Salience SALIENCE =
      Saliences.of(
          "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte.",
          "Anwohner fürchten Lärm und sammeln seit Mai Unterschriften in Lindenau.",
          "Vier Handwerker aus Lindenau haben ein Gutachten geschrieben.",
          "Nach Ansicht vieler Fachleute überzeugt das Gutachten wenig.",
          "Nach Ansicht vieler Fachleute überzeugt ein Gutachten wenig.");

  private final Candidates candidates = Saliences.candidates(SALIENCE, BUDGET);
  private final Coverage coverage = new Coverage(SALIENCE, BUDGET.editorsWords());
  private final Extract empty = new Extract(candidates, coverage, BUDGET);
  private final Leaning leaning = new Leaning(candidates, coverage);

  @Test
  void theMoreIsLeftOutBeforeASentenceTheMoreItLeans() {
    coverage.turnTo(empty);

    assertThat(leaning.added(2, 1, 5)).isLessThan(leaning.added(2, 0, 5));
    assertThat(leaning.added(2, 0, 5)).isLessThan(leaning.added(2, -1, 5));
  }

  @Test
  void aSentenceInAGapMakesTwoOfIt() {
    coverage.turnTo(empty);
    double alone = leaning.added(2, 0, 5);

    assertThat(leaning.added(2, 0, 4) - alone)
        .as("one sentence left out behind it instead of three on the whole")
        .isCloseTo(0.1 * (Math.log(2) - Math.log(4)), within(1e-9));
  }

  @Test
  void aNounThatIsTakenForKnownNeedsASentenceThatNamesIt() {
    assertThat(candidates.knownNouns(3)).hasSize(1);
    Extract without = empty.with(0);
    coverage.turnTo(without);
    double unnamed = leaning.added(3, 0, 5);
    Extract named = empty.with(2);
    coverage.turnTo(named);

    assertThat(unnamed - leaning.added(3, 0, 5)).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void aNounWithAnIndefiniteArticleIsNotTakenForKnown() {
    assertThat(candidates.knownNouns(4)).isEmpty();
  }
}
