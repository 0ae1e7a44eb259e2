package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.BoostedTrees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the model's answers: in brief articles, and in those without a story. */
class JudgementTest {

  /** Twelve words each. */
  private static final List<String> MILL =
      List.of(
          "Der Müller mahlt in der Mühle am Deich den Roggen der Bauern.",
          "Die Bauern bringen den Roggen am Montag zur Mühle auf dem Deich.",
          "Aus dem Mehl der Mühle backt der Müller am Freitag ein Brot.",
          "Das Brot der Mühle kaufen die Bauern beim Müller auf dem Deich.",
          "Am Sonntag steht die Mühle still, und der Müller fegt das Mehl.");

  private static final List<String> NEWS =
      List.of(
          "Ein Brand zerstörte nachts die Tischlerei, doch die Feuerwehr löschte die Flammen.",
          "Der Stürmer verlängerte seinen Vertrag und schoss danach zwei Tore gegen Gladbach.",
          "Das Burgtheater eröffnet die Spielzeit mit Kleist, Regie führt eine junge Schweizerin.",
          "Forscher fanden im Pazifik einen Kalmar, dessen Augen größer als Teller sind.");

  @Test
  void theSecondLookKnowsWhatTheFirstFound() {
    BoostedTrees first = Stumps.asking(Feature.FROM_START, 3, 2, -2);
    BoostedTrees second = Stumps.asking(Feature.FIRST_LOOK, 0, -3, 3);
    Judgement judgement = judgement(MILL, first, second);

    assertThat(judgement.hasStory()).isTrue();
    for (int unit = 0; unit < 5; unit++) {
      assertThat(judgement.relevance(unit)).isCloseTo(probability(unit < 3 ? 3 : -3), within(1e-9));
      assertThat(judgement.reason(unit)).startsWith(unit < 3 ? "Teilt „" : "Teilt nur „");
    }
  }

  @Test
  void theNetworkAddsToWhatTheSecondLookSays() {
    Article article = article(MILL);
    RelevanceModel model =
        new RelevanceModel(
            Stumps.asking(Feature.FROM_START, 3, 2, -2),
            Stumps.constant(0.5),
            Stumps.trusting(0.25));
    Judgement judgement =
        new Judgement(article, Windmill.units(article), model, Strictness.BALANCED);

    assertThat(judgement.relevance(0)).isCloseTo(probability(0.5 + 0.25 * 2), within(1e-6));
    assertThat(judgement.relevance(4)).isCloseTo(probability(0.5 - 0.25 * 2), within(1e-6));
  }

  @Test
  void theFirstLookIsAProbability() {
    RelevanceModel model = model(Stumps.asking(Feature.FROM_START, 3, 2, -2), Stumps.constant(0));
    float high = (float) probability(2);
    float low = (float) probability(-2);

    assertThat(model.firstLook(Windmill.units(article(MILL))))
        .startsWith(high, high, high, low, low);
  }

  @ParameterizedTest
  @CsvSource({"2, -1", "3, -2", "4, -3", "5, -3"})
  void eachParagraphLessThanFourSpeaksForTheRest(int paragraphs, double margin) {
    BoostedTrees second = Stumps.asking(Feature.FROM_END, 1, -3, 3);
    Judgement judgement = judgement(MILL.subList(0, paragraphs), Stumps.constant(2), second);

    assertThat(judgement.relevance(paragraphs - 1)).isCloseTo(probability(margin), within(1e-9));
  }

  @Test
  void anOnlyParagraphIsTheStory() {
    Judgement judgement = judgement(MILL.subList(0, 1), Stumps.constant(-3), Stumps.constant(-3));

    assertThat(judgement.hasStory()).isTrue();
    assertThat(judgement.relevance(0)).isEqualTo(1);
    assertThat(judgement.reason(0)).startsWith("Der einzige Absatz");
  }

  @Test
  void twoFifthsOfTheWordsAreAStory() {
    Judgement judgement =
        judgement(MILL, Stumps.constant(2), Stumps.asking(Feature.FROM_START, 2, 3, -3));

    assertThat(judgement.hasStory()).isTrue();
    assertThat(judgement.relevance(4)).isCloseTo(probability(-3), within(1e-9));
  }

  @Test
  void lessIsNoneAndAllIsKept() {
    Judgement judgement =
        judgement(MILL, Stumps.constant(2), Stumps.asking(Feature.FROM_START, 1, 3, -3));

    assertThat(judgement.hasStory()).isFalse();
    assertThat(judgement.relevance(0)).isCloseTo((1 + probability(3)) / 2, within(1e-9));
    assertThat(judgement.relevance(4)).isCloseTo((1 + probability(-3)) / 2, within(1e-9));
    assertThat(judgement.reason(4)).isEqualTo(Judgement.NO_STORY);
  }

  @Test
  void keptParagraphsThatStandApartHaveNoCommonStory() {
    assertThat(judgement(NEWS, Stumps.constant(2), Stumps.constant(3)).hasStory()).isFalse();
  }

  @Test
  void fewerThanFourMayStandApart() {
    assertThat(judgement(NEWS.subList(0, 3), Stumps.constant(2), Stumps.constant(3)).hasStory())
        .isTrue();
  }

  @Test
  void whereTheOthersStandApartNoneIsForeign() {
    Judgement judgement =
        judgement(NEWS, Stumps.constant(2), Stumps.asking(Feature.FROM_END, 1, -3, 3));

    assertThat(judgement.hasStory()).isFalse();
    assertThat(judgement.reason(3)).isEqualTo(Judgement.NO_STORY);
  }

  @Test
  void paragraphsThatBelongTogetherAreAStory() {
    assertThat(judgement(MILL, Stumps.constant(2), Stumps.constant(3)).hasStory()).isTrue();
  }

  private static double probability(double margin) {
    return 1 / (1 + Math.exp(-margin));
  }

  private static Judgement judgement(
      List<String> paragraphs, BoostedTrees first, BoostedTrees second) {
    Article article = article(paragraphs);
    return new Judgement(
        article, Windmill.units(article), model(first, second), Strictness.BALANCED);
  }

  private static RelevanceModel model(BoostedTrees first, BoostedTrees second) {
    return new RelevanceModel(first, second, Stumps.silence());
  }

  private static Article article(List<String> paragraphs) {
    Article.Builder builder = Article.builder();
    paragraphs.forEach(builder::paragraph);
    return builder.build();
  }
}
