package io.github.kernsatz.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

  @Test
  void describesAFullStopBehindAnAbbreviation() {
    assertThat(named("Sie wartet am Hbf.", "– Das ist weit"))
        .containsExactly(
            "preceding=MAY_END",
            "preceding=MAY_END,following=CLOSED_CLASS",
            "preceding=MAY_END,previous=DETERMINER",
            "preceding=MAY_END,opening=DASH",
            "following=CLOSED_CLASS",
            "following=CLOSED_CLASS,opening=DASH",
            "preceding=MAY_END,previous=DETERMINER,following=CLOSED_CLASS",
            "abbreviation=Hbf",
            "abbreviation=Hbf,following=CLOSED_CLASS");
  }

  @Test
  void describesAFullStopBehindAnyOtherWord() {
    assertThat(named("Sie wurde 3.", "(Das freut sie"))
        .containsExactly(
            "preceding=ORDINAL",
            "preceding=ORDINAL,following=CLOSED_CLASS",
            "preceding=ORDINAL,previous=SMALL",
            "preceding=ORDINAL,opening=BRACKET",
            "following=CLOSED_CLASS",
            "following=CLOSED_CLASS,opening=BRACKET",
            "preceding=ORDINAL,previous=SMALL,following=CLOSED_CLASS");
  }

  @Test
  void describesTheFirstOfAllAbbreviationsLikeTheOthers() {
    String first = WordClasses.german().listed().get(0);

    assertThat(named("Das steht im " + first + ".", "Das gilt"))
        .contains("abbreviation=" + first, "abbreviation=" + first + ",following=CLOSED_CLASS");
  }

  /** The names of the features of the stop that a text ends in, before another text. */
  private List<String> named(String before, String after) {
    WordClasses words = WordClasses.german();
    Preceding preceding = new Preceding(before, words, 0, before.length() - 1);
    LearnedWords none = new LearnedWords(Set.of(), Set.of());
    Following following = new Following(after, words, none, 0, Following.wordStart(after, 0));
    List<String> names = features.names();
    return Arrays.stream(features.of(preceding.kind(), preceding, following))
        .mapToObj(names::get)
        .toList();
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
