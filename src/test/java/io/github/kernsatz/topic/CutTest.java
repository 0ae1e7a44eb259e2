package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Foreign passages are runs: what is cut out together shows what one paragraph alone does not. */
class CutTest {

  private static final String MILL =
      "Der Müller mahlt in der Mühle am Deich den Roggen der Bauern.";
  private static final String MILLERS =
      "Die Bauern bringen den Roggen am Montag zur Mühle auf dem Deich.";
  private static final String CAKE =
      "Für den Kuchen werden Butter, Zucker und Eier mit Vanille schaumig gerührt.";
  private static final String CREAM =
      "Die Sahne mit Zucker und Vanille schlagen und auf den Kuchen aus Eiern geben.";

  @Test
  void twoForeignParagraphsAreARun() {
    Evidence evidence = evidence(List.of(MILL, MILLERS, CAKE, CREAM));

    assertThat(Windmill.value(evidence, Feature.RUN_LENGTH, 2)).isEqualTo(2);
    assertThat(Windmill.value(evidence, Feature.RUN_LENGTH, 3)).isEqualTo(2);
    assertThat(Windmill.value(evidence, Feature.RUN_LOW, 3))
        .isLessThan(Windmill.value(evidence, Feature.REST, 3));
  }

  /** Else the story would be cut out of an article, and the foreign passage be left. */
  @Test
  void aRunIsNoMoreThanHalfOfTheArticle() {
    Evidence three = evidence(List.of(MILL, CAKE, CREAM));
    Evidence five = evidence(List.of(CAKE, CREAM, CAKE + " Nun.", MILL, MILLERS));

    assertThat(Windmill.value(three, Feature.RUN_LENGTH, 2)).isEqualTo(1);
    assertThat(Windmill.value(five, Feature.RUN_LENGTH, 1)).isLessThan(3);
  }

  @Test
  void noLongerRunIsMoreSimilarEither() {
    Evidence evidence = evidence(List.of(MILL, CAKE, MILLERS));

    assertThat(Windmill.value(evidence, Feature.RUN_HIGH, 1))
        .isEqualTo(Windmill.value(evidence, Feature.RUN_LOW, 1));
  }

  @Test
  void theOnlyParagraphIsARunWithoutARest() {
    Evidence evidence = evidence(List.of(MILL));

    assertThat(Windmill.value(evidence, Feature.RUN_LENGTH, 0)).isEqualTo(1);
    assertThat(Windmill.value(evidence, Feature.RUN_LOW, 0)).isZero();
    assertThat(Windmill.value(evidence, Feature.RUN_GAIN, 0)).isZero();
    assertThat(Windmill.value(evidence, Feature.RUN_BEFORE, 0)).isEqualTo(-1);
  }

  @Test
  void aRunOfStopWordsHasNoCohesion() {
    Evidence evidence =
        evidence(
            List.of(MILL, "Und so ist es auch für uns, wie es für sie und für euch war und ist."));

    assertThat(Windmill.value(evidence, Feature.RUN_COHESION, 1)).isZero();
  }

  private static Evidence evidence(List<String> paragraphs) {
    Article.Builder builder = Article.builder();
    paragraphs.forEach(builder::paragraph);
    return new Evidence(Windmill.units(builder.build()), null);
  }
}
