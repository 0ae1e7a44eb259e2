package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five units of which the third is probably foreign and the fourth is doubted, too. */
class FirstLookTest {

  private static final float[] RELEVANCE = {0.9f, 0.8f, 0.1f, 0.6f, 0.95f};

  private final FirstLook look = look(RELEVANCE);

  @ParameterizedTest
  @CsvSource({
    "2, FIRST_LOOK, -2.1972",
    "0, FIRST_LOOK_PREVIOUS, 9",
    "3, FIRST_LOOK_PREVIOUS, -2.1972",
    "1, FIRST_LOOK_NEXT, -2.1972",
    "4, FIRST_LOOK_NEXT, 9",
    "2, FIRST_LOOK_NEAR, 1.7334",
    "0, FIRST_LOOK_NEAR, -0.4055",
    "2, FIRST_LOOK_MEAN, 1.7334",
    "0, FIRST_LOOK_LOWEST, -2.1972",
    "2, FIRST_LOOK_LOWEST, 0.4055",
    "2, FIRST_LOOK_RANK, 0",
    "3, FIRST_LOOK_RANK, 0.25",
    "4, FIRST_LOOK_RANK, 1"
  })
  void tellsWhatWasThoughtOfAUnitAndTheOthers(int unit, Feature feature, float value) {
    assertThat(value(look, unit, feature)).isCloseTo(value, within(1e-3f));
  }

  @ParameterizedTest
  @CsvSource({
    "0, DOUBT_RUN_LENGTH, 1",
    "1, DOUBT_RUN_LENGTH, 3",
    "2, DOUBT_RUN_LENGTH, 2",
    "3, DOUBT_RUN_LENGTH, 2",
    "4, DOUBT_RUN_LENGTH, 3",
    "2, DOUBT_IN_RUN, 1.3",
    "0, DOUBT_IN_RUN, 0.1",
    "2, DOUBT_RUN_MEAN, -0.8959",
    "2, DOUBT_OUTSIDE, 0.35",
    "2, DOUBT_OUTSIDE_SHARE, 0.1167",
    "0, DOUBT_OUTSIDE, 1.55"
  })
  void tellsHowDoubtIsSpread(int unit, Feature feature, float value) {
    assertThat(value(look, unit, feature)).isCloseTo(value, within(1e-3f));
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST_LOOK_MEAN, 2.1972",
    "FIRST_LOOK_LOWEST, 2.1972",
    "DOUBT_OUTSIDE, 10",
    "DOUBT_OUTSIDE_SHARE, 0.1"
  })
  void ofALongTextOnlyFiftyUnitsOnEitherSideCount(Feature feature, float value) {
    float[] relevance = new float[121];
    Arrays.fill(relevance, 0, 10, 0.1f);
    Arrays.fill(relevance, 10, 111, 0.9f);
    Arrays.fill(relevance, 111, 121, 0.1f);

    assertThat(value(look(relevance), 60, feature)).isCloseTo(value, within(1e-3f));
  }

  @Test
  void isNeverSurerThanThat() {
    FirstLook sure = look(0, 1);

    assertThat(value(sure, 0, Feature.FIRST_LOOK)).isEqualTo(-9);
    assertThat(value(sure, 1, Feature.FIRST_LOOK)).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST_LOOK_NEAR, 9",
    "FIRST_LOOK_MEAN, 9",
    "FIRST_LOOK_LOWEST, 9",
    "FIRST_LOOK_RANK, 0"
  })
  void hasNothingToCompareASingleUnitWith(Feature feature, float value) {
    assertThat(value(look(0.5f), 0, feature)).isEqualTo(value);
  }

  @Test
  void looksFiftyUnitsFarOnly() {
    float[] relevance = new float[120];
    Arrays.fill(relevance, 0.9f);
    relevance[10] = 0.1f;
    FirstLook far = look(relevance);

    assertThat(value(far, 60, Feature.FIRST_LOOK_LOWEST)).isNegative();
    assertThat(value(far, 61, Feature.FIRST_LOOK_LOWEST)).isPositive();
  }

  private static float value(FirstLook look, int unit, Feature feature) {
    float[] row = new float[Feature.SIZE];
    look.testify(unit, row);
    return row[feature.at()];
  }

  private static FirstLook look(float... relevance) {
    return new FirstLook(relevance, relevance.length, new Scratch());
  }
}
