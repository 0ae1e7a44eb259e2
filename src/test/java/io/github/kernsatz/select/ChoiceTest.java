package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.SampleArticles;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.select.Budget.Unit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A short extract is the best there is: no other of all that are possible agrees more. */
class ChoiceTest {

  /** In sentences; to try all longer extracts takes too long. */
  private static final int MOST = 4;

  @ParameterizedTest
  @CsvSource({
    "SENTENCES, 1",
    "SENTENCES, 2",
    "SENTENCES, 3",
    "WORDS, 30",
    "WORDS, 45",
    "WORDS, 60",
    "CHARACTERS, 140",
    "CHARACTERS, 280",
    "CHARACTERS, 400"
  })
  void findsTheBestOfAllExtractsOfThatLengthAndPerhapsMoreToFillIt(Unit unit, int limit) {
    for (String name :
        new String[] {
          "lokales-hallenbad",
          "sport-handball",
          "wissenschaft-fledermaeuse",
          "wirtschaft-papierfabrik",
          "interview-starkregen",
          "mischtext-nachtzug"
        }) {
      Budget budget = new Budget(unit, limit);
      Salience salience = sample(name);
      Candidates candidates = Saliences.candidates(salience, budget);
      Coverage coverage = new Coverage(salience, budget);
      Extract empty = new Extract(candidates, coverage, budget);

      int[] chosen = new Choice(candidates, salience, budget).worthMost().sentences();

      assertThat(chosen).as(name).contains(best(candidates, empty, 0, empty).sentences());
    }
  }

  /** Tries one more sentence, with what it needs, from a number on, and then the next. */
  private static Extract best(Candidates candidates, Extract extract, int from, Extract bestSoFar) {
    Extract best = extract.isBetter(bestSoFar) ? extract : bestSoFar;
    for (int s = from; s < candidates.size() && extract.size() < MOST; s++) {
      int[] group = candidates.group(s);
      if (group.length > 0
          && !candidates.isWeak(group)
          && !extract.has(s)
          && extract.mayAdd(group)) {
        best = best(candidates, extract.with(group), s + 1, best);
      }
    }
    return best;
  }

  @Test
  void doesNotLeaveMoreOfTheBudgetUnusedForTheSakeOfTheLead() {
    Salience salience = sample("lokales-hallenbad");
    Budget budget = Budget.words(45);
    Candidates candidates = Saliences.candidates(salience, budget);
    Choice choice = new Choice(candidates, salience, budget);

    assertThat(choice.choose()).containsExactly(choice.worthMost().sentences());
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 12, 15})
  void aLongExtractHasAsManySentencesAsAsked(int count) {
    Salience salience = sample("wirtschaft-papierfabrik");
    Budget budget = Budget.sentences(count);

    assertThat(new Choice(Saliences.candidates(salience, budget), salience, budget).choose())
        .hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120, 180, 240})
  void aLongExtractUsesItsWords(int limit) {
    Salience salience = sample("wissenschaft-fledermaeuse");
    Budget budget = Budget.words(limit);

    int[] chosen = new Choice(Saliences.candidates(salience, budget), salience, budget).choose();

    assertThat(Arrays.stream(chosen).map(salience.terms()::length).sum())
        .isBetween(limit - 25, limit);
  }

  private static Salience sample(String name) {
    return Salience.of(Article.parse(SampleArticles.text(name)));
  }
}
