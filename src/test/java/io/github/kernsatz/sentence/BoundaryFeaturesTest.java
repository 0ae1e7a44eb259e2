package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryFeaturesTest {

  private final BoundaryFeatures features = new BoundaryFeatures(WordClasses.german());

  @Test
  void findsEveryFeatureByItsName() {
    List<String> names = features.names();

    assertThat(names).hasSize(features.size());
    for (int number = 0; number < names.size(); number++) {
      assertThat(features.number(names.get(number))).as(names.get(number)).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "following=",
        "following=SOMETHING",
        "colour=RED",
        "abbreviation=keine Abkürzung",
        "opening=NONE",
        "abbreviation=bzw,opening=NONE"
      })
  void knowsNoFeatureOfAnotherName(String name) {
    assertThat(features.number(name)).isNegative();
  }
}
