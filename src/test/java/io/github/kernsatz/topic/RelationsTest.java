package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the network learns from is a unit's direction against those around it. */
class RelationsTest {

  private static final Offset<Float> ROUNDING = within(1e-4f);

  @Test
  void cosinesStandFirst() {
    for (Windmill article : Windmill.inBothLooks()) {
      Relations relations = article.evidence.relations();
      for (int unit = 0; unit < article.size; unit++) {
        float[] inputs = relations.of(unit);
        float[] meaning = article.units.get(unit).meaning;

        assertThat(inputs[0]).as("rest").isCloseTo(dot(meaning, article.rest(unit)), ROUNDING);
        assertThat(inputs[1]).as("near").isCloseTo(dot(meaning, near(article, unit)), ROUNDING);
        assertThat(inputs[2]).as("lead").isCloseTo(dot(meaning, article.lead(unit)), ROUNDING);
        assertThat(inputs[3]).as("title").isCloseTo(dot(meaning, article.title.meaning), ROUNDING);
        assertThat(inputs[4])
            .as("rest and lead")
            .isCloseTo(dot(article.rest(unit), article.lead(unit)), ROUNDING);
        assertThat(inputs[5])
            .as("rest and near")
            .isCloseTo(dot(article.rest(unit), near(article, unit)), ROUNDING);
        assertThat(inputs[6]).isEqualTo((float) article.units.get(unit).cohesion);
        assertThat(inputs[7])
            .isCloseTo((float) Math.log(1 + article.units.get(unit).contentWords), ROUNDING);
      }
    }
  }

  @Test
  void theProductsOfADirectionAddUpToItsCosine() {
    Windmill article = Windmill.inBothLooks().get(1);
    int dimension = article.index.dimension();
    float[] inputs = article.evidence.relations().of(3);

    assertThat(inputs).hasSizeGreaterThanOrEqualTo(Relations.size(dimension));
    for (int direction = 0; direction < 4; direction++) {
      float sum = 0;
      for (int d = 0; d < dimension; d++) {
        sum += inputs[8 + direction * dimension + d];
      }
      assertThat(sum).isCloseTo(inputs[direction], ROUNDING);
    }
  }

  @Test
  void theDirectionsOfTheUnitAndTheRestStandLast() {
    Windmill article = Windmill.inBothLooks().get(0);
    int dimension = article.index.dimension();
    float[] inputs = article.evidence.relations().of(2);

    for (int d = 0; d < dimension; d++) {
      assertThat(inputs[8 + 4 * dimension + d]).isEqualTo(article.units.get(2).meaning[d]);
      assertThat(inputs[8 + 5 * dimension + d]).isCloseTo(article.rest(2)[d], ROUNDING);
    }
  }

  @Test
  void whatIsNotThereIsZero() {
    Article article =
        Article.builder()
            .paragraph("3 7 12 19 23 31 38 42 44 46 48 49 300.")
            .paragraph("Der Müller mahlt in der Mühle am Deich den Roggen der Bauern.")
            .build();
    float[] inputs = new Evidence(Windmill.units(article), new float[] {1, 1}).relations().of(1);

    assertThat(inputs).doesNotContain(Float.NaN);
    assertThat(inputs[0]).as("a draw of numbers has no direction").isZero();
    assertThat(inputs[1]).as("near is nothing else").isZero();
    assertThat(inputs[3]).as("no title").isZero();
  }

  private static float dot(float[] a, float[] b) {
    return (float) Directions.dot(a, b);
  }

  /** The direction of up to two units on either side. */
  private static float[] near(Windmill article, int unit) {
    float[] near = new float[article.index.dimension()];
    for (int other = 0; other < article.size; other++) {
      if (other != unit && Math.abs(other - unit) <= 2) {
        Unit neighbour = article.units.get(other);
        Directions.add(near, neighbour.meaning, article.weight(other) * neighbour.mass);
      }
    }
    return Directions.normalized(near);
  }
}
