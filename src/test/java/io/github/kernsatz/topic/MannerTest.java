package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever copies a passage copies its voice and its typesetting: how it differs from the rest. */
class MannerTest {

  @Test
  void theDistanceOfTheRegisterIsThatOfAllMeasuresInDeviations() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        double distance = 0;
        for (Register measure : Register.values()) {
          double mean = mean(article, measure, i);
          double deviation = deviation(article, measure, i);
          double own = article.units.get(i).register[measure.at()];
          double z = (own - mean) / (deviation + 0.02 + 0.1 * Math.abs(mean));
          distance += Math.min(9, z * z);
        }
        article.says(Feature.REGISTER_DISTANCE, i, Math.sqrt(distance / Register.values().length));
      }
    }
  }

  @Test
  void habitsOfTypesettingAreThoseThatHalfAUnitOfTheOthersHas() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        int unit = i;
        double[] others =
            IntStream.range(0, Typography.SIZE)
                .mapToDouble(
                    habit ->
                        article.othersWeights(
                            unit, j -> (article.units.get(j).typography >> habit) % 2 == 1))
                .toArray();
        int own = article.units.get(i).typography;
        article.says(Feature.TYPOGRAPHY_CLASHES, i, Typography.clashes(own, others));
        article.says(Feature.TYPOGRAPHY_AGREEMENTS, i, Typography.agreements(own, others));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 1", "4, 0"})
  void aUnitAgreesWithTheTypesettingOfAnother(int unit, int agreements) {
    assertThat(firstLook().value(Feature.TYPOGRAPHY_AGREEMENTS, unit)).isEqualTo(agreements);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 2", "4, 4", "6, 1"})
  void aUnitClashesWithTheTypesettingOfTheOthers(int unit, int clashes) {
    assertThat(firstLook().value(Feature.TYPOGRAPHY_CLASHES, unit)).isEqualTo(clashes);
  }

  @Test
  void questionsBeforeAndWithinTheOthersTellAnInterview() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        article.says(
            Feature.ARTICLE_ANSWERS,
            i,
            article.othersWeights(i, j -> article.units.get(j).afterQuestion)
                / article.othersWeights(i, j -> true));
        article.says(Feature.ARTICLE_QUESTIONS, i, mean(article, Register.QUESTIONS, i));
      }
    }
  }

  @Test
  void theUnitsOwnMannerIsToldAsItWasRead() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        Unit unit = article.units.get(i);
        article.says(Feature.ADDRESS, i, unit.register[Register.ADDRESS.at()]);
        article.says(Feature.PORTAL, i, unit.register[Register.PORTAL.at()]);
        article.says(Feature.NUMBER_SHARE, i, unit.register[Register.NUMBERS.at()]);
        article.says(Feature.QUOTES, i, unit.register[Register.QUOTES.at()]);
        article.says(Feature.QUESTIONS, i, unit.register[Register.QUESTIONS.at()]);
        article.says(Feature.COHESION, i, unit.register[Register.COHESION.at()]);
        article.says(Feature.SELF_COHESION, i, unit.cohesion);
        article.says(Feature.OPENING, i, unit.opening.at());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AFTER_QUESTION, 2",
    "OPEN_END, 3",
    "AFTER_OPEN_END, 4",
    "BEFORE_CONTINUATION, 5",
    "BROKEN_START, 6",
    "LINKED_START, 3"
  })
  void itIsToldHowAUnitStartsAndEnds(Feature feature, int unit) {
    Windmill article = firstLook();
    List<Integer> units =
        IntStream.range(0, article.size)
            .filter(i -> article.value(feature, i) == 1)
            .boxed()
            .toList();

    assertThat(units).containsExactly(unit);
  }

  private static Windmill firstLook() {
    return Windmill.inBothLooks().get(0);
  }

  private static double mean(Windmill article, Register measure, int unit) {
    double sum = 0;
    for (int j = 0; j < article.size; j++) {
      sum += j == unit ? 0 : article.weight(j) * article.units.get(j).register[measure.at()];
    }
    return sum / article.othersWeights(unit, j -> true);
  }

  private static double deviation(Windmill article, Register measure, int unit) {
    double mean = mean(article, measure, unit);
    double sum = 0;
    for (int j = 0; j < article.size; j++) {
      double difference = article.units.get(j).register[measure.at()] - mean;
      sum += j == unit ? 0 : article.weight(j) * difference * difference;
    }
    return Math.sqrt(sum / article.othersWeights(unit, j -> true));
  }
}
